import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, sitemap } from '../../../lib/seo/sitemap.ts';
import { load, page } from '../../support/content.ts';

test('the sitemap lists published pages with the day of their last change', async (t) => {
  const files = {
    'index.md': page(),
    'kontakt.md': page('', { updated: '2024-02-29' }),
    '404.md': page(),
    'entwurf.md': page('', { draft: 'true' }),
  };
  const { site } = await load(t, files, { drafts: true });
  assert.equal(
    sitemap(site.pages, 'https://example.org/a&b'),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a&amp;b/</loc><lastmod>2026-11-23</lastmod></url>
<url><loc>https://example.org/a&amp;b/kontakt/</loc><lastmod>2024-02-29</lastmod></url>
</urlset>
`,
  );
});

test('the page for unknown addresses and drafts are not listed', () => {
  assert.equal(isListed({ key: 'kontakt', draft: undefined }), true);
  assert.equal(isListed({ key: 'kontakt', draft: false }), true);
  assert.equal(isListed({ key: 'kontakt', draft: true }), false);
  assert.equal(isListed({ key: '404', draft: undefined }), false);
});
