import assert from 'node:assert/strict';
import fs from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { ASSETS_URL } from '../../../lib/base/paths.ts';
import { IMAGE_CACHE, preparePictures } from '../../../lib/pictures/pipeline.ts';
import type { Picture } from '../../../lib/pictures/types.ts';
import { headOfPng } from '../../support/photos.ts';

const project = process.cwd();
let folder = '';
let pictures: Awaited<ReturnType<typeof preparePictures>>;

/** One colour, because noise takes seconds to encode. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } });

function found(map: typeof pictures, name: string): Picture {
  const picture = map.get(name);
  assert.ok(typeof picture === 'object' && 'formats' in picture, name);
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
    await plain(3000, 150).jpeg().toFile('bilder/gross.jpg');
    await plain(300, 200).png().toFile('bilder/klein.png');
    await plain(31, 1).png().toFile('bilder/punkt.png');
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

  test('a picture on which nothing can be seen is named with its size', () => {
    assert.deepEqual(pictures.get('punkt.png'), {
      message: 'Das Bild ist zu klein: Es ist 31 Pixel breit und 1 Pixel hoch.',
      fix: 'Nehmen Sie ein größeres Foto, oder löschen Sie die Datei.',
    });
  });

  test('a large photo comes in six widths and three formats, the best one first', () => {
    assert.deepEqual(widths('gross.jpg'), [
      ['image/avif', 320, 640, 800, 1200, 1600, 2560],
      ['image/webp', 320, 640, 800, 1200, 1600, 2560],
      ['image/jpeg', 320, 640, 800, 1200, 1600, 2560],
    ]);
    const { width, height } = picture('gross.jpg');
    assert.deepEqual([width, height], [2560, 128]);
  });

  test('no picture is made wider than it is', () => {
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
    assert.equal(before.size, 2 + 2 + 7 + 7 + 3 * (6 + 1 + 1 + 2 + 2 + 2 + 1));
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
    [
      'other bytes of the same number',
      async (folder) => {
        const file = path.join(folder, '300.webp');
        const bytes = await readFile(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
        await writeFile(file, bytes);
      },
    ],
    [
      'a link to the right bytes',
      async (folder) => {
        const file = path.join(folder, '300.webp');
        await copyFile(file, 'anderswo.webp');
        await rm(file);
        await symlink(path.resolve('anderswo.webp'), file);
      },
    ],
    ['a record that is no JSON', (folder) => writeFile(recordIn(folder), '{"width":')],
    ['a record of another kind', (folder) => writeFile(recordIn(folder), '["300.webp"]')],
    ['a record of endless length', (folder) => writeFile(recordIn(folder), ' '.repeat(100_000))],
    ['a record with a script', (folder) => editRecord(folder, { type: '<script>' })],
    ['a record with addresses', (folder) => editRecord(folder, { url: 'https://example.org/' })],
    ['a record of another height', (folder) => editRecord(folder, { height: 20 })],
    ['a record of another width', (folder) => editRecord(folder, { width: 320 })],
    ['a record of no width', (folder) => editRecord(folder, { width: -1 })],
    ['a record with a script as colour', (folder) => editRecord(folder, { color: '"><script>' })],
    ['a record without files', (folder) => editRecord(folder, { files: {} })],
    [
      'a record with files elsewhere',
      (folder) => editRecord(folder, { files: { '../../../package.json': { bytes: 1 } } }),
    ],
    [
      'a folder in the place of a file',
      async (folder) => {
        await rm(path.join(folder, '300.avif'));
        await mkdir(path.join(folder, '300.avif'));
      },
    ],
    [
      'no folder but a file',
      async (folder) => {
        await rm(folder, { recursive: true });
        await writeFile(folder, 'Das ist Text.');
      },
    ],
  ];

  const recordIn = (folder: string) => path.join(folder, 'picture.json');

  async function editRecord(folder: string, fields: object): Promise<void> {
    const record = JSON.parse(await readFile(recordIn(folder), 'utf8'));
    await writeFile(recordIn(folder), JSON.stringify({ ...record, ...fields }));
  }

  for (const [damage, inflict] of DAMAGE) {
    test(`a picture whose folder has ${damage} is encoded again`, async () => {
      const [url = ''] = picture('klein.png').formats.flatMap(({ files }) => files[0]?.url ?? []);
      const folder = path.join(IMAGE_CACHE, path.basename(path.dirname(url)));
      const content = async () => {
        const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
        const files = entries.map(async (entry) => [
          entry.name,
          entry.isFile() ? String(await readFile(path.join(folder, entry.name))) : 'no file',
        ]);
        return Object.fromEntries(await Promise.all(files));
      };
      const sound = await content();
      await inflict(folder);
      assert.notDeepEqual(await content(), sound);
      assert.deepEqual(await preparePictures('bilder'), pictures);
      assert.deepEqual(await content(), sound);
    });
  }

  test('an entry that may not be read is an error, not a damage', async (t) => {
    await mkdir('andere');
    await plain(40, 10).png().toFile('andere/neu.png');
    const [url = ''] = found(await preparePictures('andere'), 'neu.png').formats.flatMap(
      ({ files }) => files[0]?.url ?? [],
    );
    const folder = path.join(IMAGE_CACHE, path.basename(path.dirname(url)));
    const denied = Object.assign(new Error('EACCES: injected'), { code: 'EACCES' });
    const { lstat } = fs.promises;
    t.mock.method(fs.promises, 'lstat', (name: string) =>
      path.dirname(name) === folder ? Promise.reject(denied) : lstat(name),
    );
    syncBuiltinESMExports();
    t.after(() => syncBuiltinESMExports());
    await assert.rejects(preparePictures('andere'), { code: 'EACCES' });
  });

  test('a picture that is too high for its width is named with its size, and cached nowhere', async () => {
    await mkdir('hoch');
    await plain(900, 17_000).jpeg().toFile('hoch/hoch.jpg');
    await plain(1, 60_000).png().toFile('hoch/strich.png');
    await plain(60_000, 1).png().toFile('hoch/quer.png');
    await writeFile('hoch/plakat.png', await headOfPng(5200, 20_000));
    const before = await readdir(IMAGE_CACHE);
    const prepared = await preparePictures('hoch');
    const fix =
      'Verkleinern Sie das Bild, zum Beispiel auf 2.500 Pixel Breite, und speichern Sie es als JPEG. Es darf dann höchstens 16.383 Pixel hoch sein; schneiden Sie es sonst zu.';
    assert.deepEqual(prepared.get('hoch.jpg'), {
      message: 'Das Bild ist zu groß: Es ist 900 Pixel breit und 17.000 Pixel hoch.',
      fix,
    });
    assert.deepEqual(prepared.get('strich.png'), {
      message: 'Das Bild ist zu groß: Es ist 1 Pixel breit und 60.000 Pixel hoch.',
      fix,
    });
    assert.equal(found(prepared, 'quer.png').height, 1);
    // As wide as files are it is not too high. Read, it is found to lack its pixels.
    assert.equal(prepared.get('plakat.png'), 'unreadable');
    assert.equal((await readdir(IMAGE_CACHE)).length, before.length + 1);
  });

  test('a picture of too many bytes is not opened', async () => {
    await mkdir('schwer');
    await writeFile('schwer/schwer.jpg', '');
    await truncate('schwer/schwer.jpg', 200_000_000);
    assert.deepEqual(Object.fromEntries(await preparePictures('schwer')), {
      'schwer.jpg': {
        message: 'Die Datei hat mehr als 50 MB.',
        fix: 'Verkleinern Sie das Bild, zum Beispiel auf 2.500 Pixel Breite, und speichern Sie es als JPEG.',
      },
    });
  });

  test('nothing half made is left beside the cache', async () => {
    assert.deepEqual(await readdir('.cache'), ['images', 'locks']);
  });
});
