import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, problemsOf } from '../../support/content.ts';

const MEANINGS: Record<string, string> = {
  layout: 'eine dieser Vorlagen: page, start, contact, help',
  title: 'die Überschrift der Seite, höchstens 90 Zeichen',
  navTitle: 'ein kürzerer Name für das Menü, höchstens 30 Zeichen',
  description: 'ein bis zwei Sätze für Suchmaschinen, 50 bis 160 Zeichen',
  menu: '„main“ (oben) oder „legal“ (ganz unten)',
  order: 'die Stelle im Menü als ganze Zahl',
  updated: 'der Tag der letzten Änderung in der Form 2026-11-23',
  teaser: 'die Überschrift, unter der der Anfang der Seite auf der Startseite steht',
  sections: 'eine Liste von Seiten in eckigen Klammern, zum Beispiel [geschichte, auftrag]',
  draft: 'true (Entwurf, wird nicht veröffentlicht) oder false',
  hero: 'ein Bild mit den Feldern image, alt und credit',
};

const wrong = (field: string) =>
  `Der Wert im Feld „${field}“ passt nicht. | Ändern Sie den Wert (erwartet: ${MEANINGS[field]}).`;
const missing = (field: string) =>
  `Das Feld „${field}“ fehlt. | Ergänzen Sie im Kopf eine Zeile „${field}: …“ (erwartet: ${MEANINGS[field]}).`;
const unknown = (field: string, similar: string) =>
  `Das Feld „${field}“ ist unbekannt. | Meinten Sie „${similar}“? Sonst löschen Sie die Zeile.`;

for (const field of ['layout', 'title', 'description', 'updated']) {
  test(`missing: ${field}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { [field]: null }) }), [
      `seite.md:1: ${missing(field)}`,
    ]);
  });
}

test('everything is missing', async (t) => {
  assert.deepEqual(await problemsOf(t, { 'seite.md': '---\n---\nText' }), [
    `seite.md:1: ${missing('layout')}`,
    `seite.md:1: ${missing('title')}`,
    `seite.md:1: ${missing('description')}`,
    `seite.md:1: ${missing('updated')}`,
  ]);
});

/** Line 2 is `layout`, 3 `title`, 4 `description`, 5 `updated`, 6 any further field. */
const WRONG: [field: string, value: string, line: number][] = [
  ['layout', 'seite', 2],
  ['layout', 'Page', 2],
  ['layout', '', 2],
  ['title', '', 3],
  ['title', '"  "', 3],
  ['title', '2019', 3],
  ['title', '[Fest]', 3],
  ['title', 'x'.repeat(91), 3],
  ['description', '', 4],
  ['description', 'Zu kurz.', 4],
  ['description', 'x'.repeat(161), 4],
  ['updated', '23.11.2026', 5],
  ['updated', '2026-02-30', 5],
  ['updated', '2026-11-23T10:00', 5],
  ['updated', '2026', 5],
  ['navTitle', 'x'.repeat(31), 6],
  ['menu', 'oben', 6],
  ['order', 'vier', 6],
  ['order', '1.5', 6],
  ['order', '"4"', 6],
  ['teaser', '""', 6],
  ['sections', 'geschichte', 6],
  ['sections', '[geschichte, 3]', 6],
  ['draft', 'ja', 6],
  ['draft', '"true"', 6],
  ['hero', 'rathaus.jpg', 6],
  ['hero', '', 6],
];

for (const [field, value, line] of WRONG) {
  test(`wrong: ${field}: ${value.slice(0, 30)}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { [field]: value }) }), [
      `seite.md:${line}: ${wrong(field)}`,
    ]);
  });
}

test('a wrong item of a list is reported on its own line', async (t) => {
  const text = page('', { sections: '\n  - kontakt\n  - 3\n  - ""' });
  assert.deepEqual(await problemsOf(t, { 'seite.md': text }), [
    `seite.md:8: ${wrong('sections')}`,
    `seite.md:9: ${wrong('sections')}`,
  ]);
});

const UNKNOWN = [
  ['titel', 'title'],
  ['Titel', 'title'],
  ['desciption', 'description'],
  ['navtitle', 'navTitle'],
  ['section', 'sections'],
] as const;

for (const [field, similar] of UNKNOWN) {
  test(`misspelt: ${field}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { [field]: 'x' }) }), [
      `seite.md:6: ${unknown(field, similar)}`,
    ]);
  });
}

test('a misspelt field in place of the right one is reported with the missing one', async (t) => {
  const text = page('', { title: null, titel: 'Fest' });
  assert.deepEqual(await problemsOf(t, { 'seite.md': text }), [
    `seite.md:1: ${missing('title')}`,
    `seite.md:5: ${unknown('titel', 'title')}`,
  ]);
});

test('an unknown field that resembles no other', async (t) => {
  assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { schlagworte: 'Fest' }) }), [
    'seite.md:6: Das Feld „schlagworte“ ist unbekannt. | Löschen Sie die Zeile. Bekannt sind: layout, title, navTitle, description, menu, order, updated, teaser, sections, draft, hero.',
  ]);
});

test('names of built-in properties are unknown fields like any other', async (t) => {
  const problems = await problemsOf(t, {
    'seite.md': page('', { constructor: 'x', toString: 'x' }),
  });
  assert.equal(problems.length, 2);
});

test('a reference in the front matter is reported, for visitors would see it as it is', async (t) => {
  const text = page('', {
    title: '"Post an {{amt}}"',
    hero: '\n  image: fest.jpg\n  alt: "{{amt}}"\n  credit: Stadt',
  });
  const fix = 'Verweise wirken nur im Text unter dem Kopf. Schreiben Sie den Wert aus.';
  assert.deepEqual(await problemsOf(t, { 'seite.md': text }), [
    `seite.md:3: Im Feld „title“ steht eine doppelte geschweifte Klammer. | ${fix}`,
    `seite.md:8: Im Feld „hero.alt“ steht eine doppelte geschweifte Klammer. | ${fix}`,
  ]);
});

test('a field with two mistakes is reported once', async (t) => {
  const text = page('', { description: '"{{amt}}"' });
  assert.equal((await problemsOf(t, { 'seite.md': text })).length, 1);
});
