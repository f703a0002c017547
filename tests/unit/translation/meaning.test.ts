import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkdown } from '../../../lib/markdown/markdown.ts';
import { meaningHash, meaningOf } from '../../../lib/translation/meaning.ts';

const meaning = (text: string) => meaningOf(parseMarkdown(text));

describe('the meaning of a text is the same', () => {
  const same: Record<string, readonly [string, string]> = {
    'with other white space': ['Wir helfen\tIhnen.', '  Wir   helfen Ihnen.  '],
    'with other line breaks': ['Wir helfen\nIhnen.', 'Wir helfen  \nIhnen.'],
    'in two paragraphs': ['Wir helfen. Immer.', 'Wir helfen.\n\nImmer.'],
    'with emphasis': ['Wir **helfen** _Ihnen_.', 'Wir helfen Ihnen.'],
    'with other quotation marks': ['Das „Bündnis“', 'Das "Bündnis"'],
    'with guillemets': ['Das »Bündnis«', 'Das ‚Bündnis‘'],
    'with other dashes': ['Mo – Fr', 'Mo - Fr'],
    'with a span of numbers set open': ['8–18 Uhr', '8 – 18 Uhr'],
    'with soft hyphens': ['Integra\u00adtion', 'Integration'],
    'with a Mediopunkt': ['Projekt·büro', 'Projektbüro'],
    'with protected spaces': ['z.\u00a0B. 50\u202f%', 'z. B. 50 %'],
    'with abbreviations set tight': ['z. B. nach § 5 zu 50 %', 'z.B. nach §5 zu 50%'],
    'with an ellipsis': ['Und so …', 'Und so ...'],
    'as a list': ['- eins\n- zwei', 'eins\n\nzwei'],
    'as a numbered list': ['- eins\n- zwei', '1. eins\n2. zwei'],
    'with a link to another page': ['Siehe [Kontakt](kontakt.md).', 'Siehe Kontakt.'],
    'with an address made a link': ['amt@example.org', '<amt@example.org>'],
    decomposed: ['Büro', 'Bu\u0308ro'],
  };
  for (const [name, [one, other]] of Object.entries(same)) {
    test(name, () => {
      assert.equal(meaning(one), meaning(other));
    });
  }
});

describe('the meaning of a text is another', () => {
  const other: Record<string, readonly [string, string]> = {
    'with another word': ['Wir helfen Ihnen.', 'Wir beraten Ihnen.'],
    'with another order of words': ['Heute nicht', 'Nicht heute'],
    'with another number': ['ab 8 Uhr', 'ab 9 Uhr'],
    'with another fraction': ['3,5', '3,6'],
    'with numbers joined': ['8 18', '818'],
    'with words joined by a line break': ['nach\nfragen', 'nachfragen'],
    'with another reference': ['{{telefon}}', '{{e-mail}}'],
    'with another telephone behind a link': ['[Anruf](tel:+4963112)', '[Anruf](tel:+4963113)'],
    'with another reference behind a link': ['[Mail]({{e-mail}})', '[Mail]({{mail-ehrenamt}})'],
    'with another web address': ['[Amt](https://a.example)', '[Amt](https://b.example)'],
    'with another alternative text': ['![Haus](bilder/a.jpg)', '![Baum](bilder/a.jpg)'],
    'with another number at the start of a line': ['11. Mai 2009', '12. Mai 2009'],
    'with a negation': ['möglich', 'nicht möglich'],
    'in another table cell': ['|a|b|\n|-|-|\n|1|2|', '|a|b|\n|-|-|\n|1|3|'],
  };
  for (const [name, [one, another]] of Object.entries(other)) {
    test(name, () => assert.notEqual(meaning(one), meaning(another)));
  }
});

test('the meaning is readable text on one line', () => {
  assert.equal(
    meaning('**Mo** – „Fr“:\n\n- Tel. {{telefon}}\n- [Mail]({{e-mail}}), [Karte](karte.md)'),
    'Mo - "Fr": Tel. {{telefon}} Mail ({{e-mail}}), Karte',
  );
});

test('a hash is a letter and eight hexadecimal digits', () => {
  assert.match(meaningHash('Text'), /^m[0-9a-f]{8}$/);
});
