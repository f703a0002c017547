import type { Language } from '../i18n/languages.ts';
import { ISO_DATE, latinDigits, NUMERIC_DATE, proseOf, type Value } from './values.ts';

/** Begins the key of a month, so that it is no number. */
export const MONTH = 'Monat ';
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/**
 * The months of all dates in a piece of markdown: names next to a number, and those of days in digits.
 * A name alone is none, because "may" and "mars" are words of their own; nor is a form of a name that
 * stands in no date, such as the locative of Slavic languages. So a month that is not found proves nothing.
 *
 * @returns the months with keys from `Monat 1` to `Monat 12`.
 */
export function monthsOf(source: string, language: Language): Value[] {
  const text = latinDigits(proseOf(source));
  const digits = [
    ...[...text.matchAll(NUMERIC_DATE)].map(([written, , month]) => ({ written, month })),
    ...[...text.matchAll(ISO_DATE)].map(([written, , month]) => ({ written, month })),
  ].map(({ written, month }) => ({ key: `${MONTH}${Number(month)}`, written }));
  const { names, pattern } = namesIn(language);
  const words = [...text.matchAll(pattern)].map(([written]) => ({
    key: `${MONTH}${names.get(written.toLowerCase())}`,
    written,
  }));
  return [...digits, ...words];
}

interface MonthNames {
  /** Number of the month by its name in small letters. */
  readonly names: ReadonlyMap<string, number>;
  /** Finds a name in front of a number or behind one. */
  readonly pattern: RegExp;
}

const cache = new Map<string, MonthNames>();

function namesIn(language: Language): MonthNames {
  const found = cache.get(language.code) ?? makeNames(language);
  cache.set(language.code, found);
  return found;
}

function makeNames({ tag, dateLocale }: Language): MonthNames {
  const names = new Map<string, number>();
  for (const locale of [tag, dateLocale]) {
    for (const options of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        month: 'long',
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (const month of MONTHS) {
        const parts = format.formatToParts(Date.UTC(2001, month, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        names.set(name.toLowerCase(), month + 1);
      }
    }
  }
  const any = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  const word = `(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`;
  return { names, pattern: new RegExp(`(?<=\\d\\.?\\s)${word}|${word}(?=,?\\s\\d)`, 'giu') };
}
