import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intlLocale, LANGUAGES, languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';

test('German is the source and stands first', () => {
  assert.equal(LANGUAGES[0], SOURCE_LANGUAGE);
  assert.equal(languageOf('de'), SOURCE_LANGUAGE);
});

test('every language has a code, an address, a tag and a name of its own', () => {
  for (const field of ['code', 'prefix', 'tag', 'name'] as const) {
    assert.equal(new Set(LANGUAGES.map((language) => language[field])).size, LANGUAGES.length);
  }
});

test('every language uses the Gregorian calendar and Latin digits', () => {
  assert.equal(intlLocale(languageOf('fa')), 'fa-IR-u-ca-gregory-nu-latn');
});

test('an unknown code is an error', () => {
  assert.throws(() => languageOf('xx'), /Unknown language "xx"/);
});
