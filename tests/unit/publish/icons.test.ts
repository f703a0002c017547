import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { makeIcons } from '../../../lib/publish/icons.ts';

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#c00"/></svg>',
);

async function iconFiles(): Promise<Map<string, Buffer>> {
  const { files } = await makeIcons(SVG);
  return new Map(files.map(({ url, bytes }) => [url, bytes]));
}

test('the manifest names icons of two sizes, which are among the files', async () => {
  const { manifest, files } = await makeIcons(SVG);
  assert.deepEqual(manifest, [
    { src: '/icon-192.png', size: 192 },
    { src: '/icon-512.png', size: 512 },
  ]);
  assert.deepEqual(
    files.map(({ url }) => url),
    ['/icon-192.png', '/icon-512.png', '/apple-touch-icon.png', '/favicon.ico'],
  );
});

const SIZES = [
  ['/icon-192.png', 192],
  ['/icon-512.png', 512],
  ['/apple-touch-icon.png', 180],
] as const;

for (const [url, size] of SIZES) {
  test(`${url} is a PNG of ${size} pixels`, async () => {
    const { format, width, height } = await sharp((await iconFiles()).get(url)).metadata();
    assert.deepEqual({ format, width, height }, { format: 'png', width: size, height: size });
  });
}

test('favicon.ico holds one PNG of 32 pixels', async () => {
  const ico = (await iconFiles()).get('/favicon.ico');
  assert.ok(ico);
  assert.deepEqual([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  assert.equal(offset + length, ico.length);
  const { format, width } = await sharp(ico.subarray(offset)).metadata();
  assert.deepEqual({ format, width }, { format: 'png', width: 32 });
});

test('the same drawing gives the same bytes', async () => {
  assert.deepEqual(await iconFiles(), await iconFiles());
});
