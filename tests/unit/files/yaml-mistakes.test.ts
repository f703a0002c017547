import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { worded } from '../../support/content.ts';

const [COLON, INDENT] = ['ein Wert enthält einen Doppelpunkt', 'eine Zeile ist falsch eingerückt'];
const NO_COLON = 'ein Doppelpunkt oder das Leerzeichen dahinter fehlt';
const SPECIAL = 'ein Wert beginnt mit einem Sonderzeichen';
const NOT_CLOSED = 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen';
const NO_FIELDS = 'er enthält keine Felder';

function comment(text: string): string {
  return `ein „#“ hinter einem Leerzeichen beginnt eine Anmerkung: „#${text}“`;
}

/** The YAML, what is wrong in it, and on which lines of the file. */
for (const [yaml, reason, ...lines] of [
  ['title: Fest: morgen\nmenu: main\nteaser: „a“: b', COLON, 2, 4],
  ['layout: page\ntitle: a\nlayout: b', 'ein Feld steht doppelt', 4],
  ['title:Fest\nmenu: main', NO_COLON, 2],
  ['title "Fest"\nmenu: main', NO_COLON, 2],
  ['menu: main\ntitle', NO_COLON, 3],
  ['title: Fest\n  menu: main\norder: 1', 'die nächste Zeile ist falsch eingerückt', 2],
  ['hero:\n  image: a\n alt: b', INDENT, 4],
  ['title: a\n\tmenu: b', 'eine Zeile beginnt mit einem Tabulator', 3],
  ['hero:\n\timage: a\n\talt: b\n\tcredit: c', 'eine Zeile beginnt mit einem Tabulator', 3, 4, 5],
  ['menu: main\ntitle: Fest #1', comment('1'), 3],
  ['hero:\n  alt: Fest #bunt und mehr\n  credit: c', comment('bunt und mehr'), 3],
  ['title: #Fest', comment('Fest'), 2],
  ['menu: main\ntitle: @Fest', SPECIAL, 3],
  ['menu: main\ntitle: %Fest', SPECIAL, 3],
  ['menu: main\ntitle: *Fest*', SPECIAL, 3],
  ['menu: main\ntitle: !Fest heute', SPECIAL, 3],
  ['menu: main\ntitle: {{amt}}', SPECIAL, 3],
  ['title: "Fest" heute', 'hier steht etwas, das nicht dazugehört', 2],
  ['title: "C:\\Fest"', 'ein umgekehrter Schrägstrich steht zwischen Anführungszeichen', 2],
  ['title: a\n...\nmenu: b', 'hier steht etwas, das nicht dazugehört', 4],
  ['menu: main\ntitle: &a Fest', SPECIAL, 3],
  ['menu: main\ntitle: !!str Fest', SPECIAL, 3],
  ['sections: &a [b]\ntitle: Fest', SPECIAL, 2],
  // Mistakes that the parser notices further down only.
  ['layout: page\ntitle: "Fest\nmenu: main\norder: 1', NOT_CLOSED, 3],
  ["layout: page\ntitle: 'Fest\nmenu: main\norder: 1", NOT_CLOSED, 3],
  ['layout: page\ntitle: "Fest\nmenu: "main"\norder: 1', NOT_CLOSED, 3],
  ['layout: page\nsections: [a, b\nmenu: main\norder: 1', NOT_CLOSED, 3],
  ['layout: page\nhero: {image: a\nmenu: main', NOT_CLOSED, 3],
  ['Ein Satz', NO_FIELDS, 2],
  ['- a\n- b', NO_FIELDS, 2],
] as const) {
  test(`${JSON.stringify(yaml)}: ${reason}`, () => {
    const result = splitFrontMatter('src/de/seite.md', `---\n${yaml}\n---\nText`);
    assert.ok(Array.isArray(result), 'the front matter is readable');
    assert.deepEqual(
      result.map(worded),
      lines
        .slice(0, 1)
        .map(
          (line) =>
            `seite.md:${line}: Der Kopf der Seite ist nicht lesbar (${reason}).${lines.length > 1 ? ` Ebenso in Zeile ${lines.slice(1).join(', ')}.` : ''} | Jede Zeile hat die Form „feld: Wert“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.`,
        ),
    );
  });
}

for (const yaml of [
  'title: „Fest“ – für alle!',
  'title: "Fest: morgen"',
  'title: 10:30 Uhr',
  'title: https://example.org',
  'title: >\n  Ein langer\n  Titel',
  'title: Fest & Feier * {x} # nur eine Anmerkung\n\n# Anmerkung\nmenu: main',
  'hero: {image: a.jpg, alt: b}',
]) {
  test(`no false alarm: ${JSON.stringify(yaml)}`, () => {
    const result = splitFrontMatter('src/de/seite.md', `---\n${yaml}\n---\n`);
    assert.ok(!Array.isArray(result), JSON.stringify(result));
  });
}
