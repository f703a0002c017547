import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { LAYOUTS, parseFrontMatter } from '../../../lib/files/schema.ts';
import { page } from '../../support/content.ts';

function parse(fields: Record<string, string | null>) {
  const raw = splitFrontMatter('src/de/seite.md', page('', fields));
  assert.ok(!Array.isArray(raw), JSON.stringify(raw));
  return parseFrontMatter(raw);
}

test('fields are read into their types, without spaces around them', () => {
  const fields = { title: '"  Fest  "', order: '4', sections: '[a, b]', draft: 'true' };
  const { title, order, sections, draft } = Object(parse(fields));
  assert.deepEqual([title, order, sections, draft], ['Fest', 4, ['a', 'b'], true]);
});

for (const [field, value] of [
  ['title', 'ä'.repeat(90)],
  ['title', 'Preis { netto }'],
  ['navTitle', 'ä'.repeat(30)],
  ['description', 'ä'.repeat(50)],
  ['description', 'ä'.repeat(160)],
  ['updated', '2028-02-29'],
  ['order', '-1'],
  ...LAYOUTS.map((layout) => ['layout', layout] as const),
] as const) {
  test(`${field} may be ${value.length > 40 ? `${value.length} characters long` : value}`, () => {
    assert.ok(!Array.isArray(parse({ [field]: value })));
  });
}

for (const [fields, line, message, fix] of [
  [
    { description: 'So erreichen Sie uns, unter 0631 365-0 oder per Mail, mit Karte und Plan.' },
    4,
    'Im Feld „description“ steht „0631 365-0“.',
    'Telefonnummern und Mailadressen stehen nur im Text, als Verweis wie {{telefon}}. Löschen Sie sie hier.',
  ],
  [
    { title: 'Schreiben Sie an amt@example.org' },
    3,
    'Im Feld „title“ steht „amt@example.org“.',
    'Telefonnummern und Mailadressen stehen nur im Text, als Verweis wie {{telefon}}. Löschen Sie sie hier.',
  ],
  [
    { title: '"Fest:"' },
    3,
    'Im Feld „title“ steht am Ende „:“.',
    'Löschen Sie das Zeichen am Ende.',
  ],
  [
    { layout: null, translation: 'machine', source: '[m00000000]' },
    5,
    'Dieser Kopf gehört zu einer Übersetzung, doch die Datei liegt im Ordner der deutschen Seiten.',
    'Verschieben Sie die Datei in den Ordner ihrer Sprache. Lag hier eine deutsche Seite, stellen Sie sie wieder her.',
  ],
] as const) {
  test(`a mistake in the head is told once: ${message}`, () => {
    assert.deepEqual(parse(fields), [{ file: 'src/de/seite.md', line, message, fix }]);
  });
}

test('the address and the time of an event may stand in a description', () => {
  const description = 'Am Rathaus, Willy-Brandt-Platz 1, am 3. Oktober 2027 von 9 bis 12 Uhr.';
  assert.ok(!Array.isArray(parse({ description })));
});
