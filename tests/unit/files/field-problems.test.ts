import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatterSchema } from '../../../lib/files/schema.ts';
import { page, problemsOf } from '../../support/content.ts';

type Field = keyof typeof frontMatterSchema.shape;
const meaning = (field: Field) => frontMatterSchema.shape[field].description;
const wrong = (field: Field) =>
  `Der Wert im Feld „${field}“ passt nicht. | Ändern Sie den Wert (erwartet: ${meaning(field)}).`;
const empty = (field: Field) =>
  `Das Feld „${field}“ ist leer. | Ergänzen Sie, was fehlt (erwartet: ${meaning(field)}). Ist es nicht nötig, löschen Sie die Zeile.`;
const missing = (...fields: Field[]) => {
  const names = fields.map((field) => `„${field}“`).join(', ');
  const lines = fields.map((field) => `„${field}: …“ (erwartet: ${meaning(field)})`).join(', ');
  return `Die Felder ${names} fehlen. | Ergänzen Sie im Kopf je eine Zeile ${lines}.`;
};
const unknown = (field: string, similar: string) =>
  `Das Feld „${field}“ ist unbekannt. | Meinten Sie „${similar}“? Sonst löschen Sie die Zeile.`;
const braces = (field: string) =>
  `Im Feld „${field}“ steht eine doppelte geschweifte Klammer. | Verweise wirken nur im Text einer Seite. Schreiben Sie den Wert aus.`;

/** Line 2 is `layout`, 3 `title`, 4 `description`, 5 `updated`, 6 any further field. */
for (const [field, line, ...values] of [
  ['layout', 2, 'Page', ''],
  ['title', 3, '', '"  "', '2019', '[Fest]', 'a'.repeat(91)],
  ['description', 4, 'Zu kurz.', 'a'.repeat(161)],
  ['updated', 5, '23.11.2026', '2026-02-30', '2026-11-23T10:00', '2026'],
  ['navTitle', 6, 'a'.repeat(31)],
  ['menu', 6, 'oben'],
  ['order', 6, 'vier', '1.5', '"4"'],
  ['teaser', 6, '""'],
  ['sections', 6, 'geschichte', '[geschichte, 3]'],
  ['draft', 6, 'ja', '"true"'],
  ['hero', 6, 'rathaus.jpg', ''],
] as const) {
  for (const value of values) {
    test(`wrong: ${field}: ${value.slice(0, 30)}`, async (t) => {
      assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { [field]: value }) }), [
        `seite.md:${line}: ${value === '' ? empty(field) : wrong(field)}`,
      ]);
    });
  }
}

const AMPERSAND = 'Schreiben Sie das Zeichen selbst, zum Beispiel „&“.';
const QUOTES = 'Löschen Sie die Anführungszeichen, oder nehmen Sie gerade: "…".';

const CASES: [what: string, fields: Record<string, string | null>, ...problems: string[]][] = [
  [
    'everything but one field is missing',
    { layout: null, title: null, description: null, updated: null, draft: 'true' },
    `1: ${missing('layout', 'title', 'description', 'updated')}`,
  ],
  [
    'a wrong item of a list is reported on its own line',
    { sections: '\n  - kontakt\n  - 3\n  - ""' },
    `8: ${wrong('sections')}`,
    `9: ${wrong('sections')}`,
  ],
  [
    'the fields of a picture are not indented',
    { hero: '\nimage: bilder/fest.jpg\nalt: Ein Fest im Freien\ncredit: Stadt' },
    `6: ${empty('hero')}`,
  ],
  ['a field with a remark alone', { menu: '# oben' }, `6: ${empty('menu')}`],
  [
    'a placeholder, and braces',
    { title: 'TODO', teaser: '"Ruf {telefon}"' },
    '3: Im Feld „title“ steht der Platzhalter „TODO“. | Schreiben Sie die Angabe an seine Stelle.',
    '6: Im Feld „teaser“ steht „{telefon}“. | Verweise wirken nur im Text einer Seite. Schreiben Sie den Wert aus.',
  ],
  [
    'a field is missing',
    { updated: null },
    '1: Das Feld „updated“ fehlt. | Ergänzen Sie im Kopf eine Zeile „updated: …“ (erwartet: der Tag der letzten Änderung in der Form 2026-11-23).',
  ],
  [
    'fields of a picture are missing',
    { hero: '\n  image: fest.jpg' },
    '6: Die Felder „hero.alt“, „hero.credit“ fehlen. | Ergänzen Sie unter „hero:“ je eine eingerückte Zeile „alt: …“ (erwartet: ein Satz, der das Bild für Menschen beschreibt, die es nicht sehen), „credit: …“ (erwartet: wer das Bild gemacht hat, zum Beispiel „Foto: Stadt Kaiserslautern“).',
  ],
  [
    'a field by another name',
    { description: null, beschreibung: 'Eine Beschreibung, die lang genug ist' },
    `5: Das Feld „description“ fehlt, und das Feld „beschreibung“ ist unbekannt. | Ergänzen Sie „description: …“ (erwartet: ${meaning('description')}), und löschen Sie „beschreibung“.`,
  ],
  [
    'a sign at the end, and an address instead of words',
    { title: 'Fest,', teaser: 'https://example.org/' },
    '3: Im Feld „title“ steht am Ende „,“. | Löschen Sie das Zeichen am Ende.',
    '6: Im Feld „teaser“ steht eine Adresse an Stelle von Worten. | Schreiben Sie, wie es heißt.',
  ],
  ['a misspelt field', { desciption: 'x' }, `6: ${unknown('desciption', 'description')}`],
  ['a field in other letters', { navtitle: 'x' }, `6: ${unknown('navtitle', 'navTitle')}`],
  [
    'a misspelt field in place of the right one',
    { title: null, titel: 'Fest' },
    `5: ${unknown('titel', 'title')}`,
  ],
  [
    'an unknown field that resembles no other',
    { schlagworte: 'Fest' },
    '6: Das Feld „schlagworte“ ist unbekannt. | Löschen Sie die Zeile. Bekannt sind: layout, title, navTitle, description, menu, parent, order, updated, teaser, sections, publish, expires, draft, hero.',
  ],
  [
    'a reference, which visitors would see as it is written, once a field',
    {
      description: '"{{amt}}"',
      hero: '\n  image: fest.jpg\n  alt: "{{amt}}"\n  credit: Stadt',
    },
    `4: ${braces('description')}`,
    `8: ${braces('hero.alt')}`,
  ],
];

