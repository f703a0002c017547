import { DateTime } from 'luxon';
import { isDay } from '../base/calendar-day.ts';
import { TIME_ZONE } from '../base/env.ts';
import type { Language } from '../base/languages.ts';
import { formatMessage } from '../base/message.ts';
import { weekdayAndDate } from './format.ts';
import { formatTime, type HoursStrings } from './hours.ts';

/** What is known of an event; what is unknown is absent. */
export interface EventFacts {
  /** A day, `2026-12-05`, or a time of the clocks in Kaiserslautern, `2026-12-05 18:00`. */
  readonly start: string;
  /** The last day, or the time of the end: of the same form as `start`. */
  readonly end?: string | undefined;
  /** Where it is; German in every language, as addresses are. */
  readonly place?: string | undefined;
  /** Euros; 0 is free. */
  readonly cost?: number | undefined;
  /** Tags of the languages that are spoken. */
  readonly languages?: readonly string[] | undefined;
  /** `office`, `none`, an https address, a mail address or a telephone number. */
  readonly registration?: string | undefined;
}

/** Words for the time of an event; `{from}`, `{to}`, `{until}` are times or days with a time. */
export interface WhenStrings {
  readonly at: string;
  readonly span: string;
  readonly until: string;
}

/** The day of a day or time. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Whether a moment has a time; otherwise it is a whole day. */
export function hasTime(moment: string): boolean {
  return moment.length > 10;
}

/** The last day of an event. One that ends at midnight ends on the day before. */
export function lastDay({ start, end = start }: EventFacts): string {
  const isMidnight = hasTime(end) && end.endsWith(' 00:00') && end !== start;
  return isMidnight ? dayAfter(dayOf(end), -1) : dayOf(end);
}

/** The day a number of days after another, `YYYY-MM-DD`. */
export function dayAfter(day: string, days = 1): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/**
 * The moment of a time in Kaiserslautern. Of two equal times in the night when summer time ends it is the first, as in
 * calendar files (RFC 5545, section 3.3.5).
 *
 * @param moment with a time.
 */
export function inBerlin(moment: string): DateTime {
  const found = DateTime.fromISO(moment.replace(' ', 'T'), { zone: TIME_ZONE });
  return DateTime.min(...found.getPossibleOffsets()) ?? found;
}

/**
 * Reads a day, or a day and a time, as editors write it: `2026-12-05`, `2026-12-05 9:30`, also with a `T`.
 *
 * @returns the moment in its one form; null for anything else, and for a day or a time that does not exist at all.
 */
export function parseMoment(written: string): string | null {
  const [, day = '', hour, minute = ''] =
    /^(20\d\d-\d\d-\d\d)(?:[ T](\d{1,2}):([0-5]\d))?$/.exec(written) ?? [];
  if (!isDay(day) || Number(hour ?? 0) > 23) return null;
  return hour === undefined ? day : `${day} ${hour.padStart(2, '0')}:${minute}`;
}

/** What the clocks show in place of a time that summer time leaves out; null for every other time. */
export function shownInstead(moment: string): string | null {
  const shown = hasTime(moment) ? inBerlin(moment).toFormat('yyyy-MM-dd HH:mm') : moment;
  return shown === moment ? null : shown;
}

/** When an event is, in the reader's language: "Samstag, 5. Dezember 2026, 18–20 Uhr". */
export function whenText(
  { start, end }: EventFacts,
  language: Language,
  strings: { readonly when: WhenStrings; readonly hours: HoursStrings },
): string {
  const { when, hours } = strings;
  const day = (moment: string) => weekdayAndDate(dayOf(moment), language);
  const time = (moment: string) => formatTime(minutesOf(moment), hours);
  const at = (moment: string) =>
    hasTime(moment)
      ? formatMessage(when.at, { day: day(moment), from: time(moment) })
      : day(moment);
  if (end === undefined || end === start) return at(start);
  if (dayOf(start) !== dayOf(end)) {
    return formatMessage(when.until, { from: at(start), until: at(end) });
  }
  return formatMessage(when.span, { day: day(start), from: time(start), to: time(end) });
}

function minutesOf(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}
