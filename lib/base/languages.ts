import { readEnv } from './env.ts';

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
  /** Locale for dates and numbers; callers set Gregorian calendar and Latin digits (`intlLocale`). */
  readonly dateLocale: string;
  /** Luxon pattern of the header's date; LLL is the nominative month, MMM the inflected one. */
  readonly datePattern: string;
  /** Leichte Sprache: German like the source, so it has no view beside German. */
  readonly easy?: true;
  /**
   * Whether legal pages are translated. Elsewhere they are a fallback, and the report does not list them as
   * missing.
   */
  readonly legal?: true;
  /** A pseudo-language, generated from German to test the site; see lib/site/pseudo-text.ts. */
  readonly pseudo?: true;
}

type Row = Omit<Language, 'tag' | 'dir' | 'prefix' | 'dateLocale' | 'datePattern'> &
  Partial<Language>;

/** Every language of the site, the source first. To add a language, add a row here. */
const ROWS = [
  { code: 'de', name: 'Deutsch', prefix: '/', dateLocale: 'de-DE', datePattern: 'd. LLL yyyy' },
  {
    code: 'leicht',
    name: 'Leichte Sprache',
    // "simple" is a registered variant (IANA language subtag registry).
    tag: 'de-simple',
    dateLocale: 'de-DE',
    datePattern: 'd. LLL yyyy',
    easy: true,
  },
  { code: 'en', name: 'English', dateLocale: 'en-GB', legal: true },
  // Most readers of Arabic come from Syria, where the months have other names than in Egypt.
  { code: 'ar', name: 'العربية', dir: 'rtl', dateLocale: 'ar-SY' },
  { code: 'uk', name: 'Українська', datePattern: 'd MMM yyyy' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'fa', name: 'فارسی', dir: 'rtl', dateLocale: 'fa-IR' },
  { code: 'ro', name: 'Română' },
  { code: 'ru', name: 'Русский', datePattern: 'd MMM yyyy' },
  { code: 'fr', name: 'Français' },
] as const satisfies readonly Row[];

/** Codes of the languages without pseudo-languages. */
export type LanguageCode = (typeof ROWS)[number]['code'];

/**
 * Languages that only `npm run build:pseudo` adds: one with accents, one mirrored. XA and XB are private-use codes
 * (ISO 3166-1); CLDR tags its pseudo-locales alike.
 */
export const PSEUDO_LANGUAGES: readonly Language[] = [
  languageFrom({
    code: 'xa',
    tag: 'en-XA',
    name: '[Þšéûðó~~~ →]',
    dateLocale: 'en-GB',
    pseudo: true,
  }),
  languageFrom({
    code: 'xb',
    tag: 'ar-XB',
    name: '[Þšéûðó~~~ ←]',
    dir: 'rtl',
    dateLocale: 'ar-SY',
    pseudo: true,
  }),
];

/** Every language of this build, the source first. */
export const LANGUAGES: readonly Language[] = [
  ...ROWS.map(languageFrom),
  ...(readEnv(process.env).pseudo ? PSEUDO_LANGUAGES : []),
];

function languageFrom(row: Row): Language {
  return {
    tag: row.code,
    dir: 'ltr',
    prefix: `/${row.code}/`,
    dateLocale: row.code,
    datePattern: 'd LLL yyyy',
    ...row,
  };
}

/** The language of the originals. */
export const SOURCE_LANGUAGE: Language = languageOf('de');

/** Whether a language is that of the originals. */
export function isSource(language: Language): boolean {
  return language.code === SOURCE_LANGUAGE.code;
}

/** Whether readers of a language read German: that of the originals, or easy German. */
export function isGerman(language: Language): boolean {
  return isSource(language) || language.easy === true;
}

/**
 * Looks a language up by its code.
 *
 * @throws Error for a code that is not in the list.
 */
export function languageOf(code: string): Language {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) throw new Error(`Unknown language "${code}" (see lib/base/languages.ts)`);
  return language;
}

/** Locale for `Intl` with Gregorian calendar and Latin digits, as in every language of the site. */
export function intlLocale(language: Language): string {
  return `${language.dateLocale}-u-ca-gregory-nu-latn`;
}
