import { escapeHtml } from '../base/escape.ts';
import { pageUrl } from '../base/url.ts';
import type { Site } from '../site/index.ts';
import { isListed } from '../site/model.ts';
import { alternatesOf } from './alternates.ts';

/**
 * The sitemap (sitemaps.org, protocol 0.9): all listed pages with the day of their last change and their
 * alternates.
 */
export function sitemap(site: Site, siteUrl: string): string {
  const absolute = (url: string) => escapeHtml(siteUrl + url);
  const entries = site.pages.filter(isListed).map((page) => {
    const links = alternatesOf(site, page).map(
      ({ hreflang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(url)}"/>`,
    );
    const lastmod = page.updated ? `<lastmod>${page.updated}</lastmod>` : '';
    const url = absolute(pageUrl(page.language, page.slug));
    return `<url><loc>${url}</loc>${lastmod}${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
