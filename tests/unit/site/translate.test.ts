import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../../lib/base/languages.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { isOriginalOrTranslation } from '../../../lib/site/model.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const REVIEWED = { translation: 'reviewed', reviewer: 'Übersetzungsbüro', reviewed: '2026-11-24' };

describe('a translated page', () => {
  test('has its own words, and everything else from the German page', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('Ruf {{telefon}} an\n\n## Öffnungszeiten\n\n## Öffnungszeiten', {
        layout: 'contact',
        menu: 'main',
        order: '3',
        teaser: 'Besuch',
        navTitle: 'Kontakt',
      }),
      'ar/kontakt.md': translated('Call {{telefon}}\n\n## المواعيد\n\n## المواعيد', {
        title: 'التواصل',
        navTitle: 'تواصل',
        teaser: 'زيارة',
        ...REVIEWED,
      }),
    });
    await tree.accept('ar/kontakt.md');
    const page = await tree.page('ar', 'kontakt');
    const { title, navTitle, teaser, layout, menu, order, updated, url, file } = page;
    assert.deepEqual(
      { title, navTitle, teaser, layout, menu, order, updated, url, file },
      {
        title: 'التواصل',
        navTitle: 'تواصل',
        teaser: 'زيارة',
        layout: 'contact',
        menu: 'main',
        order: 3,
        updated: '2026-11-23',
        url: '/ar/kontakt/',
        file: 'src/ar/kontakt.md',
      },
    );
    assert.equal(page.language.code, 'ar');
    assert.equal(page.contentLanguage.code, 'ar');
    assert.deepEqual(page.translation && { ...page.translation, sideBySide: null }, {
      kind: 'reviewed',
      reviewer: 'Übersetzungsbüro',
      reviewed: '2026-11-24',
      outdated: [],
      sideBySide: null,
    });
    assert.equal(page.translation?.sideBySide?.url, '/ar/kontakt/de/');
    assert.deepEqual(
      page.body.headings.map(({ id }) => id),
      ['oeffnungszeiten', 'oeffnungszeiten-2'],
    );
  });

  test('of a machine names no reviewer', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('A'), 'en/a.md': translated('A') });
    await tree.accept('en/a.md');
    const { translation } = await tree.page('en', 'a');
    assert.deepEqual(
      [translation?.kind, translation?.reviewer, translation?.reviewed],
      ['machine', null, null],
    );
  });

  test('has no view beside German in Leichte Sprache, nor for unknown addresses', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('A'),
      'de/404.md': german('A'),
      'leicht/a.md': translated('A'),
      'en/404.md': translated('A'),
    });
    await tree.accept('leicht/a.md', 'en/404.md');
    assert.equal((await tree.page('leicht', 'a')).translation?.sideBySide, null);
    const unknown = await tree.page('en', '404');
    assert.equal(unknown.translation?.sideBySide, null);
    assert.equal(unknown.url, '/en/404.html');
  });

  test('leads to pages and headings of its own language, translated or not', async (t) => {
    const link = '[x](hilfe.md#nummern) [y](#hier)';
    const tree = await treeOf(t, {
      'de/kontakt.md': german(`${link}\n\n## Hier`),
      'de/hilfe.md': german('A\n\n## Nummern'),
      'en/kontakt.md': translated(`${link}\n\n## Here`),
    });
    await tree.accept('en/kontakt.md');
    assert.deepEqual(await tree.problems(), []);
    const { body } = await tree.page('en', 'kontakt');
    assert.match(body.lead, /href="\/en\/hilfe\/#nummern".*href="\/en\/kontakt\/#hier"/);
  });
});

