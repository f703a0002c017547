import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { PAPER } from '../../../lib/base/paper.ts';
import { type Pixels, readPixels } from '../../../lib/pictures/decode.ts';
import { encodePicture } from '../../../lib/pictures/encode.ts';
import { headOfPng } from '../../support/photos.ts';

/** One colour, because noise takes seconds to encode. */
const plain = (width: number, height: number, background = '#dc281e') =>
  sharp({ create: { width, height, channels: 3, background } });

/** Left half red, right half blue. */
const halves = () =>
  plain(80, 40).composite([
    {
      input: { create: { width: 40, height: 40, channels: 3, background: '#00f' } },
      left: 40,
      top: 0,
    },
  ]);

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

async function pixelsOf(bytes: Buffer): Promise<Pixels> {
  const pixels = await readPixels(bytes);
  assert.ok(pixels && 'data' in pixels, 'is read');
  return pixels;
}

/** Colour of a pixel, its parts from 0 to 255. */
function colorAt({ data, width }: Pixels, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
}

function assertNear(found: readonly number[], color: string, tolerance = 3): void {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const far = wanted.some((part, index) => Math.abs(part - (found[index] ?? -99)) > tolerance);
  assert.ok(!far, `${found} is not ${wanted}`);
}

async function encode(t: TestContext, pixels: Pixels) {
  const folder = await mkdtemp(path.join(tmpdir(), 'encode-'));
  t.after(() => rm(folder, { recursive: true }));
  return { folder, picture: await encodePicture(pixels, folder) };
}

