import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BOUND, growthOf } from '../support/growth.ts';
import { LONG_TEXTS } from '../support/long-texts.ts';
import { readWhole } from '../support/whole-text.ts';

/** Characters of the shorter text. */
const LENGTH = 1500;

describe('the time for a text grows with its length', () => {
  for (const [what, textOf] of Object.entries(LONG_TEXTS)) {
    test(what, () => {
      const growth = growthOf((length) => {
        const text = textOf(length);
        return () => readWhole(text);
      }, LENGTH);
      assert.ok(growth <= BOUND, `eight times the length takes ${growth.toFixed(1)} times as long`);
    });
  }
});
