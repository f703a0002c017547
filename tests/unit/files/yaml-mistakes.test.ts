import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { worded } from '../../support/content.ts';

const FIX =
  'Jede Zeile hat die Form „feld: Wert“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.';

/** The YAML below `layout: page`, the line of the file that has to be mended, and what is wrong there. */
const MISTAKES: [yaml: string, line: number, reason: string][] = [
  ['title: Fest: morgen\nmenu: main', 3, 'ein Wert enthält einen Doppelpunkt'],
  ['title: „Fest“: morgen', 3, 'ein Wert enthält einen Doppelpunkt'],
  ['title: a\nmenu: b\ntitle: c', 5, 'ein Feld steht doppelt'],
  ['title:Fest\nmenu: main', 3, 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt'],
  ['title "Fest"\nmenu: main', 3, 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt'],
  ['menu: main\ntitle', 4, 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt'],
  ['title: Fest\n  menu: main\norder: 1', 3, 'die nächste Zeile ist falsch eingerückt'],
  ['hero:\n  image: a\n alt: b', 5, 'eine Zeile ist falsch eingerückt'],
  ['title: a\n\tmenu: b', 4, 'eine Zeile beginnt mit einem Tabulator'],
  ['title: @Fest', 3, 'ein Wert beginnt mit einem Sonderzeichen'],
  ['title: %Fest', 3, 'ein Wert beginnt mit einem Sonderzeichen'],
  ['title: *Fest*', 3, 'ein Wert beginnt mit einem Sonderzeichen'],
  ['title: !Fest heute', 3, 'ein Wert beginnt mit einem Sonderzeichen'],
  ['title: {{amt}}', 3, 'ein Wert beginnt mit einem Sonderzeichen'],
  ['title: "Fest" heute', 3, 'hier steht etwas, das nicht dazugehört'],
  ['title: "C:\\Fest"', 3, 'ein umgekehrter Schrägstrich steht zwischen Anführungszeichen'],
  ['title: a\n...\nmenu: b', 5, 'kein gültiges YAML'],
];

const NOT_CLOSED = 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen';

/** Mistakes that the parser notices further down only. */
const OPEN = [
  'title: "Fest\nmenu: main\norder: 1',
  "title: 'Fest\nmenu: main\norder: 1",
  'title: "Fest\nmenu: "main"\norder: 1',
  'sections: [a, b\nmenu: main\norder: 1',
  'hero: {image: a\nmenu: main',
];

const ALL: typeof MISTAKES = [
  ...MISTAKES,
  ...OPEN.map((yaml): [string, number, string] => [yaml, 3, NOT_CLOSED]),
];

for (const [yaml, line, reason] of ALL) {
  test(`${JSON.stringify(yaml)}: ${reason}`, () => {
    assert.deepEqual(mistakesIn(`layout: page\n${yaml}`), [
      `seite.md:${line}: Der Kopf der Seite ist nicht lesbar (${reason}). | ${FIX}`,
    ]);
  });
}

for (const yaml of ['Ein Satz', '- a\n- b', '"title"']) {
  test(`no fields: ${JSON.stringify(yaml)}`, () => {
    assert.deepEqual(mistakesIn(yaml), [
      `seite.md:2: Der Kopf der Seite ist nicht lesbar (er enthält keine Felder). | ${FIX}`,
    ]);
  });
}

test('mistakes on several lines are all reported', () => {
  const message = 'Der Kopf der Seite ist nicht lesbar (ein Wert enthält einen Doppelpunkt).';
  assert.deepEqual(mistakesIn('title: a: b\nmenu: main\nteaser: c: d'), [
    `seite.md:2: ${message} | ${FIX}`,
    `seite.md:4: ${message} | ${FIX}`,
  ]);
});

const READABLE = [
  'title: „Fest“ – für alle!',
  'title: "Fest: morgen"',
  "title: 'Fest: morgen'",
  'title: 10:30 Uhr',
  'title: https://example.org',
  'title: >\n  Ein langer\n  Titel',
  'title: Fest # nur eine Anmerkung',
  'title: a\n\n# Anmerkung\nmenu: main',
  'hero: {image: a.jpg, alt: b}',
  'title: Fest & Feier * {x}',
];

for (const yaml of READABLE) {
  test(`no false alarm: ${JSON.stringify(yaml)}`, () => {
    const result = splitFrontMatter('src/de/seite.md', `---\n${yaml}\n---\n`);
    assert.ok(!Array.isArray(result), JSON.stringify(result));
  });
}

function mistakesIn(yaml: string): string[] {
  const result = splitFrontMatter('src/de/seite.md', `---\n${yaml}\n---\nText`);
  assert.ok(Array.isArray(result), 'the front matter is readable');
  return result.map(worded);
}
