// No imports: this file is part of the browser script of the help page.

/** `MM-DD`: New Year, Labour Day, German Unity, All Saints, Christmas. */
const FIXED = ['01-01', '05-01', '10-03', '11-01', '12-25', '12-26'];
/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
const AFTER_EASTER = [-2, 1, 39, 50, 60];
const DAY_MS = 864e5;

/**
 * Whether a day is a public holiday of Rheinland-Pfalz (LFtG, § 2). Easter Sunday and Whit Sunday are none there.
 *
 * @param date `YYYY-MM-DD`, from 1900 to 2099.
 */
export function isHoliday(date: string): boolean {
  const daysAfter = (Date.parse(date) - easterSunday(+date.slice(0, 4))) / DAY_MS;
  return FIXED.includes(date.slice(5)) || AFTER_EASTER.includes(daysAfter);
}

/** The Sunday after the paschal full moon, by the rule of Gauss for the years 1900 to 2099; ms since 1970 in UTC. */
function easterSunday(year: number): number {
  const cycle = year % 19;
  const moon = (19 * cycle + 24) % 30;
  // The church's moon is never later than 18 April, and in the second half of the cycle not on that day.
  const early = moon > 28 || (moon > 27 && cycle > 10) ? 1 : 0;
  const next = new Date(Date.UTC(year, 2, 22 + moon - early));
  return +next + ((7 - next.getUTCDay()) % 7) * DAY_MS;
}
