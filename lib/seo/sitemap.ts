import type { Page } from '../content/model.ts';
import { escapeHtml } from '../html/escape.ts';

/** Keys of pages that no search engine should list. */
const UNLISTED = new Set(['404']);

/** Whether a page belongs into the sitemap and into search engines. */
export function isListed(page: Pick<Page, 'key' | 'draft'>): boolean {
  return !UNLISTED.has(page.key) && !page.draft;
}

/** The sitemap (protocol 0.9 of sitemaps.org) of all listed pages, with the day of their last change. */
export function sitemap(pages: readonly Page[], siteUrl: string): string {
  const entries = pages
    .filter(isListed)
    .map(
      (page) =>
        `<url><loc>${escapeHtml(siteUrl + page.url)}</loc><lastmod>${page.updated}</lastmod></url>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
