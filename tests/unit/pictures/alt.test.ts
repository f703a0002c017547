import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { altFault } from '../../../lib/pictures/alt.ts';
import { page, problemsOf } from '../../support/content.ts';
import { PICTURE } from '../../support/pictures.ts';

const FILE = 'sommer-fest.jpg';

describe('no description of a picture', () => {
  for (const alt of [
    ...['IMG_1234', 'DSC01234', 'PXL_20260501_101010', 'P1010023', '1234', '2026-05-01', 'Scan 3'],
    ...['Bild', 'bild', 'Foto', 'Ein Bild', 'Das Foto', 'Bild 1', 'Photo.', 'image', 'the picture'],
    ...['une photo', 'Фото', 'Зображення', 'Resim', 'عکس', 'صورة', 'Imagine', 'Grafik 12'],
    ...['sommer-fest.jpg', 'sommer-fest', 'Anderes.PNG', 'WhatsApp Image 2026-05-01'],
    ...['IMG-20260501-WA0001', 'Screenshot 2026-05-01 at 10.12.13', 'AdobeStock_123456'],
    ...['Bildschirmfoto 2026-05-01 um 10.12.13', 'image (1)', 'signal-2026-05-01-101213'],
  ]) {
    test(alt, () => {
      assert.equal(
        altFault(alt, FILE)?.message,
        `Der Alternativtext „${alt}“ beschreibt das Bild nicht.`,
      );
    });
  }
});

describe('a description', () => {
  for (const [alt, name = FILE] of [
    ['Menschen sitzen an einem langen Tisch'],
    ['Bild von Picasso im Rathaus'],
    ['Rathaus', 'Rathaus.jpg'],
    ['Rathaus', 'rathaus.jpg'],
    ['Plakat 2026: Woche der Vielfalt'],
    ['Ein Foto des alten Rathauses'],
    ['Photographers at work'],
    ['Bilder an der Wand'],
    ['117 Flaggen'],
    ['5 Kinder um 10 Uhr am Brunnen'],
    ['Screenshot der Startseite'],
    ['P. Müller hält eine Rede'],
  ] as const) {
    test(alt, () => assert.equal(altFault(alt, name), null));
  }
});

test('a photo is described and large enough, in a text and on top', async (t) => {
  const hero = (image: string, alt: string) => ({
    hero: `\n  image: ${image}\n  alt: ${alt}\n  credit: Stadt`,
  });
  const files = {
    'a.md': page('![IMG_1234](fest.jpg)', hero('fest.jpg', 'Bild')),
    'b.md': page('Text', hero('klein.jpg', 'Ein Fest')),
  };
  const pictures = new Map([
    ['fest.jpg', PICTURE],
    ['klein.jpg', { ...PICTURE, width: 100 }],
  ]);
  const describe = 'Schreiben Sie in einem Satz, was auf dem Bild zu sehen ist.';
  assert.deepEqual(await problemsOf(t, files, { pictures }), [
    `a.md:8: Der Alternativtext „Bild“ beschreibt das Bild nicht. | ${describe}`,
    `a.md:11: Der Alternativtext „IMG_1234“ beschreibt das Bild nicht. | ${describe}`,
    'b.md:7: Das Bild „klein.jpg“ ist als großes Bild zu klein: Es ist nur 100 Pixel breit. | Nehmen Sie ein Foto, das mindestens 800 Pixel breit ist, am besten 2.500.',
  ]);
});
