import assert from 'node:assert/strict';
import { test } from 'node:test';
import leicht from '../../../_data/strings/leicht.ts';

/** The annex to BITV 2.0, part 2, wants no brackets in Leichte Sprache. */
test('the names of numbers in Leichte Sprache have no brackets', () => {
  for (const name of Object.values(leicht.help.names)) assert.doesNotMatch(name, /[()]/);
});
