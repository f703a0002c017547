import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatterSchema } from '../../../lib/files/schema.ts';
import { load, page, problemsOf } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

const { shape } = frontMatterSchema.shape.hero.unwrap();
type Name = keyof typeof shape;
const wrong = (name: Name) =>
  `Der Wert im Feld „hero.${name}“ passt nicht. | Ändern Sie den Wert (erwartet: ${shape[name].description}).`;
const missing = (name: Name) =>
  `Das Feld „hero.${name}“ fehlt. | Ergänzen Sie unter „hero:“ eine eingerückte Zeile „${name}: …“ (erwartet: ${shape[name].description}).`;

const empty = (name: Name) =>
  `Das Feld „hero.${name}“ ist leer. | Ergänzen Sie, was fehlt (erwartet: ${shape[name].description}). Ist es nicht nötig, löschen Sie die Zeile.`;

for (const [hero, ...problems] of [
  ['\n  alt: Ein Fest\n  image: fest.jpg', `6: ${missing('credit')}`],
  [
    '\n  image: 3\n  alt:\n  credit: ""',
    `7: ${wrong('image')}`,
    `8: ${empty('alt')}`,
    `9: ${wrong('credit')}`,
  ],
  [
    '\n  image: fest.jpg\n  alt: Ein Fest\n  credit: Stadt\n  kredit: Stadt\n  lizenzangabe: x',
    '10: Das Feld „hero.kredit“ ist unbekannt. | Meinten Sie „credit“? Sonst löschen Sie die Zeile.',
    '11: Das Feld „hero.lizenzangabe“ ist unbekannt. | Löschen Sie die Zeile. Bekannt sind: image, alt, credit.',
  ],
  [
    '\n  alt: Ein Fest\n  image: bilder/Fest.jpg\n  credit: Stadt',
    '8: Das Bild „Fest.jpg“ gibt es im Ordner src/bilder nicht. | Laden Sie die Datei in den Ordner src/bilder, oder prüfen Sie den Namen (auch Groß- und Kleinschreibung).',
  ],
  [
    '\n  alt: Ein Fest\n  image: text.jpg\n  credit: Stadt',
    '8: Die Datei „src/bilder/text.jpg“ ist kein Bild, das gelesen werden kann. | Speichern Sie das Bild neu als JPEG, PNG, WebP oder AVIF.',
  ],
] as const) {
  test(`a photo that cannot be shown:${hero.replaceAll('\n  ', ' ')}`, async (t) => {
    assert.deepEqual(
      await problemsOf(t, { 'seite.md': page('', { hero }) }),
      problems.map((problem) => `seite.md:${problem}`),
    );
  });
}

test('a photo is found by its file name, with or without its folder', async (t) => {
  for (const image of ['fest.jpg', '../bilder/fest.jpg']) {
    const hero = `{ image: ${image}, alt: Ein Fest, credit: Stadt }`;
    const { site, problems } = await load(t, { 'seite.md': page('', { hero }) });
    assert.deepEqual(problems, []);
    assert.deepEqual(site.pages[0]?.hero?.picture, PICTURE);
  }
});
