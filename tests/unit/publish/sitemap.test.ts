import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, sitemap } from '../../../lib/publish/sitemap.ts';
import { load, page } from '../../support/content.ts';

test('the sitemap lists published pages with the day of their last change', async (t) => {
  const files = {
    'index.md': page(),
    'kontakt.md': page('', { updated: '2024-02-29' }),
    '404.md': page(),
    'entwurf.md': page('', { draft: 'true' }),
  };
  const { site } = await load(t, files, { drafts: true });
  const alternates = (url: string) =>
    ['de', 'x-default'].map(
      (tag) =>
        `<xhtml:link rel="alternate" hreflang="${tag}" href="https://example.org/a&amp;b${url}"/>`,
    );
  assert.equal(
    sitemap(site, 'https://example.org/a&b'),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.org/a&amp;b/</loc><lastmod>2026-11-23</lastmod>${alternates('/').join('')}</url>
<url><loc>https://example.org/a&amp;b/kontakt/</loc><lastmod>2024-02-29</lastmod>${alternates('/kontakt/').join('')}</url>
</urlset>
`,
  );
});

test('the page for unknown addresses and drafts are not listed', async (t) => {
  const files = {
    'kontakt.md': page('', { draft: 'false' }),
    'entwurf.md': page('', { draft: 'true' }),
    '404.md': page(),
  };
  const { site } = await load(t, files, { drafts: true });
  const listed = site.pages.filter(isListed).map(({ key }) => key);
  assert.deepEqual(listed, ['kontakt']);
});
