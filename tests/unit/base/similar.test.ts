import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostSimilar } from '../../../lib/base/similar.ts';

const KNOWN = ['title', 'description', 'alt', '404', 'kontakt', 'navTitle'];

for (const [name, expected] of [
  ['titel', 'title'],
  ['TITLE', 'title'],
  ['navtitle', 'navTitle'],
  ['beskription', 'description'],
  ['atl', 'alt'],
  ['', null],
  ['fest', null],
  ['veranstaltungen', null],
] as const) {
  test(`"${name}" -> ${expected}`, () => assert.equal(mostSimilar(name, KNOWN), expected));
}

test('nothing is similar where nothing is known', () => {
  assert.equal(mostSimilar('title', []), null);
});
