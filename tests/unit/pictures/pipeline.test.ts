import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { ASSETS_URL } from '../../../lib/base/paths.ts';
import { IMAGE_CACHE, preparePictures } from '../../../lib/pictures/pipeline.ts';
import type { Picture } from '../../../lib/pictures/types.ts';

const project = process.cwd();
let folder = '';
let pictures: Awaited<ReturnType<typeof preparePictures>>;

/** One colour, because noise takes seconds to encode. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } });

function found(map: typeof pictures, name: string): Picture {
  const picture = map.get(name);
  assert.ok(picture && picture !== 'unreadable', name);
  return picture;
}

const picture = (name: string) => found(pictures, name);

const widths = (name: string) =>
  picture(name).formats.map(({ type, files }) => [type, ...files.map(({ width }) => width)]);

/**
 * Everything in the cache and the folder in which pictures are made, with the time of its last change: a file
 * that comes or goes changes its folder.
 */
async function cache(): Promise<Map<string, number>> {
  const names = ['.', ...(await readdir('.cache', { recursive: true }))];
  const entries = names.map(
    async (name) => [name, (await stat(path.join('.cache', name))).ctimeMs] as const,
  );
  return new Map(await Promise.all(entries));
}

describe('the pictures of a folder', () => {
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
    // The cache lies below the working folder.
    process.chdir(folder);
    await mkdir('bilder/ordner.jpg', { recursive: true });
    await plain(3000, 1500).jpeg().toFile('bilder/gross.jpg');
    await plain(300, 200).png().toFile('bilder/klein.png');
    await plain(1, 1).png().toFile('bilder/punkt.png');
    await plain(640, 20).webp().toFile('bilder/genau.webp');
    await plain(500, 300).avif().toFile('bilder/neu.avif');
    await plain(330, 660).png().toFile('bilder/hochkant.jpg');
    // As macOS writes it, with the dots in a character of their own.
    await plain(40, 30).jpeg().toFile('bilder/Grün am Platz.JPG'.normalize('NFD'));
    await writeFile('bilder/text.jpg', 'Das ist Text.');
    await writeFile('bilder/.versteckt.jpg', 'Das ist Text.');
    pictures = await preparePictures('bilder');
  });

  after(async () => {
    process.chdir(project);
    await rm(folder, { recursive: true, force: true });
  });

  test('every visible file of the folder is named, umlauts as one types them', () => {
    assert.deepEqual([...pictures.keys()].sort(), [
      'Grün am Platz.JPG',
      'genau.webp',
      'gross.jpg',
      'hochkant.jpg',
      'klein.png',
      'neu.avif',
      'punkt.png',
      'text.jpg',
    ]);
  });

  test('a folder that does not exist holds no pictures', async () => {
    assert.equal((await preparePictures('nirgends')).size, 0);
  });

  test('a folder that cannot be listed is an error', async () => {
    await assert.rejects(preparePictures('bilder/klein.png'), { code: 'ENOTDIR' });
  });

  test('a file that is no picture', () => assert.equal(pictures.get('text.jpg'), 'unreadable'));

  test('a large photo comes in six widths and three formats, the best one first', () => {
    assert.deepEqual(widths('gross.jpg'), [
      ['image/avif', 320, 640, 800, 1200, 1600, 2560],
      ['image/webp', 320, 640, 800, 1200, 1600, 2560],
      ['image/jpeg', 320, 640, 800, 1200, 1600, 2560],
    ]);
    const { width, height } = picture('gross.jpg');
    assert.deepEqual([width, height], [2560, 1280]);
  });

  test('no picture is made wider than it is', () => {
    assert.deepEqual(widths('punkt.png')[0], ['image/avif', 1]);
    assert.deepEqual(widths('klein.png')[0], ['image/avif', 300]);
    assert.deepEqual(widths('genau.webp')[0], ['image/avif', 320, 640]);
    assert.deepEqual(widths('neu.avif')[0], ['image/avif', 320, 500]);
  });

  test('a PNG that is called a JPEG is read as what it is', () => {
    const { width, height } = picture('hochkant.jpg');
    assert.deepEqual([width, height], [330, 660]);
  });

  test('every file lies in the cache, in the format and width that is said', async () => {
    for (const { type, files } of picture('neu.avif').formats) {
      for (const { url, width } of files) {
        assert.ok(url.startsWith(ASSETS_URL), url);
        const file = path.join(IMAGE_CACHE, url.slice(ASSETS_URL.length));
        const metadata = await sharp(file).metadata();
        assert.equal(metadata.width, width);
        assert.equal(`image/${metadata.format}`, type.replace('avif', 'heif'));
      }
    }
  });

  test('a second run gives the same and writes nothing', async () => {
    const before = await cache();
    assert.equal(before.size, 2 + 7 + 7 + 3 * (6 + 1 + 1 + 2 + 2 + 2 + 1));
    assert.deepEqual(await preparePictures('bilder'), pictures);
    assert.deepEqual(await cache(), before);
  });

  test('a photo under another name, or twice, is not encoded again', async () => {
    const before = await cache();
    await mkdir('umbenannt');
    await copyFile('bilder/klein.png', 'umbenannt/fest.png');
    await copyFile('bilder/klein.png', 'umbenannt/zweimal.png');
    const renamed = await preparePictures('umbenannt');
    assert.deepEqual([...renamed.values()], Array(2).fill(picture('klein.png')));
    assert.deepEqual(await cache(), before);
  });

  test('of several photos only the one that has changed is encoded', async () => {
    const before = await cache();
    await mkdir('geaendert');
    await copyFile('bilder/klein.png', 'geaendert/klein.png');
    await plain(50, 40).png().toFile('geaendert/anders.png');
    const changed = await preparePictures('geaendert');
    assert.deepEqual(changed.get('klein.png'), picture('klein.png'));
    const after = await cache();
    const written = [...after].filter(([name, time]) => before.get(name) !== time);
    const names = written.map(([name]) => path.basename(name)).sort();
    const [url = ''] = found(changed, 'anders.png').formats.flatMap(
      ({ files }) => files[0]?.url ?? [],
    );
    const folderName = path.basename(path.dirname(url));
    assert.deepEqual(
      names,
      ['.', 'images', '50.avif', '50.jpeg', '50.webp', 'picture.json', folderName].sort(),
    );
    for (const name of before.keys()) assert.ok(after.has(name), name);
  });

  const DAMAGE: [damage: string, inflict: (folder: string) => Promise<void>][] = [
    ['a record that is cut off', (folder) => truncate(path.join(folder, 'picture.json'), 1)],
    ['no record', (folder) => rm(path.join(folder, 'picture.json'))],
    ['a file too few', (folder) => rm(path.join(folder, '300.webp'))],
    ['an empty file', (folder) => truncate(path.join(folder, '300.avif'))],
    ['a file that is cut off', (folder) => truncate(path.join(folder, '300.jpeg'), 200)],
  ];

  for (const [damage, inflict] of DAMAGE) {
    test(`a picture whose folder has ${damage} is encoded again`, async () => {
      const [url = ''] = picture('klein.png').formats.flatMap(({ files }) => files[0]?.url ?? []);
      const folder = path.join(IMAGE_CACHE, path.basename(path.dirname(url)));
      const sizes = async () => {
        const names = (await readdir(folder)).sort();
        return Promise.all(names.map(async (n) => [n, (await stat(path.join(folder, n))).size]));
      };
      const sound = await sizes();
      await inflict(folder);
      assert.notDeepEqual(await sizes(), sound);
      assert.deepEqual(await preparePictures('bilder'), pictures);
      assert.deepEqual(await sizes(), sound);
    });
  }

  test('nothing half made is left beside the cache', async () => {
    assert.deepEqual(await readdir('.cache'), ['images']);
  });
});
