import type { Language } from '../base/languages.ts';
import { intlLocale } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import { visible } from './prose.ts';
import type { Value } from './values.ts';
import { anyOf, firstOf, localesOf } from './words.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Letters that two forms of a name have in common at least, to be enough to know the others by. */
const STEM = 3;

/** Finds dates and the names of months in a language. */
export interface DatePatterns {
  /** Ways of writing a date in digits; the groups `day`, `month` and `year`. */
  readonly digits: readonly RegExp[];
  /** Ways of writing a date with the name of its month, the longest first; the groups `day`, `name` and `year`. */
  readonly words: readonly RegExp[];
  /** Finds out whether a text holds a month's name in any form, without which `words` find nothing. */
  readonly anyName: RegExp;
  /** The name of a month that stands in no date. */
  readonly name: RegExp;
  /** Number of a month, 1 to 12, by its name as it was found. */
  readonly monthOf: (name: string) => number | undefined;
}

/** A part of a date, which may stand between other words in another language. */
type Part = Omit<Value, 'kind' | 'parts'>;

/**
 * The value of a date: all of it under one key, which tells `3 May … 4 June` from `4 May … 3 June`, and
 * its parts, for a date that one language writes in one piece and the other does not.
 */
export function dateValue(
  { day, month, name, year }: Readonly<Record<string, string | undefined>>,
  { monthOf }: DatePatterns,
): Omit<Value, 'written'> | null {
  const number = month === undefined ? monthOf(name ?? '') : Number(month);
  if (number === undefined || Number(day ?? 1) > 31) return null;
  const whole = year?.length === 2 ? `20${year}` : (year ?? '');
  const two = (part: number | string) => String(part).padStart(2, '0');
  const parts: Part[] = [day, whole].flatMap((part) =>
    part ? [{ key: String(Number(part)), written: part }] : [],
  );
  return {
    kind: 'date',
    key: `${whole}-${two(number)}${day ? `-${two(day)}` : ''}`,
    parts: [
      ...parts.map((part) => ({ ...part, kind: 'number' as const })),
      { kind: 'month', key: monthKey(number), written: name ?? month ?? '' },
    ],
  };
}

/** The key of a month, which is no number. */
export function monthKey(month: number): string {
  return `Monat ${month}`;
}

/** The patterns of a language, made from the names that `Intl` knows. */
export const datePatterns = memoizeByObject((language: Language): DatePatterns => {
  const { full, short, stems } = namesIn(language);
  const tail = '(?![\\p{L}\\p{M}])';
  // A look at one letter comes first, because most places in a text begin no name.
  const head = `(?=${firstOf([...full.keys(), ...short.keys()])})(?<![\\p{L}\\p{M}])`;
  const stem = anyOf(stems.keys());
  const long = `(?:${anyOf(full.keys())}|${stem}\\p{L}{1,4})${tail}`;
  const name = `${head}(?<name>${long}|${anyOf(short.keys())}${tail}\\.?)`;
  // Arabic gives a month's other name too: "شباط/فبراير".
  const named = `${name}(?:\\s?[/(]\\s?${long}\\)?)?`;
  // An ending (4th, 1er) and a small word (4th of March) may stand between the parts.
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:\\.\\s*|\\p{L}{0,3}\\s+)(?:\\p{L}{1,3}\\s+)?';
  const year = '(?<year>\\d{4})(?!\\d)';
  const behind = `[,.]?\\s(?:\\p{L}{1,4}\\s){0,2}${year}`;
  const words = [
    `${day}${named}${behind}`,
    `${named}\\s(?<day>\\d{1,2})(?:\\p{L}{2})?,?\\s${year}`,
    `${day}${named}(?!\\s\\d)`,
    `${named}${behind}`,
    `(?<!\\d)${year}(?:[’']?\\p{L}{1,3})?\\s(?:\\p{L}{1,8}\\s)?${named}`,
  ];
  return {
    digits: digitPatterns(language).map((source) => new RegExp(source, 'gu')),
    words: words.map((source) => new RegExp(source, 'gu')),
    anyName: new RegExp(name, 'u'),
    name: new RegExp(`${head}(?<name>${long})`, 'gu'),
    monthOf: (written) => {
      const found = full.get(written) ?? short.get(written.replace(/\.$/, ''));
      const known = [...stems.keys()].find((one) => written.startsWith(one));
      return found ?? (known === undefined ? undefined : stems.get(known));
    },
  };
});

/**
 * Dates in digits. Where the comma divides fractions, `4.2.` is a day too, unless a sentence ends there: then
 * it may as well be a version, as in `WCAG 2.2.`
 */
function digitPatterns(language: Language): string[] {
  const day = '(?<day>\\d{1,2})';
  const month = '(?<month>0?[1-9]|1[0-2])';
  const comma = new Intl.NumberFormat(intlLocale(language)).format(0.5).includes(',');
  return [
    `(?<!\\d)${day}([./-])${month}\\2(?<year>\\d{4})(?!\\d)`,
    `(?<!\\d)(?<year>\\d{4})([./-])${month}\\2${day}(?!\\d)`,
    ...(comma
      ? [`(?<![\\d.])${day}\\.${month}\\.(?:(?<year>\\d\\d)(?!\\d)|(?=[,;)–-]|\\s+[\\p{Ll}\\d]))`]
      : []),
  ];
}

/** The names of months in a language by their number: in full, shortened, and what full forms begin with. */
function namesIn(language: Language) {
  const [full, short, stems] = [1, 2, 3].map(() => new Map<string, number>());
  if (!full || !short || !stems) throw new Error('unreachable');
  for (const locale of localesOf(language)) {
    for (const month of MONTHS) {
      const [alone = '', inDate = ''] = [{}, { day: 'numeric' as const }].map((day) =>
        nameOf(month, locale, { month: 'long', ...day }),
      );
      for (const name of [alone, inDate]) {
        for (const form of formsOf(name, locale)) full.set(form, month + 1);
      }
      const brief = nameOf(month, locale, { month: 'short' }).replace(/\.$/, '');
      if (brief.length >= STEM)
        for (const form of formsOf(brief, locale)) short.set(form, month + 1);
      // Where a name is inflected, a text holds more forms than the two that Intl knows.
      const stem = commonBeginning(alone, inDate);
      if (alone !== inDate && stem.length >= STEM) stems.set(stem, month + 1);
    }
  }
  return { full, short, stems };
}

function nameOf(month: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2001, month, 1));
  return visible(parts.find(({ type }) => type === 'month')?.value ?? '');
}

/** A name in small letters only if the language writes it so: "may" and "march" are words of their own. */
function formsOf(name: string, locale: string): string[] {
  const capital = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  return [name, capital, name.toLocaleUpperCase(locale)];
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
