import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, briefList } from '../../../lib/base/brief.ts';

for (const [what, text, expected] of [
  ['a short text stays', 'kontakt.md', 'kontakt.md'],
  ['a text that just fits stays', 'a'.repeat(80), 'a'.repeat(80)],
  ['a long text is cut', 'a'.repeat(81), `${'a'.repeat(79)}…`],
  ['a pair of surrogates is not cut', '😀'.repeat(41), `${'😀'.repeat(39)}…`],
  ['a letter with its accents is not cut', `${'a'.repeat(77)}e\u0301\u0323b`, `${'a'.repeat(77)}…`],
  ['a family is not cut', `${'a'.repeat(75)}👨‍👩‍👧 und mehr`, `${'a'.repeat(75)}…`],
] as const) {
  test(`quoted in a message, ${what}`, () => assert.equal(brief(text), expected));
}

test('a list of names ends where a message would get too long', () => {
  assert.equal(briefList(['eins', 'zwei']), 'eins, zwei');
  const list = briefList(Array.from({ length: 1000 }, (_, index) => `abschnitt-${index}`));
  assert.match(list, /^abschnitt-0, abschnitt-1, .*, …$/);
  assert.ok(list.length < 400);
});
