import type { Language } from '../base/languages.ts';
import { intlLocale } from '../base/languages.ts';
import { memoizeByObject } from '../base/memoize.ts';
import { formatMessage } from '../base/message.ts';

/** Hours on some days of the week. */
export interface Slot {
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  /** Minutes after midnight; 24:00 is 1440. */
  readonly from: number;
  readonly to: number;
}

/** When a place is open; `unknown` where somebody looked and found nothing. */
export type PlaceHours = readonly Slot[] | 'appointment' | 'unknown';

/** Words for opening hours. */
export interface HoursStrings {
  /** `{days}` and their `{times}`. */
  readonly slot: string;
  /** Times of a day, from `{from}` to `{to}`. */
  readonly times: string;
  /** A time of `{hour}` without minutes, e.g. "8", "8:00" or "8 h". */
  readonly fullHour: string;
  /** `{hour}` and `{minute}`, e.g. "8:30". */
  readonly time: string;
  readonly daily: string;
  /** Consecutive days, from `{from}` to `{until}`. */
  readonly days: string;
  readonly appointment: string;
  readonly unknown: string;
}

const DAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const TIME = '(\\d{1,2}(?:[:.][0-5]\\d)?)';
/** Minutes of a day. */
const DAY = 24 * 60;
const SLOT = new RegExp(`^(\\p{L}[\\p{L}, –-]*) ${TIME} ?[–-] ?${TIME}(?: Uhr)?$`, 'u');

/**
 * Reads German opening hours: `Mo–Fr 9–17`, `Mo, Mi, Fr 8:30–12 Uhr`, `täglich 7–22`.
 *
 * @returns null for anything else.
 */
export function parseSlot(written: string): Slot | null {
  const slot = readSlot(written);
  return slot.days.length > 0 && slot.from < slot.to && slot.to <= DAY ? slot : null;
}

/** Whether hours end at or before their beginning: `Fr 20–2`. */
export function endsEarly(written: string): boolean {
  const { days, from, to } = readSlot(written);
  return days.length > 0 && to <= from && from < DAY;
}

/** The parts of hours, whatever they are. */
function readSlot(written: string): Slot {
  const [, days = '', from = '', to = ''] = SLOT.exec(written) ?? [];
  return { days: parseDays(days), from: minutesOf(from), to: minutesOf(to) };
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[:.]/).map(Number);
  return hour * 60 + minute;
}

/** ISO weekdays, ascending; none where a name is unknown. */
function parseDays(written: string): readonly number[] {
  if (written === 'täglich') return EVERY_DAY;
  const days = new Set<number>();
  for (const part of written.split(',')) {
    const ends = part.split(/[–-]/).map((name) => DAYS.indexOf(name.trim().toLowerCase()) + 1);
    const [first = 0, last = first] = ends;
    if (first < 1 || last < first || ends.length > 2) return [];
    for (const day of EVERY_DAY.slice(first - 1, last)) days.add(day);
  }
  return [...days].sort();
}

/**
 * Opening hours in the reader's language, e.g. "Mo, Mi und Fr 8:30–17 Uhr", "Di und Do 9–12 und 14–19 Uhr". Days that
 * several slots have in common are named once.
 */
export function formatHours(
  slots: readonly Slot[],
  language: Language,
  strings: HoursStrings,
): string[] {
  const timesByDays = new Map<string, string[]>();
  for (const { days, from, to } of slots) {
    const names = formatDays(days, language, strings);
    const times = formatMessage(strings.times, {
      from: formatTime(from, strings),
      to: formatTime(to, strings),
    });
    timesByDays.set(names, [...(timesByDays.get(names) ?? []), times]);
  }
  return [...timesByDays].map(([days, times]) =>
    formatMessage(strings.slot, { days, times: listFormat(language).format(times) }),
  );
}

/**
 * Opening hours for the script of the help page: `12345|480|1080|8`, ISO weekdays, minutes after midnight, and how
 * readers see the first of both; a semicolon between slots.
 */
export function hoursData(slots: readonly Slot[], strings: HoursStrings): string {
  return slots
    .map(({ days, from, to }) => [days.join(''), from, to, formatTime(from, strings)].join('|'))
    .join(';');
}

/** A time of the day. @param minutes after midnight. */
export function formatTime(minutes: number, { fullHour, time }: HoursStrings): string {
  const hour = Math.floor(minutes / 60);
  if (minutes % 60 === 0) return formatMessage(fullHour, { hour });
  return formatMessage(time, { hour, minute: String(minutes % 60).padStart(2, '0') });
}

function formatDays(
  days: readonly number[],
  language: Language,
  { daily, days: range }: HoursStrings,
): string {
  if (days.length === 7) return daily;
  const first = days[0] ?? 1;
  const last = days.at(-1) ?? first;
  const consecutive = last - first === days.length - 1;
  if (consecutive && days.length > 2) {
    return formatMessage(range, { from: dayName(first, language), until: dayName(last, language) });
  }
  return listFormat(language).format(days.map((day) => dayName(day, language)));
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

const listFormat = memoizeByObject(
  (language: Language) => new Intl.ListFormat(intlLocale(language), { style: 'short' }),
);
