import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { pageUrl, sideBySideUrl } from '../../../lib/base/url.ts';

for (const [code, slug, url] of [
  ['de', 'index', '/'],
  ['de', 'kontakt', '/kontakt/'],
  ['de', '404', '/404.html'],
  ['ar', 'index', '/ar/'],
  ['ar', 'kontakt', '/ar/kontakt/'],
  ['ar', '404', '/ar/404.html'],
] as const) {
  test(`${slug} in ${code} -> ${url}`, () => assert.equal(pageUrl(languageOf(code), slug), url));
}

test('the view beside German lies below its page', () => {
  assert.equal(sideBySideUrl(languageOf('ar'), 'kontakt'), '/ar/kontakt/de/');
});
