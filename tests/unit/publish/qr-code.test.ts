import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { QUIET_ZONE, qrCode } from '../../../lib/publish/qr-code.ts';

/** Pixels of a module. */
const SCALE = 6;

/** What a phone reads from a path that is drawn as the page draws it; null where it reads nothing. */
async function read(text: string, covered = ''): Promise<string | null> {
  const { size, path } = qrCode(text);
  const whole = size + 2 * QUIET_ZONE;
  const side = whole * SCALE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-${QUIET_ZONE} -${QUIET_ZONE} ${whole} ${whole}"><path d="${path}" stroke="#000" shape-rendering="crispEdges"/>${covered}</svg>`;
  const image = sharp(Buffer.from(svg)).flatten({ background: '#fff' }).ensureAlpha();
  const pixels = new Uint8ClampedArray(await image.raw().toBuffer());
  // The types of jsqr describe its CommonJS form.
  const decode = jsQR as unknown as typeof jsQR.default;
  return decode(pixels, side, side)?.data ?? null;
}

for (const address of [
  'https://example.org/hilfe/',
  'https://integration.example.org/ar/themen/kinder-und-schule/de/',
  'http://localhost:8080/ru/hilfe/',
]) {
  test(`the QR code of ${address} leads there`, async () => {
    assert.equal(await read(address), address);
  });
}

test('a QR code can be read with a spot on it', async () => {
  const address = 'https://example.org/hilfe/';
  assert.equal(await read(address, '<circle cx="15" cy="15" r="3"/>'), address);
});

test('the path of a QR code is short', () => {
  assert.ok(qrCode('https://integration.example.org/ar/themen/wohnen/').path.length < 2_000);
});
