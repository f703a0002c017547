import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksText, sectionsOf, wholeText } from '../../../lib/translation/sections.ts';

const PAGE = { title: 'Titel', description: 'Beschreibung', bodyLine: 7 };

function sections(body: string, fields = {}) {
  return sectionsOf({ ...PAGE, body, ...fields });
}

describe('sectionsOf', () => {
  test('takes a page apart at its headings, with the lines of the file', () => {
    const found = sections('Anfang\n\n## Eins\n\nText\n\n### Unter **eins**\nMehr\n\n## Leer');
    assert.deepEqual(
      found.map(({ hash: _, ...section }) => section),
      [
        {
          heading: '',
          level: 1,
          headingLine: 1,
          text: 'Titel\n\n\n\nBeschreibung\n\nAnfang',
          line: 1,
        },
        { heading: 'Eins', level: 2, headingLine: 9, text: 'Text', line: 11 },
        { heading: 'Unter **eins**', level: 3, headingLine: 13, text: 'Mehr', line: 14 },
        { heading: 'Leer', level: 2, headingLine: 16, text: '', line: 17 },
      ],
    );
  });

  test('knows the line of the beginning below title, teaser and description', () => {
    const [first] = sections('\nAnfang');
    assert.equal((first?.line ?? 0) + (first?.text.split('\n').indexOf('Anfang') ?? 0), 8);
  });

  test('counts title, teaser and description to the beginning', () => {
    const hash = (fields: object) => sections('Text', fields)[0]?.hash;
    const usual = hash({ teaser: 'Teaser' });
    assert.notEqual(hash({ teaser: 'Teaser', title: 'Anders' }), usual);
    assert.notEqual(hash({ teaser: 'Anders' }), usual);
    assert.notEqual(hash({ teaser: 'Teaser', description: 'Anders' }), usual);
    assert.equal(
      hash({ teaser: 'Teaser', description: 'Beschrei-\u00adbung'.replace('-', '') }),
      usual,
    );
  });

  test('takes no notice of the mark of the start page', () => {
    const hashes = (body: string) => sections(body).map(({ hash }) => hash);
    assert.deepEqual(hashes('A\n\n<!-- mehr -->\n\n## H\n\nB'), hashes('A\n\n## H\n\nB'));
  });

  test('finds no heading inside code', () => {
    assert.equal(sections('```\n## kein Titel\n```').length, 1);
  });

  test('lets a heading be renamed, but not what it counts or refers to', () => {
    const hash = (heading: string) => sections(`## ${heading}\n\nText`)[1]?.hash;
    assert.equal(hash('Sprechzeiten'), hash('Zeiten'));
    assert.notEqual(hash('3 Schritte'), hash('4 Schritte'));
    assert.notEqual(hash('Schritte'), hash('3 Schritte'));
    assert.notEqual(hash('1. Schritt'), hash('2. Schritt'));
    assert.notEqual(hash('Anruf {{telefon}}'), hash('Anruf {{e-mail}}'));
  });

  test('lets the heading of an empty section be renamed', () => {
    const hash = (heading: string) => sections(`## ${heading}\n\n### Weiter\n\nText`)[1]?.hash;
    assert.equal(hash('Eins'), hash('Zwei'));
  });

  test('reads spaces within references as none', () => {
    assert.equal(sections('{{ telefon }}')[0]?.hash, sections('{{telefon}}')[0]?.hash);
  });
});

test('wholeText keeps a numbered heading from being a list', () => {
  assert.equal(wholeText({ heading: '1. Schritt', text: 'Text' }), '## 1. Schritt\n\nText');
});

test('blocksText leaves title, teaser and description out', () => {
  const [first, second] = sections('Eins\n\nZwei\n\n## H\n\nDrei', { title: '2. Chance' });
  assert.deepEqual(first && blocksText(first), { text: 'Eins\n\nZwei', offset: 6 });
  assert.deepEqual(second && blocksText(second), { text: 'Drei', offset: 0 });
});
