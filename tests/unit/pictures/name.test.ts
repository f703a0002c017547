import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureName } from '../../../lib/pictures/name.ts';

for (const [path, name] of [
  ['fest.jpg', 'fest.jpg'],
  ['bilder/fest.jpg', 'fest.jpg'],
  ['/bilder/fest.jpg', 'fest.jpg'],
  ['../bilder/fest.jpg', 'fest.jpg'],
  ['bilder/gru\u0308n.jpg', 'gr\u00fcn.jpg'],
  ['andere/fest.jpg', 'andere/fest.jpg'],
] as const) {
  test(`the file name of ${path}`, () => assert.equal(pictureName(path), name));
}
