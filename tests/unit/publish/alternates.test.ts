import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { LANGUAGES } from '../../../lib/base/languages.ts';
import { alternatesOf, openGraphLocale } from '../../../lib/publish/alternates.ts';
import { isListed, sitemap } from '../../../lib/publish/sitemap.ts';
import { isOriginalOrTranslation, type Site } from '../../../lib/site/model.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const ORIGIN = 'https://example.org';

/** German start and contact pages, a draft and a 404; contact in Leichte Sprache, English and Arabic. */
async function site(t: TestContext, drafts = false): Promise<Site> {
  const names = ['leicht/kontakt.md', 'en/kontakt.md', 'ar/kontakt.md', 'en/404.md'];
  const tree = await treeOf(t, {
    'de/index.md': german('A'),
    'de/kontakt.md': german('A'),
    'de/404.md': german('A'),
    'de/entwurf.md': german('A', { draft: 'true' }),
    ...Object.fromEntries(names.map((name) => [name, translated('A')])),
  });
  await tree.accept(...names);
  const loaded = await tree.load({ drafts });
  assert.deepEqual(loaded.problems, []);
  return loaded.site;
}

function find({ pages }: Site, url: string) {
  const page = pages.find((one) => one.url === url);
  assert.ok(page, url);
  return page;
}

const CONTACT = [
  { hreflang: 'de', url: '/kontakt/' },
  { hreflang: 'de-simple', url: '/leicht/kontakt/' },
  { hreflang: 'en', url: '/en/kontakt/' },
  { hreflang: 'ar', url: '/ar/kontakt/' },
  { hreflang: 'x-default', url: '/kontakt/' },
];

describe('alternates', () => {
  test('are the languages that have the page, itself among them, and the default', async (t) => {
    const all = await site(t);
    assert.deepEqual(alternatesOf(all, find(all, '/kontakt/')), CONTACT);
    assert.deepEqual(alternatesOf(all, find(all, '/')), [
      { hreflang: 'de', url: '/' },
      { hreflang: 'x-default', url: '/' },
    ]);
  });

  test('are the same on each page of the set', async (t) => {
    const all = await site(t);
    for (const { url } of CONTACT)
      assert.deepEqual(alternatesOf(all, find(all, url)), CONTACT, url);
  });

  test('are reciprocal and lead to listed pages only', async (t) => {
    const all = await site(t);
    for (const page of all.pages) {
      for (const { url } of alternatesOf(all, page)) {
        const other = find(all, url);
        assert.ok(isListed(other));
        assert.ok(alternatesOf(all, other).some((back) => back.url === page.url));
      }
    }
  });

  test('has none: German in place of a translation, an unknown address, a draft', async (t) => {
    const all = await site(t, true);
    for (const url of ['/fr/kontakt/', '/404.html', '/en/404.html', '/entwurf/', '/en/entwurf/']) {
      assert.deepEqual(alternatesOf(all, find(all, url)), [], url);
    }
  });
});

describe('the sitemap', () => {
  test('lists each text at one address, with its other languages', async (t) => {
    const all = await site(t);
    const text = sitemap(all, ORIGIN);
    const listed = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    assert.deepEqual(
      listed,
      ['/', '/kontakt/', '/leicht/kontakt/', '/en/kontakt/', '/ar/kontakt/'].map(
        (url) => ORIGIN + url,
      ),
    );
    const links = CONTACT.map(
      ({ hreflang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${ORIGIN}${url}"/>`,
    );
    assert.ok(
      text.includes(
        `<url><loc>${ORIGIN}/ar/kontakt/</loc><lastmod>2026-11-23</lastmod>${links.join('')}</url>`,
      ),
    );
  });

  test('leaves German out that stands in for a translation, drafts and unknown addresses', async (t) => {
    const all = await site(t, true);
    const text = sitemap(all, ORIGIN);
    for (const page of all.pages) {
      const expected = isOriginalOrTranslation(page) && !/404|entwurf/.test(page.key);
      assert.equal(text.includes(`<loc>${ORIGIN}${page.url}</loc>`), expected, page.url);
    }
    assert.doesNotMatch(text, /\/de\/</);
  });
});

test('openGraphLocale names language and territory', () => {
  assert.deepEqual(
    LANGUAGES.map(({ dateLocale }) => openGraphLocale(dateLocale)),
    ['de_DE', 'de_DE', 'en_GB', 'ar_SY', 'uk_UA', 'tr_TR', 'fa_IR', 'ro_RO', 'ru_RU', 'fr_FR'],
  );
});
