import assert from 'node:assert/strict';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ContentCache, negotiate } from '../../../lib/server/content.ts';
import { mediaType } from '../../../lib/server/media-types.ts';
import { folderWith } from './site.ts';

const TEXT = 'Vielfalt leben in Kaiserslautern. '.repeat(50);

test('encodings are negotiated by weight, brotli first', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0.5, br', 'br'],
    ['deflate, zstd', 'identity'],
    ['br;q=nonsense', 'identity'],
  ];
  for (const [accepted, expected] of cases) {
    assert.equal(negotiate(accepted), expected, String(accepted));
  }
});

test('text is compressed, and each encoding has its own entity tag', async (t) => {
  const folder = await folderWith(t, { 'a.html': TEXT });
  const cache = new ContentCache();
  const file = join(folder, 'a.html');
  const [br, gzip, plain] = await Promise.all(
    ['br', 'gzip', undefined].map((accepted) => cache.load(file, accepted)),
  );
  assert.ok(br && gzip && plain);
  assert.equal(brotliDecompressSync(br.bytes).toString(), TEXT);
  assert.equal(gunzipSync(gzip.bytes).toString(), TEXT);
  assert.equal(plain.bytes.toString(), TEXT);
  assert.equal(new Set([br.etag, gzip.etag, plain.etag]).size, 3);
  assert.match(br.etag, /^"[\w-]{43}-br"$/);
});

test('what would grow, and what is compressed already, goes out as it is', async (t) => {
  const folder = await folderWith(t, { 'tiny.txt': 'a', 'photo.jpg': TEXT });
  const cache = new ContentCache();
  const tiny = await cache.load(join(folder, 'tiny.txt'), 'br');
  const photo = await cache.load(join(folder, 'photo.jpg'), 'br');
  assert.equal(tiny?.encoding, 'identity');
  assert.equal(tiny?.negotiated, true);
  assert.equal(photo?.encoding, 'identity');
  assert.equal(photo?.negotiated, false);
});

test('an unchanged file is read and compressed once', async (t) => {
  const folder = await folderWith(t, { 'a.css': TEXT });
  const cache = new ContentCache();
  const file = join(folder, 'a.css');
  const first = await cache.load(file, 'br');
  assert.equal((await cache.load(file, 'br'))?.bytes, first?.bytes);
});

test('a touched file with the same content keeps its compressed form', async (t) => {
  const folder = await folderWith(t, { 'a.css': TEXT });
  const cache = new ContentCache();
  const file = join(folder, 'a.css');
  const first = await cache.load(file, 'br');
  await utimes(file, 1, 1);
  assert.equal((await cache.load(file, 'br'))?.bytes, first?.bytes);
});

test('a changed file is read again, even at the same length', async (t) => {
  const folder = await folderWith(t, { 'a.txt': 'alt' });
  const cache = new ContentCache();
  const file = join(folder, 'a.txt');
  const before = await cache.load(file, undefined);
  await writeFile(file, 'neu');
  await utimes(file, 1, 1);
  const after = await cache.load(file, undefined);
  assert.equal(after?.bytes.toString(), 'neu');
  assert.notEqual(after?.etag, before?.etag);
});

test('a file that has vanished gives nothing', async (t) => {
  const folder = await folderWith(t, { 'a.txt': 'a' });
  const cache = new ContentCache();
  const file = join(folder, 'a.txt');
  await cache.load(file, undefined);
  await rm(file);
  assert.equal(await cache.load(file, undefined), undefined);
});

test('media types carry a charset for text', () => {
  const cases: [string, string][] = [
    ['a.html', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.ico', 'image/vnd.microsoft.icon'],
    ['a.JPG', 'image/jpeg'],
    ['a.webp', 'image/webp'],
    ['a.avif', 'image/avif'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.vcf', 'text/vcard; charset=utf-8'],
    ['a.pdf', 'application/pdf'],
    ['a.yml', 'application/yaml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.xyz', 'application/octet-stream'],
    ['LICENSE', 'application/octet-stream'],
  ];
  for (const [file, type] of cases) assert.equal(mediaType(file).type, type, file);
});
