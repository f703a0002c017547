import type { Language } from '../base/languages.ts';
import { intlLocale } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import { formatMessage } from '../base/message.ts';

/** Hours on some days of the week. */
export interface Slot {
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  /** Whole hours, 24-hour clock. */
  readonly from: number;
  readonly to: number;
}

/** Words for opening hours. */
export interface HoursStrings {
  /** `{days}`, `{from}` and `{to}` are filled in. */
  readonly hours: string;
  readonly daily: string;
  /** Consecutive days, from `{from}` to `{until}`. */
  readonly range: string;
}

/** Opening hours in the reader's language, e.g. "Mo–Fr 8–18 Uhr" or "Mo, Mi, Fr 9–17 Uhr; Di, Do 9–19 Uhr". */
export function formatHours(
  slots: readonly Slot[],
  language: Language,
  strings: HoursStrings,
): string {
  return slots
    .map(({ days, from, to }) =>
      formatMessage(strings.hours, { days: formatDays(days, language, strings), from, to }),
    )
    .join('; ');
}

function formatDays(
  days: readonly number[],
  language: Language,
  { daily, range }: HoursStrings,
): string {
  if (days.length === 7) return daily;
  const first = days[0] ?? 1;
  const last = days.at(-1) ?? first;
  const consecutive = last - first === days.length - 1;
  if (consecutive && days.length > 2) {
    return formatMessage(range, { from: dayName(first, language), until: dayName(last, language) });
  }
  return days.map((day) => dayName(day, language)).join(', ');
}

function dayName(day: number, language: Language): string {
  // 1 January 2024 was a Monday, so the day of the month is the ISO weekday.
  return weekdayFormat(language).format(new Date(Date.UTC(2024, 0, day)));
}

const weekdayFormat = memoizeByObject(
  (language: Language) =>
    new Intl.DateTimeFormat(intlLocale(language), {
      // Easy language shortens no words.
      weekday: language.easy ? 'long' : 'short',
      timeZone: 'UTC',
    }),
);
