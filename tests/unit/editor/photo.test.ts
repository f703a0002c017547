import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditablePicture } from '../../../lib/editor/editable.ts';
import {
  fittingSize,
  freePhotoName,
  photoMark,
  photoName,
  typeFor,
  unreadablePhoto,
  withPhotoName,
  wordsFault,
} from '../../../lib/editor/photo.ts';
import { imageOf } from '../../../lib/markdown/images.ts';
import { parseMarkdown } from '../../../lib/markdown/markdown.ts';

test('a photo becomes as large as the site has use for, and no larger than it is', () => {
  assert.deepEqual(fittingSize(6000, 4000), { width: 2500, height: 1667 });
  assert.deepEqual(fittingSize(4000, 6000), { width: 1667, height: 2500 });
  assert.deepEqual(fittingSize(300, 200), { width: 300, height: 200 });
  assert.deepEqual(fittingSize(90_000, 1), { width: 2500, height: 1 });
});

test('its name is one that an address can have, and the store takes', () => {
  for (const [written, type, name] of [
    ['Käse & Fest (1).JPG', 'image/jpeg', 'kaese-fest-1.jpg'],
    ['IMG_1234.HEIC', 'image/heic', 'img-1234.jpg'],
    ['Bild.png', 'image/png', 'bild.png'],
    ['../…', 'image/webp', 'foto.png'],
  ] as const) {
    assert.equal(photoName(written, type), name);
    assert.ok(isEditablePicture(`src/bilder/${name}`));
  }
  assert.equal(typeFor('image/gif'), 'image/png');
  assert.equal(typeFor(''), 'image/jpeg');
});

test('a name that is taken gets a number, and a text follows', () => {
  for (const [name, taken, free] of [
    ['fest.jpg', [], 'fest.jpg'],
    ['fest.jpg', ['fest.jpg'], 'fest-2.jpg'],
    ['fest.jpg', ['Fest.PNG', 'fest-2.jpg'], 'fest-3.jpg'],
  ] as const) {
    assert.equal(freePhotoName(name, taken), free);
  }
  const text =
    '---\nhero:\n  image: "fest.jpg"\n  alt: fest.jpg\n---\n![a](bilder/fest.jpg) ![b](../bilder/fest.jpg "c") ![c](bilder/fest.jpg.png) ![d](bilder/sportfest.jpg)';
  assert.equal(
    withPhotoName(text, 'fest.jpg', 'fest-2.jpg'),
    text.replace(/(?<=bilder\/|")fest\.jpg(?=[") ])/g, 'fest-2.jpg'),
  );
});

test('what no browser reads is refused in words', () => {
  const heic = Buffer.from('\0\0\0\u0018ftypheic', 'latin1');
  assert.match(unreadablePhoto('a.jpg', heic), /Format HEIC.*Maximale Kompatibilität/);
  assert.match(unreadablePhoto('a.HEIF', new Uint8Array()), /Format HEIC/);
  assert.match(unreadablePhoto('a.jpg', new Uint8Array()), /„a.jpg“ ist kein Bild/);
});

test('both words are needed, and the first says what is seen', () => {
  assert.match(wordsFault('a.jpg', ' ', 'Foto: Amt') ?? '', /was auf dem Foto zu sehen ist/);
  assert.match(
    wordsFault('a.jpg', 'IMG_1', 'Foto: Amt') ?? '',
    /„IMG_1“ beschreibt das Bild nicht/,
  );
  assert.match(wordsFault('a.jpg', 'Ein Haus', '') ?? '', /wer das Foto gemacht hat/);
  assert.equal(wordsFault('a.jpg', 'Ein Haus', 'Foto: Amt'), null);
});

test('its words stand in the text as they were written, whatever signs they have', () => {
  for (const words of ['Ein Haus', 'a [b] "c" *d* _e_ `f` \\ <b> g', '„so“ & [[x]]', ']("']) {
    const [paragraph] = parseMarkdown(photoMark('a.jpg', words, words)).slice(1);
    const image = paragraph?.children?.[0];
    assert.equal(image?.type, 'image', words);
    assert.deepEqual(image && imageOf(image), {
      ...{ name: 'a.jpg', written: 'bilder/a.jpg', alt: words, credit: words },
    });
  }
});
