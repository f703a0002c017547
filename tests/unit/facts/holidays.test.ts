import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { isHoliday } from '../../../lib/facts/holidays.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('the holidays of Rheinland-Pfalz, 2020 to 2059, are those of date-holidays', () => {
  const oracle = new Holidays('DE', 'rp', { types: ['public'] });
  for (let year = 2020; year < 2060; year++) {
    const expected = oracle.getHolidays(year).map(({ date }) => date.slice(0, 10));
    const days = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(year, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
    );
    // Where two fall on one day, as Ascension and Labour Day did in 2008, the oracle names both.
    assert.deepEqual(
      days.filter((day) => day.startsWith(String(year)) && isHoliday(day)),
      [...new Set(expected)].sort(),
    );
  }
});
