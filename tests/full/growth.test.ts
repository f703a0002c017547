import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BOUND, growthOf } from '../support/growth.ts';
import { LONG_TEXTS } from '../support/long-texts.ts';
import { readWhole } from '../support/whole-text.ts';

/** Characters of the shorter text: more than the limit of an address. */
const LENGTH = 4000;

describe('the time for a page and its translation grows with its length, for every kind of text', () => {
  for (const [what, textOf] of Object.entries(LONG_TEXTS)) {
    test(what, () => {
      const growth = growthOf((length) => {
        const text = textOf(length);
        return () => readWhole(text);
      }, LENGTH);
      assert.ok(growth < BOUND, `eight times the length takes ${growth.toFixed(1)} times as long`);
    });
  }
});
