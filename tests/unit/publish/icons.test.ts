import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { makeIcons } from '../../../lib/publish/icons.ts';

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#c00"/></svg>',
);

test('icons are PNGs of the sizes that browsers ask for, and the manifest names two', async () => {
  const { manifest, files } = await makeIcons(SVG);
  assert.deepEqual(manifest, [
    { src: '/icon-192.png', size: 192 },
    { src: '/icon-512.png', size: 512 },
  ]);
  const pictures = files.map(async ({ url, bytes }) => {
    // The directory of an ICO file ends with the offset of its picture.
    const isIco = url.endsWith('.ico');
    const picture = isIco ? bytes.subarray(bytes.readUInt32LE(18)) : bytes;
    if (isIco) assert.deepEqual([...bytes.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
    const { format, width, height } = await sharp(picture).metadata();
    return [url, format, width, height];
  });
  assert.deepEqual(await Promise.all(pictures), [
    ['/icon-192.png', 'png', 192, 192],
    ['/icon-512.png', 'png', 512, 512],
    ['/apple-touch-icon.png', 'png', 180, 180],
    ['/favicon.ico', 'png', 32, 32],
  ]);
  assert.deepEqual(await makeIcons(SVG), { manifest, files }, 'the same drawing, the same bytes');
});
