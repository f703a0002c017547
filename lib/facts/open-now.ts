// This file is part of the browser script of the help page, so it imports only what the script needs.
import { isHoliday } from './holidays.ts';
import type { Slot } from './hours.ts';

/** Days on which many offices close, although they are no holidays: Christmas Eve and New Year's Eve. */
const EVES = ['12-24', '12-31'];

/** Hours as the page passes them to the script: `12345 8 18,6 9 12`, ISO weekdays and whole hours. */
export function hoursData(slots: readonly Slot[]): string {
  return slots.map(({ days, from, to }) => `${days.join('')} ${from} ${to}`).join(',');
}

/** The time in Kaiserslautern as `YYYY-MM-DD HH:MM:SS`. */
export function berlinTime(now: Date): string {
  // The Swedish locale writes dates and times as ISO 8601, with a blank between them.
  return now.toLocaleString('sv', { timeZone: 'Europe/Berlin' });
}

/**
 * Whether a line is open at a moment. Holidays and eves have no known hours, save for lines that answer daily.
 *
 * @param hours see `hoursData`.
 * @param time see `berlinTime`.
 * @returns the hour at which a line opens later that day; null where the hours are unknown.
 */
export function openNow(hours: string, time: string): boolean | number | null {
  const date = time.slice(0, 10);
  const weekday = String(new Date(date).getUTCDay() || 7);
  const hour = +time.slice(11, 13);
  const slots = hours.split(',').map((slot) => slot.split(' ') as [string, string, string]);
  const isUncertain = isHoliday(date) || EVES.includes(date.slice(5));
  const today = slots.filter(([days]) => (isUncertain ? days.length > 6 : days.includes(weekday)));
  if (today.some(([, from, to]) => +from <= hour && hour < +to)) return true;
  if (isUncertain && today.length < slots.length) return null;
  const next = Math.min(...today.map(([, from]) => +from).filter((from) => from > hour));
  return next < 24 ? next : false;
}
