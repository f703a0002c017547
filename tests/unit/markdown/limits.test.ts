import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

const LINE =
  'Diese Zeile ist zu lang: Sie hat mehr als 20.000 Zeichen. | Teilen Sie den Text in Absätze, mit leeren Zeilen dazwischen.';
const BRACKETS =
  'In diesem Absatz stehen mehr als 4.000 Klammern. | Löschen Sie die Klammern, oder teilen Sie den Text in Absätze.';
const CONFLICT =
  'Hier stehen zwei Fassungen des Textes, die nicht zusammengeführt sind. | Lassen Sie die richtige stehen, und löschen Sie die andere mit den Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“.';
const DEPTH =
  'Hier sind Listen oder Zitate zu oft ineinander geschachtelt. | Löschen Sie überzählige Zeichen („>“, „-“) und Einrückungen am Anfang der Zeilen.';

const steps = (count: number, mark: string) =>
  Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}${mark} x`).join('\n');

for (const [what, text, line, problem] of [
  ['ten thousand brackets', `Wort\n\n${'['.repeat(10_000)}`, 9, BRACKETS],
  ['ten thousand pairs of brackets', '[a]'.repeat(4_100), 7, BRACKETS],
  ['brackets of a hundred lines', `${'!['.repeat(100)}\n`.repeat(100), 47, BRACKETS],
  ['round brackets', '('.repeat(10_000), 7, BRACKETS],
  [
    'a table of a hundred thousand columns',
    `|a${'|a'.repeat(100_000)}|\n|${'-|'.repeat(9)}`,
    7,
    LINE,
  ],
  ['a text that was not merged', 'Wort\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> neu', 9, CONFLICT],
  ['the end of a text that was not merged', 'b **\n>>>>>>> neu', 8, CONFLICT],
  ['a line of a hundred thousand letters', `Wort\n\n${'a'.repeat(100_000)}`, 9, LINE],
  ['ten thousand quotes in each other', `Wort\n\n${'>'.repeat(10_000)} x`, 9, DEPTH],
  ['a hundred quotes in each other', `Wort\n\n${'> '.repeat(100)}x`, 9, DEPTH],
  ['ten thousand list marks in a line', `${'- '.repeat(5_000)}x`, 7, DEPTH],
  ['lists in each other, a line each', steps(60, '-'), 26, DEPTH],
] as const) {
  test(`${what} are named with the line, and nothing else of it`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page(text) }), [
      `seite.md:${line}: ${problem}`,
    ]);
  });
}

for (const [what, text] of [
  ['a paragraph of three thousand words', 'Ein Wort. '.repeat(1_900)],
  ['a list of a thousand links', '- [Fest](kontakt.md) (im Mai)\n'.repeat(1_000)],
  ['a table of five hundred rows', `|a|b|\n|-|-|\n${'|[x](kontakt.md)|(y)|\n'.repeat(500)}`],
  ['ten lists in each other', steps(10, '-')],
  ['ten quotes in each other', `${'> '.repeat(10)}x`],
] as const) {
  test(`${what} are innocent`, async (t) => {
    const files = { 'seite.md': page(text), 'kontakt.md': page('Text') };
    assert.deepEqual(await problemsOf(t, files), []);
  });
}

test('a head of endless length is named before it is read', async (t) => {
  const text = page('Text', { teaser: '{a: '.repeat(10_000) });
  assert.deepEqual(await problemsOf(t, { 'seite.md': text }), [
    'seite.md:1: Der Kopf der Seite ist zu lang: Er hat mehr als 20.000 Zeichen. | Der Text der Seite gehört unter die zweite Zeile „---“. Kürzen Sie die Felder darüber.',
  ]);
});
