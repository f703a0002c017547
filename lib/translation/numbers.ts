import type { Language } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import { anyOf, numberWords } from './words.ts';

/** Groups of three after a dot, a comma, an apostrophe or any kind of space: 50.000, 50,000, 50 000. */
const GROUPED =
  "(?<!\\d)\\d{1,3}(?<mark>[.,'’\\u066c\\u00a0\\u202f\\u2009 ])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,\\u066b]\\d{1,2})?(?!\\d)";
/** A fraction or a time of day, in any language's way: 3,5 or 3.5 and 8.30, 8:30 or 8 h 30. */
const DIVIDED = '\\d+(?:[.,:\\u066b]\\d+|[ \\u00a0\\u202f]?[hH][ \\u00a0\\u202f]?\\d\\d(?!\\d))';
const NUMBER = `(?:${GROUPED}|${DIVIDED}|\\d+)`;

/** Numbers of any kind, amounts first, then fractions, then the rest. */
export const NUMBERS: readonly RegExp[] = [GROUPED, DIVIDED, '\\d+'].map(
  (source) => new RegExp(source, 'gu'),
);
/** Superscripts, fractions and circled numbers. */
export const NUMBER_SIGN = /\p{No}/gu;

/** What makes more of a number in a language than its digits say. */
export interface NumberPatterns {
  /** A number with a word for thousand, million or billion; the groups `number` and `scale`. */
  readonly scaled: RegExp;
  /** A time on the clock of twelve hours, or a span of them; groups `from`, `to` and `half`. */
  readonly halfDay: RegExp;
  /** A unit next to a number; group `unit`. */
  readonly unit: RegExp;
}

/** The patterns of a language. */
export const numberPatterns = memoizeByObject((language: Language): NumberPatterns => {
  const { scales, halves, units } = numberWords(language);
  const end = '(?![\\p{L}\\p{M}])';
  const scale = `(?:\\s?${anyOf(scales.keys())}|[kK]${end})`;
  const half = `(?<half>${anyOf(halves.keys())}|[ap]\\.?\\s?m${end}\\.?)`;
  const time = '(?<!\\d)\\d{1,2}(?:[.:]\\d\\d)?';
  const unit = anyOf([...units.keys()]);
  return {
    scaled: new RegExp(`(?<number>${NUMBER})(?<scale>${scale})${end}`, 'gu'),
    halfDay: new RegExp(
      `(?:(?<from>${time})(?:\\s?[-–]\\s?|\\s\\p{L}{1,3}\\s))?(?<to>${time})\\s?(?:\\p{L}{1,4}\\s)?${half}${end}`,
      'giu',
    ),
    unit: new RegExp(
      `(?<=\\d(?:${scale})?\\s?)(?<unit>${unit})${end}|(?<![\\p{L}\\d])(?<unit2>${unit})(?=\\s?\\d)`,
      'gu',
    ),
  };
});

/** A number without what languages write differently: `50000`, `3.5`, `8.30`; zeros behind the point go. */
export function numberKey(written: string, scale = 1): string {
  const grouped = new RegExp(`^${GROUPED}$`, 'u').exec(written);
  const fraction = grouped
    ? /[.,\u066b](\d{1,2})$/.exec(written)?.[1]
    : /\d+\D+(\d+)$/.exec(written)?.[1];
  const digits = written.slice(0, written.length - (fraction?.length ?? 0)).replace(/\D/g, '');
  const whole = digits.replace(/^0+(?=\d)/, '');
  const rest = fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`;
  return scale === 1 ? whole + rest : String(Math.round(Number(whole + rest) * scale));
}

/** A number with its word, such as `1.5 million`. */
export function scaledKey(number: string, scale: string, language: Language): string {
  const word = scale.trim();
  return numberKey(number, numberWords(language).scales.get(word) ?? 1000);
}

/**
 * The hours of a time on the clock of twelve, counted to 24.
 *
 * @returns one key, or two for a span, whose first time is in the half that makes it the earlier one.
 */
export function halfDayKeys(
  { from, to = '', half = '' }: Readonly<Record<string, string | undefined>>,
  language: Language,
): string[] {
  const word = half.toLowerCase();
  const spoken = numberWords(language).halves.get(word) ?? (word.startsWith('p') ? 12 : 0);
  const end = inHalf(to, spoken);
  if (from === undefined) return [end];
  const start = inHalf(from, spoken);
  return [Number(start) <= Number(end) ? start : inHalf(from, spoken === 12 ? 0 : 12), end];
}

/** A time in the first or second half of the day; `12 pm` is noon and `12 am` midnight. */
function inHalf(time: string, half: 0 | 12): string {
  const [hour = '', minutes = '00'] = time.split(/[.:]/);
  const onClock = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + half;
  return numberKey(`${onClock}.${minutes}`);
}
