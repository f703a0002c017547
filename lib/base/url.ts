import type { Language } from './languages.ts';

/**
 * The address of a page: the same file name is the same page in every language.
 *
 * @param key the file name without `.md`; `index` is the start page, `404` the page for unknown addresses.
 * @returns the path from the site's root, e.g. `/kontakt/`, `/ar/kontakt/`, `/404.html`.
 */
export function pageUrl(language: Language, key: string): string {
  if (key === 'index') return language.prefix;
  if (key === '404') return `${language.prefix}404.html`;
  return `${language.prefix}${key}/`;
}
