import { LANGUAGES, type Language, SOURCE_LANGUAGE } from './languages.ts';

/** Folder of the topic pages below the folder of a language; it is part of their slugs and addresses. */
export const TOPICS_FOLDER = 'themen';

/** Folder of what holds for some days. */
export const NOTICES_FOLDER = 'hinweise';

/** Folder of what takes place at a time. */
export const EVENTS_FOLDER = 'termine';

/** Every folder of pages below the folder of a language. */
export const PAGE_FOLDERS: readonly string[] = [TOPICS_FOLDER, NOTICES_FOLDER, EVENTS_FOLDER];

/** The folder in a slug; null for a page that lies in none. */
export function folderOfSlug(slug: string): string | null {
  return PAGE_FOLDERS.find((folder) => slug.startsWith(`${folder}/`)) ?? null;
}

const PAGE_NAME = new RegExp(`^((?:(?:${PAGE_FOLDERS.join('|')})/)?[\\w-]+)(?:/|\\.html)$`);

/**
 * The address of a page in a language; the slug is the same in every language.
 *
 * @param slug `index` is the start page, `404` the page for unknown addresses.
 * @returns the path from the site's root, e.g. `/kontakt/`, `/ar/themen/wohnen/`, `/404.html`.
 */
export function pageUrl(language: Language, slug: string): string {
  if (slug === 'index') return language.prefix;
  if (slug === '404') return `${language.prefix}404.html`;
  return `${language.prefix}${slug}/`;
}

/**
 * The page of an address.
 *
 * @param path from the site's root, e.g. `/ar/kontakt/`.
 * @returns its slug, e.g. `kontakt`, whether there is such a page or not; null where no page has such an address.
 */
export function slugOfUrl(path: string): string | null {
  const { prefix } = LANGUAGES.findLast((language) => path.startsWith(language.prefix)) ?? {};
  if (prefix === undefined) return null;
  const name = path.slice(prefix.length);
  if (name === '') return 'index';
  return PAGE_NAME.exec(name)?.[1] ?? null;
}

/** The address of a page's view side by side with German, e.g. `/ar/kontakt/de/`. */
export function sideBySideUrl(language: Language, slug: string): string {
  return `${pageUrl(language, slug)}${SOURCE_LANGUAGE.code}/`;
}
