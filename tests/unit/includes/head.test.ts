import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import de from '../../../_data/strings/de.ts';
import { Head } from '../../../_includes/components/head.tsx';
import type { PageProps } from '../../../lib/publish/props.ts';
import { STYLE_PARTS, type Styles } from '../../../lib/publish/style-parts.ts';
import { OFFICE } from '../../support/office.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const BUILD = {
  today: '2026-11-23',
  now: '2026-11-23T09:00:00+01:00',
  siteUrl: 'https://example.org',
  indexable: true,
  forEditors: false,
  drafts: false,
};
const ASSETS = {
  styles: Object.fromEntries(STYLE_PARTS.map((part) => [part, ''])) as Styles,
  drawing: '',
  building: '',
  inline: new Set<string>(),
  script: '',
  findScript: '',
  searchModule: '/assets/suche.js',
  helpScript: '',
  weatherSprite: '/assets/i.svg',
  previewPicture: '/assets/v.png',
  icons: [],
  files: [],
};

/** The heads of a site with a German and an English contact page, a draft and a 404, by their address. */
async function headsOf(t: TestContext, build = BUILD): Promise<(url: string) => string> {
  const tree = await treeOf(t, {
    'de/kontakt.md': german('A'),
    'de/404.md': german('A'),
    'de/entwurf.md': german('A', { draft: 'true' }),
    'en/kontakt.md': translated('A'),
  });
  await tree.accept('en/kontakt.md');
  const { site } = await tree.load({ drafts: true });
  return (url) => {
    const route = site.routeAt(url) ?? assert.fail(url);
    const props: PageProps = {
      ...{ site, route, page: route.page, language: route.language, build, assets: ASSETS },
      ...{
        strings: de,
        uiTexts: {},
        office: OFFICE,
        helpNumbers: [],
        places: [],
        keywords: [],
        unapproved: new Set(),
        weather: null,
      },
    };
    return renderToString(Head(props));
  };
}

for (const [url, canonical, alternates] of [
  ['/kontakt/', '/kontakt/', 3],
  ['/en/kontakt/', '/en/kontakt/', 3],
  // German in place of a translation, and the view beside German.
  ['/ar/kontakt/', '/kontakt/', 0],
  ['/en/kontakt/de/', '/en/kontakt/', 0],
] as const) {
  test(`${url} names ${canonical} to search engines, link previews and in its data`, async (t) => {
    const html = (await headsOf(t))(url);
    const address = `https://example.org${canonical}`;
    assert.ok(html.includes(`<link rel="canonical" href="${address}"`));
    assert.ok(html.includes(`<meta property="og:url" content="${address}"`));
    assert.ok(html.includes(`"@type":"WebPage","@id":"${address}","url":"${address}"`));
    assert.equal(html.match(/rel="alternate"/g)?.length ?? 0, alternates);
    assert.doesNotMatch(html, /noindex/);
  });
}

test('a draft, an unknown address and a preview of the site are not to be listed', async (t) => {
  const head = await headsOf(t);
  const preview = await headsOf(t, { ...BUILD, indexable: false });
  for (const html of [head('/entwurf/'), head('/404.html'), preview('/kontakt/')]) {
    assert.match(html, /<meta name="robots" content="noindex"/);
    assert.doesNotMatch(html, /rel="(?:canonical|alternate)"/);
  }
});
