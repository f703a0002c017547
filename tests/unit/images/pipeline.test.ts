import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { ASSETS_URL, IMAGE_CACHE, preparePictures } from '../../../lib/images/pipeline.ts';
import type { Picture } from '../../../lib/images/types.ts';

const project = process.cwd();
let folder = '';
let pictures: Awaited<ReturnType<typeof preparePictures>>;

/** One colour, because noise takes seconds to encode. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } });

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  // The cache lies below the working folder.
  process.chdir(folder);
  await mkdir('bilder/ordner.jpg', { recursive: true });
  await plain(2000, 1000)
    .withExif({ IFD0: { Copyright: 'geheim' } })
    .jpeg()
    .toFile('bilder/gross.jpg');
  await plain(300, 200).png().toFile('bilder/klein.png');
  await plain(400, 20).webp().toFile('bilder/genau.webp');
  await plain(500, 300).avif().toFile('bilder/neu.avif');
  await plain(90, 60).withMetadata({ orientation: 6 }).jpeg().toFile('bilder/hochkant.jpg');
  const photo = await plain(600, 400).jpeg().toBuffer();
  await writeFile('bilder/abgeschnitten.jpg', photo.subarray(0, photo.length / 2));
  await writeFile('bilder/text.jpg', 'Das ist Text.');
  await writeFile('bilder/leer.jpg', '');
  await writeFile('bilder/.versteckt.jpg', 'Das ist Text.');
  pictures = await preparePictures('bilder');
});

after(async () => {
  process.chdir(project);
  await rm(folder, { recursive: true, force: true });
});

function picture(name: string): Picture {
  const found = pictures.get(name);
  assert.ok(found && found !== 'unreadable', name);
  return found;
}

const widths = (name: string) =>
  picture(name).formats.map(({ type, files }) => [type, ...files.map(({ width }) => width)]);

test('every visible file of the folder is named', () => {
  assert.deepEqual([...pictures.keys()].sort(), [
    'abgeschnitten.jpg',
    'genau.webp',
    'gross.jpg',
    'hochkant.jpg',
    'klein.png',
    'leer.jpg',
    'neu.avif',
    'text.jpg',
  ]);
});

test('a folder that does not exist holds no pictures', async () => {
  assert.equal((await preparePictures('nirgends')).size, 0);
});

for (const name of ['text.jpg', 'abgeschnitten.jpg', 'leer.jpg']) {
  test(`no picture: ${name}`, () => assert.equal(pictures.get(name), 'unreadable'));
}

test('a large photo comes in four widths and three formats, the best one first', () => {
  assert.deepEqual(widths('gross.jpg'), [
    ['image/avif', 400, 800, 1200, 1600],
    ['image/webp', 400, 800, 1200, 1600],
    ['image/jpeg', 400, 800, 1200, 1600],
  ]);
  const { width, height } = picture('gross.jpg');
  assert.deepEqual([width, height], [1600, 800]);
});

test('no picture is made wider than it is', () => {
  assert.deepEqual(widths('klein.png')[0], ['image/avif', 300]);
  assert.deepEqual(widths('genau.webp')[0], ['image/avif', 400]);
  assert.deepEqual(widths('neu.avif')[0], ['image/avif', 400, 500]);
});

test('a photo that lies on its side is set upright at its full width', async () => {
  const { width, height } = picture('hochkant.jpg');
  assert.deepEqual([width, height], [60, 90]);
  assert.deepEqual(widths('hochkant.jpg')[2], ['image/jpeg', 60]);
  const metadata = await sharp(fileOf('hochkant.jpg', 2)).metadata();
  assert.deepEqual([metadata.width, metadata.height], [60, 90]);
});

test('every file lies in the cache, in the format and width that is said', async () => {
  for (const { type, files } of picture('neu.avif').formats) {
    for (const { url, width } of files) {
      const metadata = await sharp(cached(url)).metadata();
      assert.equal(metadata.width, width);
      assert.equal(`image/${metadata.format}`, type.replace('avif', 'heif'));
    }
  }
});

test('metadata of the original is left out', async () => {
  assert.equal((await readFile('bilder/gross.jpg')).includes('geheim'), true);
  assert.equal((await readFile(fileOf('gross.jpg', 2))).includes('geheim'), false);
});

test('a second run gives the same and encodes nothing again', async () => {
  const written = async () => {
    const names = await readdir(IMAGE_CACHE);
    const times = names.map(async (name) => (await stat(path.join(IMAGE_CACHE, name))).mtimeMs);
    return [names, await Promise.all(times)];
  };
  const before = await written();
  assert.deepEqual(await preparePictures('bilder'), pictures);
  assert.deepEqual(await written(), before);
});

function cached(url: string): string {
  assert.ok(url.startsWith(ASSETS_URL), url);
  return path.join(IMAGE_CACHE, url.slice(ASSETS_URL.length));
}

function fileOf(name: string, format: number): string {
  return cached(picture(name).formats[format]?.files[0]?.url ?? '');
}
