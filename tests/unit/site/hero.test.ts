import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, page, problemsOf } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

const MEANINGS: Record<string, string> = {
  image: 'der Name einer Bilddatei im Ordner src/bilder, zum Beispiel „rathaus.jpg“',
  alt: 'ein Satz, der das Bild für Menschen beschreibt, die es nicht sehen',
  credit: 'wer das Bild gemacht hat, zum Beispiel „Foto: Stadt Kaiserslautern“',
};

const wrong = (name: string) =>
  `Der Wert im Feld „hero.${name}“ passt nicht. | Ändern Sie den Wert (erwartet: ${MEANINGS[name]}).`;

test('each field is needed, with text', async (t) => {
  const addHero = (name: string) =>
    `Das Feld „hero.${name}“ fehlt. | Ergänzen Sie unter „hero:“ eine eingerückte Zeile „${name}: …“ (erwartet: ${MEANINGS[name]}).`;
  assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { hero: '\n  alt: Ein Fest' }) }), [
    `seite.md:6: ${addHero('image')}`,
    `seite.md:6: ${addHero('credit')}`,
  ]);
  const wrongHero = page('', { hero: '\n  image: 3\n  alt:\n  credit: ""' });
  assert.deepEqual(await problemsOf(t, { 'seite.md': wrongHero }), [
    `seite.md:7: ${wrong('image')}`,
    `seite.md:8: ${wrong('alt')}`,
    `seite.md:9: ${wrong('credit')}`,
  ]);
});

test('a misspelt field, with the names that are known there', async (t) => {
  const hero =
    '\n  image: fest.jpg\n  alt: Ein Fest\n  credit: Stadt\n  kredit: Stadt\n  lizenzangabe: x';
  assert.deepEqual(await problemsOf(t, { 'seite.md': page('', { hero }) }), [
    'seite.md:10: Das Feld „hero.kredit“ ist unbekannt. | Meinten Sie „credit“? Sonst löschen Sie die Zeile.',
    'seite.md:11: Das Feld „hero.lizenzangabe“ ist unbekannt. | Löschen Sie die Zeile. Bekannt sind: image, alt, credit.',
  ]);
});

const UPLOAD =
  'Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).';

const BAD_HEROES: [image: string, problem: string][] = [
  ['fehlt.jpg', `Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht. | ${UPLOAD}`],
  ['bilder/Fest.jpg', `Das Bild „Fest.jpg“ gibt es im Ordner src/bilder nicht. | ${UPLOAD}`],
  [
    'bilder/text.jpg',
    'Die Datei „src/bilder/text.jpg“ ist kein Bild, das gelesen werden kann. | Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  ],
];

for (const [image, problem] of BAD_HEROES) {
  test(`a hero that cannot be shown: ${image}`, async (t) => {
    const hero = `\n  alt: Ein Fest\n  image: ${image}\n  credit: Stadt`;
    const { site, problems } = await load(t, { 'seite.md': page('', { hero }) });
    assert.deepEqual(problems, [`seite.md:8: ${problem}`]);
    assert.equal(site.pages[0]?.hero, null);
  });
}

for (const image of ['fest.jpg', 'bilder/fest.jpg', '/bilder/fest.jpg', '../bilder/fest.jpg']) {
  test(`a hero may be written as ${image}`, async (t) => {
    const hero = `{ image: ${image}, alt: Ein Fest, credit: Stadt }`;
    const { site, problems } = await load(t, { 'seite.md': page('', { hero }) });
    assert.deepEqual(problems, []);
    assert.deepEqual(site.pages[0]?.hero?.picture, PICTURE);
  });
}
