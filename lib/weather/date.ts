import { DateTime } from 'luxon';
import { TIME_ZONE } from '../base/env.ts';
import { memoize } from '../base/memoize.ts';

/**
 * The date in the header: Gregorian calendar and Latin digits in every language.
 *
 * @param day the day, YYYY-MM-DD.
 * @param locale BCP 47 tag of the page's language.
 * @param pattern luxon tokens, e.g. "d. LLL yyyy"; LLL is the month without inflection ("Nov", not "Nov.").
 * @returns e.g. "21. Nov 2019".
 * @throws Error where `day` is no date.
 */
export const formatHeaderDate = memoize((day: string, locale: string, pattern: string): string => {
  const options = {
    zone: TIME_ZONE,
    locale,
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  } as const;
  const date = DateTime.fromISO(day, options);
  if (!date.isValid) throw new Error(`"${day}" is not a date (YYYY-MM-DD)`);
  return date.toFormat(pattern);
});

/**
 * The end of a day in Kaiserslautern, with changes of the clock.
 *
 * @param day the day, YYYY-MM-DD.
 * @returns the first moment of the next day, in ms since 1970.
 */
export const endOfDay = memoize((day: string): number =>
  DateTime.fromISO(day, { zone: TIME_ZONE }).plus({ days: 1 }).toMillis(),
);

/**
 * Templates of the header's date, one per month, with open day and year. So the browser script formats dates as the
 * build does and needs no month names.
 *
 * @param locale BCP 47 tag of the page's language.
 * @param pattern luxon tokens with `d` and `yyyy` once each, outside of quotes.
 * @returns twelve templates, January first: "{d}. Jan {y}".
 * @throws Error where the pattern has no `d` or no `yyyy`.
 */
export const headerDateTemplates = memoize((locale: string, pattern: string): readonly string[] => {
  const open = pattern.replace(/\bd\b/, "'{d}'").replace('yyyy', "'{y}'");
  if (!open.includes('{d}') || !open.includes('{y}')) {
    throw new Error(`The date pattern "${pattern}" needs "d" and "yyyy"`);
  }
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return months.map((month) => formatHeaderDate(`2001-${month}-01`, locale, open));
});
