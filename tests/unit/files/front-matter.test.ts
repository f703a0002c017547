import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { worded } from '../../support/content.ts';

function split(text: string) {
  const result = splitFrontMatter('src/de/seite.md', text);
  assert.ok(!Array.isArray(result), JSON.stringify(result));
  return result;
}

function problems(text: string): string[] {
  const result = splitFrontMatter('src/de/seite.md', text);
  assert.ok(Array.isArray(result));
  return result.map(worded);
}

const TEXT = '---\ntitle: Größe\nhero:\n  alt: Bild\nsections: [a, b]\n---\nText\n';

test('a file is divided into fields, their lines and the text', () => {
  const { file, data, lines, body, bodyLine } = split(TEXT);
  assert.equal(file, 'src/de/seite.md');
  assert.deepEqual(data, { title: 'Größe', hero: { alt: 'Bild' }, sections: ['a', 'b'] });
  assert.deepEqual(Object.fromEntries(lines), {
    title: 2,
    hero: 3,
    'hero.alt': 4,
    sections: 5,
    'sections.0': 5,
    'sections.1': 5,
  });
  assert.equal(body, 'Text\n');
  assert.equal(bodyLine, 7);
});

test('the items of a list have lines of their own', () => {
  const { lines } = split('---\nsections:\n  - a\n  # Kommentar\n  - b\n---');
  assert.equal(lines.get('sections.0'), 3);
  assert.equal(lines.get('sections.1'), 5);
});

test('CRLF, CR and a byte order mark change nothing', () => {
  const expected = split(TEXT);
  for (const text of [
    TEXT.replaceAll('\n', '\r\n'),
    TEXT.replaceAll('\n', '\r'),
    `\uFEFF${TEXT}`,
    `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`,
  ]) {
    assert.deepEqual(split(text), expected);
  }
});

test('a file may end with the front matter, with or without a line break', () => {
  for (const end of ['', '\n', '  ']) {
    const { body, bodyLine } = split(`---\ntitle: a\n---${end}`);
    assert.equal(body, '');
    assert.equal(bodyLine, 4);
  }
});

test('a rule in the text does not end the front matter a second time', () => {
  assert.equal(split('---\ntitle: a\n---\neins\n\n---\n\nzwei').body, 'eins\n\n---\n\nzwei');
});

test('an empty front matter has no fields', () => {
  const { data, bodyLine } = split('---\n---\nText');
  assert.equal(data, null);
  assert.equal(bodyLine, 3);
});

const MISSING =
  'Der Kopf der Seite fehlt. | Beginnen Sie die Datei mit einer Zeile „---“, darunter die Felder (title, description …), dann wieder „---“.';

for (const text of [
  '',
  'Text',
  '\n---\ntitle: a\n---',
  '--- \u00a0\n---',
  '----\ntitle: a\n----',
]) {
  test(`no front matter: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(problems(text), [`seite.md:1: ${MISSING}`]);
  });
}

for (const text of [
  '---',
  '---\ntitle: a\n',
  '---\ntitle: a\n----\nText',
  '---\ntitle: a\n --- ',
]) {
  test(`a front matter without end: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(problems(text), [
      'seite.md:1: Der Kopf der Seite hat kein Ende. | Schreiben Sie unter das letzte Feld eine Zeile, in der nur „---“ steht.',
    ]);
  });
}
