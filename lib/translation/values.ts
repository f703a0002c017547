import { type Language, SOURCE_LANGUAGE } from '../base/languages.ts';
import { linkKey, MAIL, PHONE, phoneKey, WEB, webKey } from './addresses.ts';
import { datePatterns, dateValue, monthKey } from './dates.ts';
import {
  halfDayKeys,
  NUMBER_SIGN,
  NUMBERS,
  numberKey,
  numberPatterns,
  scaledKey,
} from './numbers.ts';
import { latinDigits, proseOf } from './prose.ts';
import { numberWords } from './words.ts';

/** Something that must be the same in every language. */
export interface Value {
  /** A month that stands in no date, and a unit, may be written in a form that is not known. */
  readonly kind:
    | 'reference'
    | 'link'
    | 'place'
    | 'web'
    | 'mail'
    | 'date'
    | 'phone'
    | 'number'
    | 'month'
    | 'unit';
  /** A form that can be compared, however a language writes it: `50000`. */
  readonly key: string;
  /** As it stands in the text: `50.000`. */
  readonly written: string;
  /** What a date consists of. */
  readonly parts?: readonly Value[];
}

/**
 * Everything in a piece of markdown that a translation must keep: references, links out of the site,
 * addresses, telephone numbers, dates, and numbers with their units, however a language writes them.
 *
 * @returns the values in any order, each as often as it stands there.
 */
export function valuesOf(source: string, language: Language = SOURCE_LANGUAGE): Value[] {
  const linked: Value[] = [];
  const original = proseOf(source, {
    link: ({ target, outside }) => {
      if (outside) linked.push({ kind: 'link', key: linkKey(target), written: target });
    },
    reference: (name) => {
      linked.push({ kind: 'reference', key: `{{${name}}}`, written: `{{${name}}}` });
    },
  });
  const reading = readingOf(original);
  reading.take(WEB, ([address]) => ({ kind: 'web', key: webKey(address) }));
  reading.take(MAIL, ([address]) => ({ kind: 'mail', key: address.toLowerCase() }));
  takeDates(reading, language);
  reading.take(PHONE, ([number]) => ({ kind: 'phone', key: phoneKey(number) }));
  takeNumbers(reading, language);
  return [...linked, ...reading.values];
}

/** The pages and pictures of the site that a piece of markdown leads to, as they are written. */
export function placesOf(source: string): Value[] {
  const places: Value[] = [];
  proseOf(source, {
    link: ({ target, outside }) => {
      if (!outside) places.push({ kind: 'place', key: target, written: target });
    },
  });
  return places;
}

/** A text from which values are taken one after the other, so that none is read twice. */
interface Reading {
  readonly values: readonly Value[];
  /** Whether a pattern is found in what has not been taken. */
  holds(pattern: RegExp): boolean;
  take(
    pattern: RegExp,
    valuesOfMatch: (match: RegExpExecArray) => Found | readonly Found[] | null,
  ): void;
}

type Found = Omit<Value, 'written'>;

function readingOf(original: string): Reading {
  const values: Value[] = [];
  let text = latinDigits(original);
  return {
    values,
    holds: (pattern) => pattern.test(text),
    take(pattern, valuesOfMatch) {
      for (const match of text.matchAll(pattern)) {
        const found = valuesOfMatch(match);
        if (found === null) continue;
        const [from, to] = [match.index, match.index + match[0].length];
        const written = original.slice(from, to).trim();
        values.push(...[found].flat().map((value) => ({ ...value, written })));
        // As long as what it replaces, so that places stay the same; no number goes on behind it.
        text = text.slice(0, from) + '\n'.repeat(to - from) + text.slice(to);
      }
    },
  };
}

function takeDates(reading: Reading, language: Language): void {
  const patterns = datePatterns(language);
  const { digits, words, anyName } = patterns;
  for (const date of reading.holds(anyName) ? [...digits, ...words] : digits) {
    reading.take(date, ({ groups = {} }) => dateValue(groups, patterns));
  }
  reading.take(patterns.name, ({ groups }) => {
    const month = patterns.monthOf(groups?.name ?? '');
    return month === undefined ? null : { kind: 'month', key: monthKey(month) };
  });
}

function takeNumbers(reading: Reading, language: Language): void {
  const { unit, halfDay, scaled } = numberPatterns(language);
  reading.take(unit, ({ 0: sign }) => ({
    kind: 'unit',
    key: `Einheit ${numberWords(language).units.get(sign) ?? sign}`,
  }));
  const number = (key: string) => ({ kind: 'number' as const, key });
  reading.take(halfDay, ({ groups = {} }) => halfDayKeys(groups, language).map(number));
  reading.take(scaled, ({ groups }) =>
    number(scaledKey(groups?.number ?? '', groups?.scale ?? '', language)),
  );
  reading.take(NUMBER_SIGN, ([sign]) => number(sign.normalize('NFKC')));
  for (const pattern of NUMBERS) reading.take(pattern, ([written]) => number(numberKey(written)));
}
