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
  /** Locale for dates and numbers; Gregorian calendar and Latin digits are set wherever it is used. */
  readonly dateLocale: string;
  /** Luxon pattern of the date in the header; LLL where the month stands alone, MMM where it is inflected. */
  readonly datePattern: string;
  /** German in easy words: the same language as the source, so it has no view beside German. */
  readonly easy?: true;
  /** Has the legal pages too; elsewhere the binding German text is shown, and none is missed. */
  readonly legal?: true;
  /** Made from German by rule, to test the site with; see lib/site/pseudo-text.ts. */
  readonly pseudo?: true;
}

type Row = Omit<Language, 'tag' | 'dir' | 'prefix' | 'dateLocale' | 'datePattern'> &
  Partial<Language>;

/** Every language of the site, the source first. This list is the only place to add one. */
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
  // Syria is where most readers of Arabic come from; its calendar has month names of its own.
  { code: 'ar', name: 'العربية', dir: 'rtl', dateLocale: 'ar-SY' },
  { code: 'uk', name: 'Українська', datePattern: 'd MMM yyyy' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'fa', name: 'فارسی', dir: 'rtl', dateLocale: 'fa-IR' },
  { code: 'ro', name: 'Română' },
  { code: 'ru', name: 'Русский', datePattern: 'd MMM yyyy' },
  { code: 'fr', name: 'Français' },
] as const satisfies readonly Row[];

export type LanguageCode = (typeof ROWS)[number]['code'];

/**
 * Languages that only `npm run build:pseudo` adds, an accented and a mirrored one. XA and XB are codes for
 * private use (ISO 3166-1); CLDR gives its pseudo-locales the same tags.
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

/** The language that everything is translated from. */
export const SOURCE_LANGUAGE: Language = languageOf('de');

/** Whether a language is the source that the others are translated from. */
export function isSource(language: Language): boolean {
  return language.code === SOURCE_LANGUAGE.code;
}

/**
 * Looks a language up by its code.
 *
 * @throws Error for a code that is not in the list; content folders are checked before this is called.
 */
export function languageOf(code: string): Language {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) throw new Error(`Unknown language "${code}" (see lib/base/languages.ts)`);
  return language;
}

/** Intl locale with the digits and the calendar that every language of the site uses. */
export function intlLocale(language: Language): string {
  return `${language.dateLocale}-u-ca-gregory-nu-latn`;
}
