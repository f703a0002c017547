import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { sitemap } from '../../../lib/publish/sitemap.ts';
import { pageHtml } from '../../../lib/site/html.ts';
import { german, pairOf, translated, treeOf } from '../../support/translations.ts';

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
        translation: 'reviewed',
        reviewer: 'Übersetzungsbüro',
        reviewed: '2026-11-24',
      }),
    });
    await tree.accept('ar/kontakt.md');
    const page = await tree.page('ar', 'kontakt');
    const { title, navTitle, teaser, layout, menu, order, updated, file, language } = page;
    assert.deepEqual(
      [title, navTitle, teaser, layout, menu, order, updated, file, language.code],
      [
        ...['التواصل', 'تواصل', 'زيارة', 'contact', 'main', 3],
        ...['2026-11-23', 'src/ar/kontakt.md', 'ar'],
      ],
    );
    const { kind, reviewer, reviewed, outdated, german: original } = page.translation ?? {};
    assert.deepEqual(
      [kind, reviewer, reviewed, outdated, original?.file],
      ['reviewed', 'Übersetzungsbüro', '2026-11-24', [], 'src/de/kontakt.md'],
    );
    assert.deepEqual(
      page.text.headings.map(({ id }) => id),
      ['oeffnungszeiten', 'oeffnungszeiten-2'],
    );
  });

  test('leads to pages and headings of its own language, translated or not', async (t) => {
    const link = '[x](hilfe.md#nummern) [y](#hier)';
    const tree = await treeOf(t, {
      'de/kontakt.md': german(`${link}\n\n## Hier`),
      'de/hilfe.md': german('A\n\n## Nummern'),
      'en/kontakt.md': translated(`${link}\n\n## Here`),
    });
    await tree.accept('en/kontakt.md');
    const { site, problems } = await tree.load();
    assert.deepEqual(problems, []);
    const { page, language } = site.route('kontakt', languageOf('en'));
    assert.match(
      pageHtml(site, page, page.text.tokens, language, { sizes: null }),
      /href="\/en\/hilfe\/#nummern".*href="\/en\/kontakt\/#hier".*\n<h2 id="hier">Here/,
    );
  });
});

test('German that stands in place of translations is checked once', async (t) => {
  const tree = await treeOf(t, { 'de/kontakt.md': german('{{unbekannt}}') });
  assert.deepEqual(await tree.problems(), [
    'src/de/kontakt.md:7: Der Verweis {{unbekannt}} ist unbekannt.',
  ]);
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
    assert.deepEqual(await tree.problems(), [
      'src/de/b.md:1: Das Feld „title“ fehlt. Das betrifft auch eine andere Stelle.',
    ]);
  });

  test('is checked with its draft where drafts are shown', async (t) => {
    const tree = await treeOf(t, {
      'de/a.md': german('Ab 8', { draft: 'true' }),
      'en/a.md': translated('From 8'),
    });
    await tree.accept('en/a.md');
    const { site, problems } = await tree.load({ drafts: true });
    assert.deepEqual(problems, []);
    const { draft, translation } = site.page('a', languageOf('en')) ?? {};
    const { kind, reviewer, reviewed } = translation ?? {};
    assert.deepEqual([draft, kind, reviewer, reviewed], [true, 'machine', null, null]);
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

describe('a mark of a translation that has no effect is one mistake, not a difference too', () => {
  const TERM = '<!-- bis 2026-12-31 -->\na\n<!-- danach -->\nb\n<!-- ende -->';
  for (const [source, text, message] of [
    ['Siehe [Hilfe](hilfe.md)', 'See [Help] (hilfe.md)', 'Hier soll ein Link stehen'],
    ['Ruf {{telefon}}', 'Call {telefon}', 'Hier steht eine geschweifte Klammer'],
    ['Text', 'Text[^1]', '„[^1]“ kommt aus einem anderen Programm'],
    [TERM, TERM.replace('danach', 'after'), 'Diese Zeile sieht wie eine Marke aus'],
    [TERM, TERM.replace('\n<!-- ende -->', ''), 'Zu der Marke <!-- bis 2026-12-31 --> fehlt'],
  ] as const) {
    test(text, async (t) => {
      const [problem = '', ...more] = await (await pairOf(t, source, text)).problems();
      assert.ok(problem.replace(/^\S+: /, '').startsWith(message), problem);
      assert.deepEqual(more, []);
    });
  }
});
