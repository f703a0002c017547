import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatMessage } from '../../../lib/base/message.ts';
import { endOfDay, formatHeaderDate, headerDateTemplates } from '../../../lib/weather/date.ts';

const GERMAN = 'd. LLL yyyy';

describe('the date of the header', () => {
  for (const [locale, pattern, shown] of [
    ['de', GERMAN, '21. Nov 2019'],
    ['en', 'd LLL yyyy', '21 Nov 2019'],
    ['fr', 'd LLL yyyy', '21 nov. 2019'],
    ['ar', 'd LLL yyyy', '21 نوفمبر 2019'],
    ['fa', 'd LLL yyyy', '21 نوامبر 2019'],
    ['uk', 'd MMM yyyy', '21 лист. 2019'],
  ] as const) {
    test(`${locale}: Gregorian, with Latin digits`, () => {
      assert.equal(formatHeaderDate('2019-11-21', locale, pattern), shown);
    });
  }

  test('a day that is none is an error', () => {
    assert.throws(() => formatHeaderDate('2019-02-30', 'de', GERMAN), /"2019-02-30" is not a date/);
  });
});

describe('the templates of the browser script', () => {
  test('leave day and year open', () => {
    const templates = headerDateTemplates('de', GERMAN);
    assert.equal(templates.length, 12);
    assert.deepEqual(
      [templates[0], templates[2], templates[10]],
      ['{d}. Jan {y}', '{d}. Mär {y}', '{d}. Nov {y}'],
    );
  });

  for (const [locale, pattern] of [
    ['de', GERMAN],
    ['ar', 'd LLL yyyy'],
    ['tr', 'd LLL yyyy'],
    ['pl', 'd MMM yyyy'],
    ['en', 'LLLL d, yyyy'],
  ] as const) {
    test(`filled, they are what the build writes: ${locale}`, () => {
      const templates = headerDateTemplates(locale, pattern);
      for (const [index, template] of templates.entries()) {
        const day = `2024-${String(index + 1).padStart(2, '0')}-07`;
        assert.equal(
          formatMessage(template, { d: 7, y: '2024' }),
          formatHeaderDate(day, locale, pattern),
        );
      }
    });
  }

  test('a pattern without a day is an error', () => {
    assert.throws(() => headerDateTemplates('de', 'LLL yyyy'), /needs "d" and "yyyy"/);
  });
});

test('a day ends at midnight in Berlin, in winter, in summer and where it has 23 or 25 hours', () => {
  const ends = (day: string) => new Date(endOfDay(day)).toISOString();
  assert.equal(ends('2019-11-21'), '2019-11-21T23:00:00.000Z');
  assert.equal(ends('2026-07-01'), '2026-07-01T22:00:00.000Z');
  assert.equal(ends('2026-03-29'), '2026-03-29T22:00:00.000Z');
  assert.equal(ends('2026-10-25'), '2026-10-25T23:00:00.000Z');
});
