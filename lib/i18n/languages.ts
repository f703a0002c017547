/** One language of the site. */
export interface Language {
  /** Code in addresses and folders: `/ar/`, `src/ar/`. */
  readonly code: string;
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Address prefix, `/` or `/<code>/`. */
  readonly prefix: string;
  /** Locale for dates and numbers; Gregorian calendar and Latin digits are set wherever it is used. */
  readonly dateLocale: string;
  /** Luxon pattern of the date in the header; the script in the page knows d, LLL and yyyy. */
  readonly datePattern: string;
}

/** Every language of the site, the source first. This list is the only place to add one. */
export const LANGUAGES = [
  {
    code: 'de',
    tag: 'de',
    name: 'Deutsch',
    dir: 'ltr',
    prefix: '/',
    dateLocale: 'de-DE',
    datePattern: 'd. LLL yyyy',
  },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

/** The language that everything is translated from. */
export const SOURCE_LANGUAGE = LANGUAGES[0];

/**
 * Looks a language up by its code.
 *
 * @throws Error for a code that is not in the list; content folders are checked before this is called.
 */
export function languageOf(code: string): Language {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) throw new Error(`Unknown language "${code}" (see lib/i18n/languages.ts)`);
  return language;
}
