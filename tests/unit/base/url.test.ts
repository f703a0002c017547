import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { pageUrl } from '../../../lib/base/url.ts';

const ARABIC: Language = { ...SOURCE_LANGUAGE, code: 'ar', prefix: '/ar/' };

const URLS = [
  [SOURCE_LANGUAGE, 'index', '/'],
  [SOURCE_LANGUAGE, 'kontakt', '/kontakt/'],
  [SOURCE_LANGUAGE, '404', '/404.html'],
  [ARABIC, 'index', '/ar/'],
  [ARABIC, 'kontakt', '/ar/kontakt/'],
  [ARABIC, '404', '/ar/404.html'],
] as const;

for (const [language, key, url] of URLS) {
  test(`${key} in ${language.code} -> ${url}`, () => assert.equal(pageUrl(language, key), url));
}
