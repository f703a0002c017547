import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { alternatesOf, openGraphLocale } from '../../../lib/publish/alternates.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const ORIGIN = 'https://example.org/a&b';

/** German start and contact pages, a draft and a 404; contact in Leichte Sprache, English and French. */
async function siteOf(t: TestContext) {
  const names = ['leicht/kontakt.md', 'en/kontakt.md', 'fr/kontakt.md', 'en/404.md'];
  const tree = await treeOf(t, {
    'de/index.md': german('A', { updated: '2024-02-29' }),
    'de/kontakt.md': german('A'),
    'de/404.md': german('A'),
    'de/entwurf.md': german('A', { draft: 'true' }),
    ...Object.fromEntries(names.map((name) => [name, translated('A')])),
  });
  await tree.accept(...names);
  const { site, problems } = await tree.load({ drafts: true });
  assert.deepEqual(problems, []);
  return site;
}

const CONTACT = [
  { hreflang: 'de', url: '/kontakt/' },
  { hreflang: 'de-simple', url: '/leicht/kontakt/' },
  { hreflang: 'en', url: '/en/kontakt/' },
  { hreflang: 'fr', url: '/fr/kontakt/' },
  { hreflang: 'x-default', url: '/kontakt/' },
];
const START = [
  { hreflang: 'de', url: '/' },
  { hreflang: 'x-default', url: '/' },
];

test('alternates of a page are the languages that have it, the same from each of them', async (t) => {
  const site = await siteOf(t);
  const alternates = site.pages.map((page) => [page.file, alternatesOf(site, page)]);
  assert.deepEqual(Object.fromEntries(alternates), {
    'src/de/index.md': START,
    'src/de/kontakt.md': CONTACT,
    'src/leicht/kontakt.md': CONTACT,
    'src/en/kontakt.md': CONTACT,
    'src/fr/kontakt.md': CONTACT,
    'src/de/404.md': [],
    'src/en/404.md': [],
    'src/de/entwurf.md': [],
  });
});

test('the sitemap lists each text at one address, with its day and its other languages', async (t) => {
  const entry = (url: string, day: string, alternates: typeof START) => {
    const links = alternates.map(
      ({ hreflang, url: other }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="https://example.org/a&amp;b${other}"/>`,
    );
    return `<url><loc>https://example.org/a&amp;b${url}</loc><lastmod>${day}</lastmod>${links.join('')}</url>`;
  };
  assert.deepEqual(sitemap(await siteOf(t), ORIGIN).split('\n'), [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    entry('/', '2024-02-29', START),
    ...['/kontakt/', '/leicht/kontakt/', '/en/kontakt/', '/fr/kontakt/'].map((url) =>
      entry(url, '2026-11-23', CONTACT),
    ),
    '</urlset>',
    '',
  ]);
});

test('Open Graph wants language and territory, the likeliest one where the list names none', () => {
  const locales = ['leicht', 'en', 'uk'].map((code) =>
    openGraphLocale(languageOf(code).dateLocale),
  );
  assert.deepEqual(locales, ['de_DE', 'en_GB', 'uk_UA']);
});
