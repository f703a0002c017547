import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { outsideLinkHtml } from '../../../lib/markdown/outside-link.ts';

const NAVI = {
  kind: 'link',
  value: 'Navi & Co',
  addresses: [
    { language: 'en', url: 'https://example.org/en?a=1&b' },
    { language: 'de', url: 'https://example.org/de' },
  ],
} as const;

test('a page in the language of the text comes alone', () => {
  const html = '<a href="https://example.org/de" hreflang="de"><bdi>Navi &amp; Co</bdi></a>';
  assert.equal(outsideLinkHtml(NAVI, languageOf('de')), html);
  assert.match(outsideLinkHtml(NAVI, languageOf('leicht')), /^<a href="https:\/\/example.org\/de"/);
});

test('else each of its languages is named in the language of the text, and its address is escaped', () => {
  const name = '<bdi lang="de">Navi &amp; Co</bdi>';
  assert.equal(
    outsideLinkHtml(NAVI, languageOf('ar')),
    `<a href="https://example.org/en?a=1&amp;b" hreflang="en">${name} (الإنجليزية)</a> · ` +
      `<a href="https://example.org/de" hreflang="de"><span class="visually-hidden">${name} </span>الألمانية</a>`,
  );
});

test('a German text says that a page is in English', () => {
  const [english] = NAVI.addresses;
  assert.match(
    outsideLinkHtml({ ...NAVI, addresses: [english] }, languageOf('de')),
    /\(Englisch\)/,
  );
});
