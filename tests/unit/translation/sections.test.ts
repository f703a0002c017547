import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { filesBelow } from '../../../lib/base/folder.ts';
import { meaningOfState } from '../../../lib/translation/freshness.ts';
import { meaningHash } from '../../../lib/translation/meaning.ts';
import { RECORDS_FOLDER, readRecords } from '../../../lib/translation/records.ts';
import {
  meaningOfSection,
  parseRecorded,
  sectionsOfSource,
} from '../../../lib/translation/sections.ts';
import { sourcePage } from '../../support/translations.ts';

const sections = (...page: Parameters<typeof sourcePage>) => sectionsOfSource(sourcePage(...page));
const hashes = (...page: Parameters<typeof sourcePage>) =>
  sections(...page).map(({ hash }) => hash);
const DESCRIPTION = 'So erreichen Sie uns mit Adresse, Telefon, Mail und Karte.';

describe('the sections of a page', () => {
  test('begin at its headings and know the lines of the file', () => {
    const found = sections(
      'Anfang\n\n## Eins\n\nText\n\n### Unter **eins**\nMehr\n\n<!-- mehr -->\n\n## Leer',
    );
    assert.deepEqual(
      found.map(({ heading, level, text, headingLine, lastLine }) => [
        heading,
        level,
        text,
        headingLine,
        lastLine,
      ]),
      [
        ['', 1, `Kontakt\n\n\n\n${DESCRIPTION}\n\nAnfang`, 1, 7],
        ['Eins', 2, 'Text', 9, 11],
        ['Unter **eins**', 3, 'Mehr', 13, 14],
        ['Leer', 2, '', 18, 18],
      ],
    );
  });

  test('count the texts of the front matter to the beginning', () => {
    const fields = { teaser: 'Besuch', navTitle: 'Kontakt' };
    const usual = hashes('Text', fields);
    for (const name of ['title', 'navTitle', 'teaser', 'description'] as const) {
      const value = `Ganz anders: ${DESCRIPTION}`.slice(0, name === 'navTitle' ? 11 : 80);
      assert.notDeepEqual(hashes('Text', { ...fields, [name]: JSON.stringify(value) }), usual);
    }
    const hyphenated = DESCRIPTION.replace('Adresse', 'Adres\u00adse');
    assert.deepEqual(hashes('Text', { ...fields, description: hyphenated }), usual);
  });

  test('do not depend on the mark of the start page, nor on spaces in references', () => {
    assert.deepEqual(hashes('A\n\n<!-- mehr -->\n\n## H\n\nB'), hashes('A\n\n## H\n\nB'));
    assert.deepEqual(hashes('{{ telefon }}'), hashes('{{telefon}}'));
  });

  test('do not begin inside code', () => {
    assert.equal(sections('```\n## kein Titel\n```').length, 1);
  });

  test('let a heading be renamed, but not what it counts or refers to', () => {
    const hash = (heading: string) => hashes(`## ${heading}\n\nText`)[1];
    assert.equal(hash('Sprechzeiten'), hash('Zeiten'));
    for (const [one, other] of [
      ['3 Schritte', '4 Schritte'],
      ['Schritte', '3 Schritte'],
      ['1. Schritt', '2. Schritt'],
      ['Anruf {{telefon}}', 'Anruf {{e-mail}}'],
    ] as const) {
      assert.notEqual(hash(one), hash(other));
    }
    assert.equal(
      hashes('## Eins\n\n### Weiter\n\nText')[1],
      hashes('## Zwei\n\n### Weiter\n\nText')[1],
    );
  });
});

test('a recorded section means what the section means that it was recorded from', () => {
  const page = 'Anfang {{telefon}}\n\n## 1. Schritt\n\n- [Amt](https://a.example)\n- B';
  for (const section of sections(page, { title: '2. Chance', teaser: 'Besuch' })) {
    assert.equal(meaningHash(meaningOfSection(parseRecorded(section))), section.hash);
  }
});

test('every recorded section of the site has the hash of its meaning', async () => {
  const records = await readRecords(filesOnDisk('.'));
  assert.equal(records.size, (await filesBelow(RECORDS_FOLDER)).length);
  for (const section of [...records.values()].flat()) {
    const hash = meaningHash(meaningOfSection(parseRecorded(section)));
    assert.equal(hash, meaningOfState(section.hash), `${section.heading}: ${section.text}`);
  }
});