describe('German in place of a translation', () => {
  test('is served at the reader’s address and leads to the reader’s pages', async (t) => {
    const tree = await treeOf(t, {
      'de/index.md': german('Start'),
      'de/kontakt.md': german('[Hilfe](hilfe.md)\n\n{{zeit.tag}}\n\n## Öffnung'),
      'de/hilfe.md': german('A'),
    });
    const page = await tree.page('ar', 'kontakt');
    assert.equal(page.url, '/ar/kontakt/');
    assert.equal(page.language.code, 'ar');
    assert.equal(page.contentLanguage.code, 'de');
    assert.equal(page.translation, null);
    assert.equal(page.title, 'Kontakt');
    assert.equal(page.file, 'src/de/kontakt.md');
    assert.match(page.body.lead, /href="\/ar\/hilfe\/"/);
    assert.match(page.body.lead, /4\. Februar 2013/);
    assert.equal(isOriginalOrTranslation(page), false);
    assert.equal((await tree.page('ar', 'index')).url, '/ar/');
    assert.deepEqual((await tree.page('de', 'kontakt')).body.links[0]?.href, '/hilfe/');
  });

  test('is checked once, at its own address', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german('{{unbekannt}}') });
    assert.deepEqual(await tree.problems(), [
      'src/de/kontakt.md:7: Der Verweis {{unbekannt}} ist unbekannt.',
    ]);
  });
});

describe('routes', () => {
  test('are every page in every other language, and each view beside German', async (t) => {
    const tree = await treeOf(t, {
      'de/index.md': german('A'),
      'de/kontakt.md': german('A'),
      'en/kontakt.md': translated('A'),
    });
    await tree.accept('en/kontakt.md');
    const { routes } = (await tree.load()).site;
    const urls = routes.map(({ url }) => url);
    assert.deepEqual(
      urls.filter((url) => /^\/(en|ar)\//.test(url)),
      ['/en/', '/en/kontakt/', '/en/kontakt/de/', '/ar/', '/ar/kontakt/'],
    );
    assert.equal(urls.length, new Set(urls).size);
    assert.equal(urls.length, (LANGUAGES.length - 1) * 2 + 1);
    assert.deepEqual(
      routes.filter(({ view }) => view === 'side-by-side').map(({ page }) => page.file),
      ['src/en/kontakt.md'],
    );
  });
});

describe('a translation without German page', () => {
  test('is reported', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('A'), 'en/b.md': translated('B') });
    assert.deepEqual(await tree.problems(), [
      'src/en/b.md:-: Zu dieser Übersetzung gibt es keine deutsche Seite „src/de/b.md“.',
    ]);
  });

  test('is not, where the German page is a draft or its head is broken', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('A', { draft: 'true' }),
      'en/a.md': translated('A'),
      'de/b.md': german('B', { title: null }),
      'en/b.md': translated('B'),
    });
    assert.deepEqual(await tree.problems(), ['src/de/b.md:1: Das Feld „title“ fehlt.']);
  });

  test('is checked with its draft where drafts are shown', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('Ab 8', { draft: 'true' }),
      'en/a.md': translated('From 8'),
    });
    await tree.accept('en/a.md');
    const { site, problems: found } = await tree.load({ drafts: true });
    assert.deepEqual(found, []);
    const english = site.pages.find(({ url }) => url === '/en/a/');
    assert.equal(english?.draft, true);
    assert.equal(english.translation?.kind, 'machine');
  });
});

describe('the day of a translation', () => {
  const updated = async (tree: Awaited<ReturnType<typeof treeOf>>) =>
    (await tree.page('en', 'a')).updated;

  test('is that of the German text which it was accepted for', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('A'), 'en/a.md': translated('A') });
    await tree.accept('en/a.md');
    await tree.write('de/a.md', german('B', { updated: '2026-12-24' }));
    assert.equal(await updated(tree), '2026-11-23');
  });

  test('is the German one where it has none and is fresh, and unknown where it is outdated', async (t) => {
    const tree = await treeOf(t, { 'de/a.md': german('A'), 'en/a.md': translated('A') });
    await tree.accept('en/a.md');
    const text = await tree.read('src/en/a.md');
    await tree.write('en/a.md', text.replace(/updated: .*\n/, ''));
    await tree.write('de/a.md', german('**A**', { updated: '2026-12-24' }));
    assert.equal(await updated(tree), '2026-12-24');
    await tree.write('de/a.md', german('B', { updated: '2026-12-24' }));
    assert.equal(await updated(tree), null);
    const { site } = await tree.load();
    assert.match(
      sitemap(site, 'https://example.org'),
      /<loc>https:\/\/example\.org\/en\/a\/<\/loc><xhtml:link/,
    );
  });
});
