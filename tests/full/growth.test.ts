import { describe, test } from 'node:test';
import { assertLinear } from '../support/growth.ts';
import { LONG_TEXTS } from '../support/long-texts.ts';
import { readWhole } from '../support/whole-text.ts';

/** Characters of the shorter text: more than the limit of an address. */
const LENGTH = 4000;

describe('the time for a page and its translation grows with its length, for every kind of text', () => {
  for (const [what, textOf] of Object.entries(LONG_TEXTS)) {
    test(what, () => {
      assertLinear((length) => {
        const text = textOf(length);
        return () => readWhole(text);
      }, LENGTH);
    });
  }
});
