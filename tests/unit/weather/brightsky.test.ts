import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBrightSky } from '../../../lib/weather/brightsky.ts';
import type { DayReading } from '../../../lib/weather/reading.ts';
import { type WeatherRow, weatherAnswer, weatherDay } from '../../support/weather-day.ts';

const DATE = '2019-11-21';
const FETCHED_AT = '2019-11-21T06:00:00+01:00';
const SHAPE = { min: 0, max: 3, icon: 'cloudy' };

function read(rows: readonly WeatherRow[], date = DATE): DayReading {
  const result = parseBrightSky(weatherAnswer(rows), date, FETCHED_AT);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.reading;
}

function refuse(body: unknown): string {
  const result = parseBrightSky(body, DATE, FETCHED_AT);
  assert.ok(!result.ok, 'the answer should be refused');
  return result.reason;
}

/** The rows of a day on which the temperature is the same at every hour. */
function steady(degrees: number, date = DATE): WeatherRow[] {
  return weatherDay(date, { ...SHAPE, min: degrees, max: degrees });
}

test('a normal day gives its extremes, its icon and the time of the question', () => {
  // Fields that nobody uses may hold anything.
  const rows = weatherDay(DATE, SHAPE).map((row) => ({ ...row, wind_speed: 'calm', condition: 4 }));
  assert.deepEqual(parseBrightSky({ weather: rows, sources: 'none' }, DATE, FETCHED_AT), {
    ok: true,
    reading: { date: DATE, min: 0, max: 3, icon: 'cloudy', fetchedAt: FETCHED_AT },
  });
});

describe('hours of the day in Europe/Berlin', () => {
  for (const [date, count] of [
    ['2024-03-31', 23],
    ['2024-10-27', 25],
  ] as const) {
    test(`a day of ${count} hours counts whole`, () => {
      const rows = steady(2, date);
      assert.equal(rows.length, count);
      Object.assign(rows.at(2) ?? {}, { temperature: 9 });
      Object.assign(rows.at(-1) ?? {}, { temperature: -7 });
      const { min, max } = read(rows, date);
      assert.deepEqual([min, max], [-7, 9]);
    });
  }

  test('midnight is that of Berlin, whatever the offset of the timestamps', () => {
    const rows = steady(2);
    const utc = (timestamp: string, temperature: number) => ({
      ...(rows[0] as WeatherRow),
      timestamp,
      temperature,
    });
    const reading = read([
      utc('2019-11-20T22:00:00Z', -30), // 23 o'clock of the day before
      ...rows.slice(1, -1),
      utc('2019-11-20T23:00:00Z', 1), // midnight
      utc('2019-11-21T22:00:00Z', 4), // 23 o'clock
      utc('2019-11-21T23:00:00Z', 40), // the next midnight
    ]);
    assert.deepEqual([reading.min, reading.max], [1, 4]);
  });
});

describe('too few hours', () => {
  const withNulls = (nulls: number) =>
    steady(2).map((row, hour) => (hour < nulls ? { ...row, temperature: null } : row));

  test('20 hours with a temperature are enough', () => {
    assert.equal(read(withNulls(4)).min, 2);
  });

  const half = steady(2).slice(0, 12);
  for (const [what, rows, count] of [
    ['19 are not', withNulls(5), 19],
    ['a row that is sent twice counts once', [...half, ...half], 12],
    ['those of another day do not count', weatherDay('2019-11-20', SHAPE), 0],
  ] as const) {
    test(what, () => {
      assert.equal(refuse(weatherAnswer(rows)), `only ${count} hours with a temperature`);
    });
  }
});

for (const [degrees, shown] of [
  [-0.4, 0],
  [-0, 0],
  [-0.6, -1],
  [-5.2, -5],
  [2.5, 3],
  [-60, -60],
] as const) {
  test(`${Object.is(degrees, -0) ? '-0' : degrees} °C are shown as ${shown}`, () => {
    const { min, max } = read(steady(degrees));
    // deepStrictEqual tells -0 from 0.
    assert.deepStrictEqual([min, max], [shown, shown]);
  });
}

describe('wrong types', () => {
  const rows = weatherDay(DATE, SHAPE);
  const withField = (field: object) => ({ weather: [{ ...rows[0], ...field }, ...rows.slice(1)] });
  for (const [name, body] of Object.entries({
    'no object': null,
    'no weather': { sources: [] },
    'weather that is no list': { weather: {} },
    'a row that is no object': { weather: [7] },
    'a temperature in quotes': withField({ temperature: '3' }),
    'an infinite temperature': withField({ temperature: Number.POSITIVE_INFINITY }),
    'a temperature in Kelvin': withField({ temperature: 273.15 }),
    'a temperature below all records': withField({ temperature: -61 }),
    'more rows than any day has': { weather: Array(101).fill(rows[0]) },
    'a timestamp without offset': withField({ timestamp: '2019-11-21T00:00:00' }),
  })) {
    test(`${name} is refused`, () => assert.match(refuse(body), /^wrong answer: /));
  }
});

test('twenty rows within a minute are not twenty hours', () => {
  const [row] = weatherDay(DATE, SHAPE);
  const rows = Array.from({ length: 24 }, (_, second) => ({
    ...row,
    timestamp: `${DATE}T09:00:${String(second).padStart(2, '0')}+01:00`,
  }));
  assert.match(refuse({ weather: rows }), /only 1 hours/);
});

for (const icon of [3, true, {}, [], null]) {
  test(`an icon ${JSON.stringify(icon)} does not cost the temperatures`, () => {
    const rows = weatherDay(DATE, SHAPE).map((row) => ({ ...row, icon }));
    const { min, max, icon: shown } = read(rows as never);
    assert.deepEqual([min, max, shown], [SHAPE.min, SHAPE.max, null]);
  });
}

describe('the icon of the day', () => {
  /** The rows of a day with the given icons from an hour on, none at the other hours. */
  const sky = (start: number, ...icons: (string | null)[]) =>
    steady(2).map((row, hour) => ({ ...row, icon: icons[hour - start] ?? null }));
  const night = Array<null>(15).fill(null);

  for (const [what, rows, icon] of [
    ['is the most frequent one', sky(6, 'rain', 'cloudy', 'cloudy', 'thunderstorm'), 'cloudy'],
    [
      'of two equals is the more severe one',
      sky(6, 'clear-day', 'snow', 'clear-day', 'snow'),
      'snow',
    ],
    ['counts night as day', sky(6, 'clear-night', 'clear-day', 'rain'), 'clear-day'],
    ['is never one of the night', sky(6, 'partly-cloudy-night'), 'partly-cloudy-day'],
    [
      'is one from six to 22 o’clock',
      sky(5, 'fog', 'rain', ...night, 'rain', 'fog', 'fog'),
      'rain',
    ],
    ['is one that the site knows', sky(6, 'tornado', 'constructor', 'wind'), 'wind'],
    ['may be missing', sky(6), null],
  ] as const) {
    test(what, () => assert.equal(read(rows).icon, icon));
  }
});
