import { escapeHtml } from '../base/escape.ts';
import { isOriginalOrTranslation, type Page, type Site } from '../site/model.ts';
import { alternatesOf } from './alternates.ts';

/** Keys of pages that no search engine should list. */
const UNLISTED = new Set(['404']);

/** Whether a page belongs into the sitemap and into search engines: at one address in each language. */
export function isListed(page: Page): boolean {
  return !UNLISTED.has(page.key) && !page.draft && isOriginalOrTranslation(page);
}

/**
 * The sitemap (protocol 0.9 of sitemaps.org) of all listed pages, with the day of their last change and
 * their other languages.
 */
export function sitemap(site: Site, siteUrl: string): string {
  const absolute = (url: string) => escapeHtml(siteUrl + url);
  const entries = site.pages.filter(isListed).map((page) => {
    const links = alternatesOf(site, page).map(
      ({ hreflang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(url)}"/>`,
    );
    const lastmod = page.updated ? `<lastmod>${page.updated}</lastmod>` : '';
    return `<url><loc>${absolute(page.url)}</loc>${lastmod}${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
