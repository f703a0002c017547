import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';

test('German is the source and stands first', () => {
  assert.equal(SOURCE_LANGUAGE.code, 'de');
  assert.equal(LANGUAGES[0], SOURCE_LANGUAGE);
});

test('every language has a code, an address and a tag of its own', () => {
  for (const field of ['code', 'prefix', 'tag', 'name'] as const) {
    assert.equal(new Set(LANGUAGES.map((language) => language[field])).size, LANGUAGES.length);
  }
});

test('a language is found by its code', () => {
  assert.equal(languageOf('de').tag, 'de');
  assert.throws(() => languageOf('xx'), {
    message: 'Unknown language "xx" (see lib/base/languages.ts)',
  });
});
