import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, languageOf, SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import { pageHtml } from '../../../lib/site/html.ts';
import { load, page } from '../../support/content.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const [ENGLISH, ARABIC] = [languageOf('en'), languageOf('ar')];

test('each page has an address in every language, and translations but cards a view beside German', async (t) => {
  const tree = await treeOf(t, {
    'de/index.md': german('A'),
    'de/kontakt.md': german('A'),
    'de/404.md': german('A'),
    'de/karte.md': german('A', { layout: 'card' }),
    'leicht/kontakt.md': translated('A'),
    'en/kontakt.md': translated('A'),
    'en/404.md': translated('A'),
    'en/karte.md': translated('A'),
  });
  await tree.accept('leicht/kontakt.md', 'en/kontakt.md', 'en/404.md', 'en/karte.md');
  const { site } = await tree.load();
  const described = site.routes.map(
    ({ url, page: { file }, isFallback, view }) =>
      `${url} ${file.slice(4)}${isFallback ? ' instead' : ''}${view === 'page' ? '' : ` ${view}`}`,
  );
  assert.deepEqual(described.slice(0, 14), [
    '/404.html de/404.md',
    '/ de/index.md',
    '/karte/ de/karte.md',
    '/kontakt/ de/kontakt.md',
    '/leicht/404.html de/404.md instead',
    '/leicht/ de/index.md instead',
    '/leicht/karte/ de/karte.md instead',
    '/leicht/kontakt/ leicht/kontakt.md',
    '/en/404.html en/404.md',
    '/en/ de/index.md instead',
    '/en/karte/ en/karte.md',
    '/en/kontakt/ en/kontakt.md',
    '/en/kontakt/de/ en/kontakt.md side-by-side',
    '/ar/404.html de/404.md instead',
  ]);
  assert.equal(described.length, LANGUAGES.length * 4 + 1);
  for (const route of site.routes) assert.equal(site.routeAt(route.url), route);
});

test('German in place of a translation leads to pages of the reader’s language', async (t) => {
  const { site } = await load(t, {
    'kontakt.md': page('[Hilfe](hilfe.md), {{zeit.tag}}'),
    'hilfe.md': page(),
  });
  const route = site.route('kontakt', ARABIC);
  assert.deepEqual([route.url, route.language.code], ['/ar/kontakt/', 'ar']);
  assert.equal(route.page, site.page('kontakt', SOURCE_LANGUAGE));
  assert.equal(site.page('kontakt', ARABIC), undefined);
  assert.equal(
    pageHtml(site, route.page, route.page.text.tokens, ARABIC, { sizes: null }),
    '<p><a href="/ar/hilfe/">Hilfe</a>, <time datetime="2013-02-04">4. Februar 2013</time></p>\n',
  );
});

test('a menu holds its pages in their order, at addresses of the language', async (t) => {
  const { site } = await load(t, {
    'a.md': page('', { menu: 'main', order: '2' }),
    'b.md': page('', { menu: 'main', order: '1' }),
    'c.md': page('', { menu: 'main' }),
    'd.md': page('', { menu: 'legal' }),
    'e.md': page(),
  });
  const urls = (...args: Parameters<typeof site.menu>) => site.menu(...args).map(({ url }) => url);
  assert.deepEqual(urls('main', SOURCE_LANGUAGE), ['/c/', '/b/', '/a/']);
  assert.deepEqual(urls('main', ENGLISH), ['/en/c/', '/en/b/', '/en/a/']);
  assert.deepEqual(urls('legal', SOURCE_LANGUAGE), ['/d/']);
});

test('an address that does not exist has no route, a page that is asked for by name must', async (t) => {
  const { site } = await load(t, { 'a.md': page() });
  assert.equal(site.routeAt('/x/'), undefined);
  assert.throws(() => site.route('x', ENGLISH), { message: 'No page "x" in "en"' });
});
