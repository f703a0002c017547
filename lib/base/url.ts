import { type Language, SOURCE_LANGUAGE } from './languages.ts';

/**
 * The address of a page in a language; the slug is the same in every language.
 *
 * @param slug `index` is the start page, `404` the page for unknown addresses.
 * @returns the path from the site's root, e.g. `/kontakt/`, `/ar/kontakt/`, `/404.html`.
 */
export function pageUrl(language: Language, slug: string): string {
  if (slug === 'index') return language.prefix;
  if (slug === '404') return `${language.prefix}404.html`;
  return `${language.prefix}${slug}/`;
}

/** The address of a page's view side by side with German, e.g. `/ar/kontakt/de/`. */
export function sideBySideUrl(language: Language, slug: string): string {
  return `${pageUrl(language, slug)}${SOURCE_LANGUAGE.code}/`;
}
