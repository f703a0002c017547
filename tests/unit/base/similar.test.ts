import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostSimilar } from '../../../lib/base/similar.ts';

const KNOWN = ['title', 'description', 'alt', '404', 'kontakt', 'navTitle'];

const CASES = [
  ['titel', 'title'],
  ['Titel', 'title'],
  ['TITLE', 'title'],
  ['navtitle', 'navTitle'],
  ['descripton', 'description'],
  ['beskription', 'description'],
  ['kontackt', 'kontakt'],
  ['atl', 'alt'],
  ['xyz', null],
  ['', null],
  ['fest', null],
  ['veranstaltungen', null],
] as const;

for (const [name, expected] of CASES) {
  test(`"${name}" -> ${expected}`, () => assert.equal(mostSimilar(name, KNOWN), expected));
}

test('nothing is similar where nothing is known', () => {
  assert.equal(mostSimilar('title', []), null);
});
