// This file is part of the browser script of the help page, so it imports only what the script needs.
import { isHoliday } from './holidays.ts';

/** Days on which many offices close, although they are no holidays: Christmas Eve and New Year's Eve. */
const EVES = ['12-24', '12-31'];

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
 * @returns the time at which a line opens later that day, as readers see it; null where the hours are unknown.
 */
export function openNow(hours: string, time: string): boolean | string | null {
  const date = time.slice(0, 10);
  const weekday = String(new Date(date).getUTCDay() || 7);
  const minute = +time.slice(11, 13) * 60 + +time.slice(14, 16);
  const slots = hours.split(';').map((slot) => slot.split('|') as [string, string, string, string]);
  const isUncertain = isHoliday(date) || EVES.includes(date.slice(5));
  const today = slots.filter(([days]) => (isUncertain ? days.length > 6 : days.includes(weekday)));
  if (today.some(([, from, to]) => +from <= minute && minute < +to)) return true;
  if (isUncertain && today.length < slots.length) return null;
  const [next] = today.filter(([, from]) => +from > minute).sort(([, a], [, b]) => +a - +b);
  return next ? next[3] : false;
}
