import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../lib/base/languages.ts';
import { formatMessage } from '../../../lib/base/message.ts';
import { endOfDay, formatHeaderDate, headerDateTemplates } from '../../../lib/weather/date.ts';

const GERMAN = 'd. LLL yyyy';

for (const [locale, pattern, shown] of [
  ['de', GERMAN, '21. Nov 2019'],
  ['fr', 'd LLL yyyy', '21 nov. 2019'],
  ['ar', 'd LLL yyyy', '21 نوفمبر 2019'],
  ['fa', 'd LLL yyyy', '21 نوامبر 2019'],
  ['uk', 'd MMM yyyy', '21 лист. 2019'],
] as const) {
  test(`the date of the header is Gregorian, with Latin digits: ${locale}`, () => {
    assert.equal(formatHeaderDate('2019-11-21', locale, pattern), shown);
  });
}

test('the templates of the browser script, filled, are what the build writes', () => {
  for (const { dateLocale, datePattern } of LANGUAGES) {
    const templates = headerDateTemplates(dateLocale, datePattern);
    const filled = templates.map((template) => formatMessage(template, { d: 7, y: '2024' }));
    const days = Array.from(
      { length: 12 },
      (_, month) => `2024-${`${month + 1}`.padStart(2, '0')}-07`,
    );
    assert.deepEqual(
      filled,
      days.map((day) => formatHeaderDate(day, dateLocale, datePattern)),
    );
  }
});

test('a day that is none, and a pattern without a day, are errors', () => {
  assert.throws(() => formatHeaderDate('2019-02-30', 'de', GERMAN), /"2019-02-30" is not a date/);
  assert.throws(() => headerDateTemplates('de', 'LLL yyyy'), /needs "d" and "yyyy"/);
});

test('a day ends at midnight in Berlin, in winter, in summer and where it has 23 or 25 hours', () => {
  const ends = (day: string) => new Date(endOfDay(day)).toISOString();
  assert.equal(ends('2019-11-21'), '2019-11-21T23:00:00.000Z');
  assert.equal(ends('2026-07-01'), '2026-07-01T22:00:00.000Z');
  assert.equal(ends('2026-03-29'), '2026-03-29T22:00:00.000Z');
  assert.equal(ends('2026-10-25'), '2026-10-25T23:00:00.000Z');
});
