import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { worded } from '../../support/content.ts';

function split(text: string) {
  const result = splitFrontMatter('src/de/seite.md', text);
  assert.ok(!Array.isArray(result), JSON.stringify(result));
  return result;
}

const TEXT =
  '---\ntitle: Größe\nhero:\n  alt: Bild\nsections:\n  - a\n  # Kommentar\n  - b\n---\nText\n\n---\n\nmehr\n';

test('a file is divided into fields, their lines and the text', () => {
  const { lines, ...file } = split(TEXT);
  assert.deepEqual(file, {
    file: 'src/de/seite.md',
    data: { title: 'Größe', hero: { alt: 'Bild' }, sections: ['a', 'b'] },
    body: 'Text\n\n---\n\nmehr\n',
    bodyLine: 10,
  });
  assert.deepEqual(Object.fromEntries(lines), {
    title: 2,
    hero: 3,
    'hero.alt': 4,
    sections: 5,
    'sections.0': 6,
    'sections.1': 8,
  });
});

test('CRLF, CR and a byte order mark change nothing', () => {
  for (const text of [
    TEXT.replaceAll('\n', '\r'),
    `\uFEFF${TEXT}`,
    `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`,
  ]) {
    assert.deepEqual(split(text), split(TEXT));
  }
});

test('a file may end with the front matter', () => {
  for (const end of ['', '\n', '  ']) {
    const { body, bodyLine } = split(`---\ntitle: a\n---${end}`);
    assert.deepEqual([body, bodyLine], ['', 4]);
  }
});

const MISSING =
  'Der Kopf der Seite fehlt. | Beginnen Sie die Datei mit einer Zeile „---“, darunter die Felder (title, description …), dann wieder „---“.';
const NO_END =
  'Der Kopf der Seite hat kein Ende. | Schreiben Sie unter das letzte Feld eine Zeile, in der nur „---“ steht.';
const EMPTY =
  'Der Kopf der Seite ist leer. | Schreiben Sie zwischen die Zeilen „---“ die Felder (title, description …), wie auf den anderen Seiten.';

for (const [text, problem] of [
  ['', MISSING],
  ['---\n---\nText', EMPTY],
  ['---\n\n# title: a\n---\nText', EMPTY],
  ['Text', MISSING],
  ['\n---\ntitle: a\n---', MISSING],
  ['--- \u00a0\n---', MISSING],
  ['----\ntitle: a\n----', MISSING],
  ['---', NO_END],
  ['---\ntitle: a\n----\nText', NO_END],
  ['---\ntitle: a\n --- ', NO_END],
] as const) {
  test(`no front matter, no end of it, or nothing in it: ${JSON.stringify(text)}`, () => {
    const result = splitFrontMatter('src/de/seite.md', text);
    assert.ok(Array.isArray(result));
    assert.deepEqual(result.map(worded), [`seite.md:1: ${problem}`]);
  });
}
