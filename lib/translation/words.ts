import type { Language } from '../base/languages.ts';
import { intlLocale } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import { visible } from './prose.ts';

/** Words of a language beside its numbers, as `Intl` knows them. */
export interface NumberWords {
  /** A thousand, a million and a billion by their words, short and long. */
  readonly scales: ReadonlyMap<string, number>;
  /** Half of the day, 0 or 12, by the words for its hours; what may be either is left out. */
  readonly halves: ReadonlyMap<string, 0 | 12>;
  /** Unit by its sign, code or word: `%`, `EUR`, `USD` … */
  readonly units: ReadonlyMap<string, string>;
}

const AMOUNTS = [1, 2, 5, 50];
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'];
const SIGNS: readonly (readonly [string, string])[] = [
  ['%', '%'],
  ['٪', '%'],
  ['‰', '‰'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ...CURRENCIES.map((code) => [code, code] as const),
];

/** The words of a language, from both its tag and its locale for dates. */
export const numberWords = memoizeByObject(
  (language: Language): NumberWords => ({
    scales: scalesOf(language),
    halves: halvesOf(language),
    units: unitsOf(language),
  }),
);

/** Locales whose words a text in a language may hold, e.g. both Arabic names of a month. */
export function localesOf(language: Language): string[] {
  return [intlLocale({ ...language, dateLocale: language.tag }), intlLocale(language)];
}

/** An alternative of a pattern that finds any of these words, the longest first. */
export function anyOf(words: Iterable<string>): string {
  const found = [...words].sort((a, b) => b.length - a.length).map(escapePattern);
  // Nothing matches where there is no word.
  return found.length > 0 ? `(?:${found.join('|')})` : '(?!)';
}

/** A set of characters for a pattern: the ones that any of these words begins with. */
export function firstOf(words: Iterable<string>): string {
  return `[${[...new Set([...words].map((word) => escapePattern(word.charAt(0))))].join('')}]`;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s');
}

function scalesOf(language: Language): Map<string, number> {
  const scales = new Map<string, number>();
  for (const locale of localesOf(language)) {
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
      for (const scale of [1e3, 1e6, 1e9]) {
        for (const amount of AMOUNTS) {
          const word = partOf(format.formatToParts(amount * scale), 'compact');
          // A single letter may as well be a unit, as in "5 m"; the k of "50k" is read without a space.
          if (word.length > 1) scales.set(word, scale);
        }
      }
    }
  }
  return scales;
}

function halvesOf(language: Language): Map<string, 0 | 12> {
  const found = new Map<string, Set<0 | 12>>();
  for (const locale of localesOf(language)) {
    for (const style of [{}, { dayPeriod: 'long' }] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        hour: 'numeric',
        hour12: true,
        timeZone: 'UTC',
        ...style,
      });
      for (let hour = 0; hour < 24; hour += 1) {
        const parts = format.formatToParts(Date.UTC(2001, 0, 1, hour));
        const word = partOf(parts, 'dayPeriod').toLowerCase();
        found.set(word, (found.get(word) ?? new Set()).add(hour < 12 ? 0 : 12));
      }
    }
  }
  return new Map(
    [...found].flatMap(([word, halves]) => {
      const [half] = halves;
      return half === undefined || halves.size > 1 || word.length < 2 ? [] : [[word, half]];
    }),
  );
}

function unitsOf(language: Language): Map<string, string> {
  const units = new Map(SIGNS);
  for (const locale of localesOf(language)) {
    for (const amount of AMOUNTS) {
      for (const currency of CURRENCIES) {
        const style = { style: 'currency', currency, currencyDisplay: 'name' } as const;
        const parts = new Intl.NumberFormat(locale, style).formatToParts(amount);
        units.set(partOf(parts, 'currency'), currency);
      }
      const percent = { style: 'unit', unit: 'percent', unitDisplay: 'long' } as const;
      units.set(partOf(new Intl.NumberFormat(locale, percent).formatToParts(amount), 'unit'), '%');
    }
  }
  // In English a foreign currency is called by the last of its words: US dollars.
  for (const [word, unit] of [...units]) {
    const last = word.split(/[\s-]/).at(-1) ?? word;
    if (last.length > 4 && !units.has(last)) units.set(last, unit);
  }
  units.delete('');
  return units;
}

/** The word of a kind in a formatted number or time; empty where there is none. */
function partOf(
  parts: readonly { readonly type: string; readonly value: string }[],
  kind: string,
): string {
  return visible(parts.find(({ type }) => type === kind)?.value ?? '').trim();
}