test('a photo loses place, camera, texts and colour profile in every format, and keeps its colours', async (t) => {
  const bytes = await plain(60, 40)
    .withIccProfile('p3')
    .withExif({
      IFD0: { Copyright: 'geheim' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 26/1 38/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">geheim</x:xmpmeta>')
    .jpeg({ quality: 100 })
    .toBuffer();
  const original = await sharp(bytes).metadata();
  assert.ok(original.exif && original.icc && original.xmp, 'the original has all three');
  assert.ok(original.exif.includes(Buffer.from('N\0')), 'with the place');
  const { folder, picture } = await encode(t, await pixelsOf(bytes));
  const files = await readdir(folder);
  assert.deepEqual(files.sort(), ['60.avif', '60.jpeg', '60.webp']);
  for (const file of files) {
    const encoded = await readFile(path.join(folder, file));
    const { exif, xmp, iptc, icc, orientation } = await sharp(encoded).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, orientation], Array(5).fill(undefined), file);
    assert.ok(!encoded.includes('geheim') && !encoded.includes('Exif'), file);
    assertNear(colorAt(await pixelsOf(encoded), 30, 20), '#dc281e', 6);
  }
  assertNear(
    [1, 3, 5].map((at) => Number.parseInt(picture.color.slice(at, at + 2), 16)),
    '#dc281e',
  );
});

test('a photo that lies on its side stands upright', async (t) => {
  // 6: the top of the scene is at the right of the stored picture.
  const lying = await halves().withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  const pixels = await pixelsOf(lying);
  assert.deepEqual([pixels.width, pixels.height], [40, 80]);
  assertNear(colorAt(pixels, 20, 10), '#dc281e', 8);
  assertNear(colorAt(pixels, 20, 70), '#0000ff', 8);
  const { picture } = await encode(t, pixels);
  assert.deepEqual([picture.width, picture.height], [40, 80]);
});

test('what is transparent shows the paper, in the colour of the place as well', async (t) => {
  const create = { width: 8, height: 8, channels: 4, background: clear } as const;
  const pixels = await pixelsOf(await sharp({ create }).png().toBuffer());
  assertNear(colorAt(pixels, 4, 4), PAPER, 0);
  assert.equal((await encode(t, pixels)).picture.color, PAPER);
});

/** By its whole path: other tests of this process work in folders of their own. */
const STYLE = new URL('../../../_includes/styles/tokens.css', import.meta.url);

test('the paper is the one of the style sheet', async () => {
  assert.ok((await readFile(STYLE, 'utf8')).includes(`--paper: ${PAPER};`));
});

test('the colour of the place is the mean of the picture', async (t) => {
  const { picture } = await encode(t, await pixelsOf(await halves().png().toBuffer()));
  assert.equal(picture.color, '#6e148f');
});

test('an animation shows its first frame', async () => {
  const frames = await Promise.all(
    ['#dc281e', '#0000ff'].map((color) => plain(20, 10, color).png().toBuffer()),
  );
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  assert.equal((await sharp(bytes).metadata()).pages, 2);
  const pixels = await pixelsOf(bytes);
  assert.equal(pixels.height, 10);
  assertNear(colorAt(pixels, 10, 5), '#dc281e');
});

const KINDS: [kind: string, bytes: () => Promise<Buffer>][] = [
  ['grey', () => plain(9, 9, '#808080').toColourspace('b-w').jpeg().toBuffer()],
  ['of 16 bits', () => plain(9, 9, '#808080').toColourspace('rgb16').png().toBuffer()],
  ['for print (CMYK)', () => plain(9, 9, '#808080').toColourspace('cmyk').jpeg().toBuffer()],
];

for (const [kind, bytes] of KINDS) {
  test(`a picture ${kind} has three channels of eight bits and its colours`, async () => {
    const pixels = await pixelsOf(await bytes());
    assert.equal(pixels.data.length, 9 * 9 * 3);
    // Printing inks and back is no exact way.
    assertNear(colorAt(pixels, 4, 4), '#808080', 16);
  });
}

test('a picture of too many pixels is named with its size, without being decoded', async () => {
  const found = await readPixels(await headOfPng(20_000, 16_000));
  assert.ok(found && 'message' in found);
  assert.equal(
    found.message,
    'Das Bild ist zu groß: Es ist 20.000 Pixel breit und 16.000 Pixel hoch.',
  );
});

for (const [message, code] of [
  ['vips_tracked: out of memory -- size == 12kB', 'ENOMEM'],
  ['Input buffer has corrupt header: Insufficient memory (case 4)', 'ENOMEM'],
  ['unable to open: Too many open files', 'EMFILE'],
] as const) {
  test(`no picture is called unreadable where the machine fails: ${message}`, async (t) => {
    t.mock.method(sharp.prototype, 'metadata', () => Promise.reject(new Error(message)));
    await assert.rejects(readPixels(Buffer.from('Bild')), { code });
  });
}

test('a damaged camera record (EXIF) costs nothing', async () => {
  const bytes = await plain(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const at = bytes.indexOf('Exif\0\0');
  assert.ok(at > 0);
  bytes.fill(0xff, at + 8, at + 40);
  const pixels = await pixelsOf(bytes);
  assert.equal(pixels.data.length, 30 * 20 * 3);
});

test('a photo of more pixels than telephones take is named, one of theirs is not', async () => {
  const sized = async (width: number, height: number) => readPixels(await headOfPng(width, height));
  assert.match(
    JSON.stringify(await sized(15_000, 16_000)),
    /15\.000 Pixel breit und 16\.000 Pixel/,
  );
  // Read, this one is found to lack its pixels.
  assert.equal(await sized(12_000, 9000), null);
});

test('a JPEG in which something is lost is no picture, one with something more is', async () => {
  const noise = Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * 7919) % 251));
  const raw = { width: 200, height: 150, channels: 3 } as const;
  const bytes = await sharp(noise, { raw }).jpeg({ progressive: true }).toBuffer();
  const damaged = Buffer.from(bytes);
  damaged.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 500);
  assert.equal(await readPixels(damaged), null);
  assert.ok(await readPixels(Buffer.concat([bytes, Buffer.from('mehr')])));
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  const extra = [bytes.subarray(0, end), Buffer.from([0, 0, 0]), bytes.subarray(end)];
  assert.ok(await readPixels(Buffer.concat(extra)));
});

const whole = () => plain(600, 400).jpeg().toBuffer();
const REFUSED: [kind: string, bytes: () => Promise<Buffer>][] = [
  ['text', async () => Buffer.from('Das ist Text.')],
  ['an empty file', async () => Buffer.alloc(0)],
  ['a photo that is cut off', async () => (await whole()).subarray(0, 700)],
  [
    'an SVG',
    async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
];

for (const [kind, bytes] of REFUSED) {
  test(`no picture: ${kind}`, async () => assert.equal(await readPixels(await bytes()), null));
}
