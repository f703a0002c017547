import { type Language, SOURCE_LANGUAGE } from './languages.ts';

/**
 * The address of a page: the same file name is the same page in every language.
 *
 * @param slug the file name without `.md`; `index` is the start page, `404` the page for unknown addresses.
 * @returns the path from the site's root, e.g. `/kontakt/`, `/ar/kontakt/`, `/404.html`.
 */
export function pageUrl(language: Language, slug: string): string {
  if (slug === 'index') return language.prefix;
  if (slug === '404') return `${language.prefix}404.html`;
  return `${language.prefix}${slug}/`;
}

/** The address of the view that sets a page beside the German text. */
export function sideBySideUrl(language: Language, slug: string): string {
  return `${pageUrl(language, slug)}${SOURCE_LANGUAGE.code}/`;
}
