import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  bytesOf,
  fromBase64,
  isText,
  shaOf,
  toBase64,
} from '../../../../lib/editor/github/content.ts';
import { anyText, SEED } from '../../../support/any-text.ts';

test('bytes survive Base64, those of a long picture too', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
    assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
  });
  fc.assert(property, { seed: SEED });
  const picture = new Uint8Array(3_000_000).fill(7);
  assert.deepEqual(fromBase64(toBase64(picture)), picture);
});

test('a content has the name that Git gives it, and its bytes are UTF-8', async () => {
  // git hash-object of an empty file
  assert.equal(await shaOf(''), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  const property = fc.asyncProperty(anyText, async (text) => {
    const bytes = Buffer.from(text);
    const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    assert.equal(await shaOf(text), hash);
    assert.deepEqual(Buffer.from(bytesOf(text)), bytes);
  });
  await fc.assert(property, { seed: SEED });
});

test('pages, facts and records are text, photos and documents are not', () => {
  for (const path of [
    'src/de/a.md',
    'src/angaben/a.yaml',
    'translations/a.json',
    'src/static/a.svg',
  ])
    assert.ok(isText(path), path);
  for (const path of ['src/bilder/a.jpg', 'src/static/a.pdf', 'src/bilder/md'])
    assert.ok(!isText(path), path);
});
