import { SOURCE_LANGUAGE } from '../base/languages.ts';
import { isOriginalOrTranslation, type Page, type Site } from '../site/model.ts';
import { isListed } from './sitemap.ts';

/** The same text in another language, or (`x-default`) where no language fits. */
export interface Alternate {
  readonly hreflang: string;
  /** Path from the site's root. */
  readonly url: string;
}

/**
 * All languages of a page, its own among them, as search engines want it: every page of the set names the
 * whole set. German text under another language's address is no alternate, nor is an unlisted page.
 */
export function alternatesOf(site: Site, page: Page): Alternate[] {
  if (!isListed(page)) return [];
  const pages = site.pages.filter(({ key }) => key === page.key).filter(isOriginalOrTranslation);
  const original = pages.find(({ language }) => language.code === SOURCE_LANGUAGE.code);
  return [
    ...pages.map(({ language, url }) => ({ hreflang: language.tag, url })),
    ...(original ? [{ hreflang: 'x-default', url: original.url }] : []),
  ];
}

/** `og:locale` of a language: language and territory, the likeliest one where the list names none. */
export function openGraphLocale(dateLocale: string): string {
  const { language, region } = new Intl.Locale(dateLocale).maximize();
  return region ? `${language}_${region}` : language;
}
