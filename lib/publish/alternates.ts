import { isSource, LANGUAGES } from '../base/languages.ts';
import { memoize } from '../base/memoize.ts';
import { pageUrl } from '../base/url.ts';
import type { Site } from '../site/index.ts';
import { isListed, type Page } from '../site/model.ts';

/** The address of a page in one language; `x-default` is for readers of all other languages. */
export interface Alternate {
  readonly hreflang: string;
  /** Path from the site's root. */
  readonly url: string;
}

/**
 * The alternates of a page, itself included: search engines want the full set on every page. A fallback is no
 * alternate, and an unlisted page has none.
 */
export function alternatesOf(site: Site, page: Page): Alternate[] {
  if (!isListed(page)) return [];
  const translated = LANGUAGES.filter((language) => site.page(page.slug, language));
  const alternates = translated.map((language) => ({
    hreflang: language.tag,
    url: pageUrl(language, page.slug),
  }));
  const original = translated.find(isSource);
  if (!original) return alternates;
  return [...alternates, { hreflang: 'x-default', url: pageUrl(original, page.slug) }];
}

/** `og:locale` of a language: language and territory; the likeliest territory where the locale names none. */
export const openGraphLocale = memoize((dateLocale: string): string => {
  const { language, region } = new Intl.Locale(dateLocale).maximize();
  return region ? `${language}_${region}` : language;
});
