import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { factHref, factText, mailHref } from '../../../lib/facts/format.ts';
import type { Fact } from '../../../lib/facts/types.ts';
import { FACT_STRINGS } from '../../support/markdown.ts';

test('the subject of a mail is percent-encoded', () => {
  assert.equal(mailHref('a@example.org'), 'mailto:a@example.org');
  assert.equal(
    mailHref('a@example.org', 'Frage & Größe?'),
    'mailto:a@example.org?subject=Frage%20%26%20Gr%C3%B6%C3%9Fe%3F',
  );
});

const FACTS: [fact: Fact, text: string, href: string | null][] = [
  [{ kind: 'text', value: 'Rathaus' }, 'Rathaus', null],
  [{ kind: 'phone', value: '\u202d0631\u00a0123\u201145' }, '0631 123-45', 'tel:+4963112345'],
  [{ kind: 'email', value: 'a@b.de', subject: 'x y' }, 'a@b.de', 'mailto:a@b.de?subject=x%20y'],
  [{ kind: 'url', value: 'https://b.de' }, 'https://b.de', 'https://b.de'],
  [{ kind: 'date', value: '2013-02-04' }, '4. Februar 2013', null],
  [{ kind: 'date', value: '2018-06' }, 'Juni 2018', null],
  [{ kind: 'date', value: '2017' }, '2017', null],
  [{ kind: 'date', value: '2015', until: '2017' }, '2015–2017', null],
  [{ kind: 'date', value: '2015', early: true }, 'Anfang 2015', null],
  [{ kind: 'number', value: 1234567 }, '1.234.567', null],
  [
    {
      kind: 'hours',
      value: [
        { days: [1, 2], from: 510, to: 720 },
        { days: [4], from: 840, to: 960 },
      ],
    },
    'Mo und Di 8:30–12 Uhr · Do 14–16 Uhr',
    null,
  ],
  [{ kind: 'hours', value: 'appointment' }, 'nach Vereinbarung', null],
  [{ kind: 'hours', value: 'unknown' }, 'nicht bekannt', null],
  [{ kind: 'percent', value: 36 }, '36 %', null],
  [{ kind: 'percent', value: 36.5 }, '36,5 %', null],
  [{ kind: 'euro', value: 75000 }, '75.000 Euro', null],
  [{ kind: 'euro', value: 13.9 }, '13,90 Euro', null],
];

for (const [fact, text, href] of FACTS) {
  test(`${JSON.stringify(fact)} reads "${text}"`, () => {
    // Which space stands before a unit depends on the version of Unicode's data.
    assert.equal(factText(fact, SOURCE_LANGUAGE, FACT_STRINGS).replace(/\s/g, ' '), text);
    assert.equal(factHref(fact), href);
  });
}

test('numbers and dates are those of the language, in Latin digits', () => {
  const [persian, english] = [languageOf('fa'), languageOf('en')];
  assert.match(factText({ kind: 'date', value: '2013-02-04' }, persian, FACT_STRINGS), /2013/);
  const percent = factText({ kind: 'percent', value: 36.5 }, persian, FACT_STRINGS);
  assert.equal(percent.replace(/\s/g, ' '), '36.5 درصد');
  assert.equal(factText({ kind: 'number', value: 12345 }, english, FACT_STRINGS), '12,345');
});