const NO_MARKUP =
  'Hier wirkt keine Gestaltung: Löschen Sie die Zeichen, und schreiben Sie nur Wörter.';

for (const [value, what, fix] of [
  ['Fragen &amp; Antworten', 'steht „&amp;“, wie es in HTML geschrieben wird', AMPERSAND],
  ['A&nbsp;B', 'steht „&nbsp;“, wie es in HTML geschrieben wird', AMPERSAND],
  ['A &#8211; B', 'steht „&#8211;“, wie es in HTML geschrieben wird', AMPERSAND],
  ['Neu<br>und schön', 'steht „<br>“', NO_MARKUP],
  ['Neu</b>', 'steht „</b>“', NO_MARKUP],
  ['Das **Neue**', 'steht „**“', NO_MARKUP],
  ['Das *Neue* hier', 'steht „*Neue*“', NO_MARKUP],
  ['Das _Neue_', 'steht „_Neue_“', NO_MARKUP],
  ['Siehe [Kontakt](kontakt.md)', 'steht „](“', NO_MARKUP],
  ['Der `Code`', 'steht „`“', NO_MARKUP],
  ['"## Neu"', 'steht „##“', NO_MARKUP],
  ['“Mitmachen”', 'sind die Anführungszeichen ein Teil des Wertes', QUOTES],
  ['‘Mitmachen’', 'sind die Anführungszeichen ein Teil des Wertes', QUOTES],
] as const) {
  test(`a title with what means nothing there: ${value}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { title: value }) }), [
      `seite.md:3: Im Feld „title“ ${what}. | ${fix}`,
    ]);
  });
}

for (const value of [
  ...['Müller & Söhne', 'AT&T; und mehr', 'Bürger*innen und Helfer*innen', '5*3*2', '1 < 2', 'C#'],
  ...['„KL ist bunt“ feiert', '„KL ist bunt“', 'Das “neue” Haus', '2 > 1', 'a_b_c'],
  ...[
    'Wir # sind da',
    'Preis: 5 €'.replace(':', ''),
    '"Kontakt: Wir"',
    '"Nummer #1"',
    'Neu [2026]',
  ],
]) {
  test(`a title that is good: ${value}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { title: value }) }), []);
  });
}

test('a day of another century', async (t) => {
  const files = { 'seite.md': page('', { updated: '1926-11-23' }) };
  assert.deepEqual(
    (await problemsOf(t, files)).map((one) => one.split(' | ')[0]),
    ['seite.md:5: Der Wert im Feld „updated“ passt nicht.'],
  );
});

for (const [what, fields, ...problems] of CASES) {
  test(what, async (t) => {
    assert.deepEqual(
      await problemsOf(t, { 'seite.md': page('', fields) }),
      problems.map((problem) => `seite.md:${problem}`),
    );
  });
}

test('names of built-in properties are unknown fields like any other', async (t) => {
  const text = page('', { constructor: 'x', toString: 'x' });
  assert.equal((await problemsOf(t, { 'seite.md': text })).length, 2);
});
