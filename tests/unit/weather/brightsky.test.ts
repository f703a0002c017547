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
function steady(degrees: number): WeatherRow[] {
  return weatherDay(DATE, { ...SHAPE, min: degrees, max: degrees });
}

test('a normal day gives its extremes, its icon and the time of the question', () => {
  assert.deepEqual(read(weatherDay(DATE, SHAPE)), {
    date: DATE,
    min: 0,
    max: 3,
    icon: 'cloudy',
    fetchedAt: FETCHED_AT,
  });
});

test('the forecast row of the contract is understood, with fields that nobody uses', () => {
  const row = {
    timestamp: '2023-05-23T09:00:00+02:00',
    source_id: 1700,
    precipitation: 0,
    temperature: 17.3,
    relative_humidity: null,
    wind_gust_direction: null,
    condition: 'dry',
    icon: 'partly-cloudy-day',
    fallback_source_ids: { temperature: 6007 },
  };
  const rows = weatherDay('2023-05-23', SHAPE).map((hour) => ({ ...row, ...hour }));
  rows[9] = { ...row, source_id: 1700 } as (typeof rows)[number];
  assert.equal(read(rows, '2023-05-23').max, 17);
});

describe('hours of the day in Europe/Berlin', () => {
  for (const [date, count] of [
    ['2024-03-31', 23],
    ['2024-10-27', 25],
  ] as const) {
    test(`a day of ${count} hours counts whole`, () => {
      const rows = weatherDay(date, SHAPE);
      assert.equal(rows.length, count);
      const last = rows.at(-1);
      assert.ok(last);
      last.temperature = -7;
      assert.equal(read(rows, date).min, -7);
    });
  }

  test('the hour that occurs twice counts twice', () => {
    const date = '2024-10-27';
    const rows = weatherDay(date, SHAPE).map((row) => ({ ...row, temperature: 5 }));
    const [, , twoInSummer, twoInWinter] = rows;
    assert.ok(twoInSummer && twoInWinter);
    assert.deepEqual(
      [twoInSummer.timestamp, twoInWinter.timestamp],
      ['2024-10-27T02:00:00+02:00', '2024-10-27T02:00:00+01:00'],
    );
    twoInSummer.temperature = 1;
    twoInWinter.temperature = 9;
    assert.deepEqual([read(rows, date).min, read(rows, date).max], [1, 9]);
  });

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

  test('an answer for another day has no hour of this one', () => {
    assert.match(refuse(weatherAnswer(weatherDay('2019-11-20', SHAPE))), /only 0 hours/);
  });
});

describe('too few hours', () => {
  const withNulls = (nulls: number) =>
    steady(2).map((row, hour) => (hour < nulls ? { ...row, temperature: null } : row));

  test('20 hours with a temperature are enough', () => {
    assert.equal(read(withNulls(4)).min, 2);
  });

  test('19 are not', () => {
    assert.equal(refuse(weatherAnswer(withNulls(5))), 'only 19 hours with a temperature');
  });

  test('a row that is sent twice does not make up for one that is missing', () => {
    const rows = steady(2).slice(0, 12);
    assert.match(refuse(weatherAnswer([...rows, ...rows])), /only 12 hours/);
  });

  test('an empty list gives no reading', () => {
    assert.match(refuse({ weather: [], sources: [] }), /only 0 hours/);
  });
});

describe('rounding', () => {
  for (const [degrees, shown] of [
    [-0.4, 0],
    [-0, 0],
    [0.4, 0],
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
});

describe('wrong types', () => {
  const rows = weatherDay(DATE, SHAPE);
  const withField = (field: object) => ({ weather: [{ ...rows[0], ...field }, ...rows.slice(1)] });
  for (const [name, body] of Object.entries({
    'no object': 'weather',
    null: null,
    'a list': [],
    'no weather': { sources: [] },
    'weather that is no list': { weather: {} },
    'a row that is no object': { weather: [7] },
    'a temperature in quotes': withField({ temperature: '3' }),
    'an infinite temperature': withField({ temperature: Number.POSITIVE_INFINITY }),
    'a temperature that is no number': withField({ temperature: Number.NaN }),
    'a temperature in Kelvin': withField({ temperature: 273.15 }),
    'a temperature below all records': withField({ temperature: -61 }),
    'an icon that is a number': withField({ icon: 3 }),
    'a timestamp without offset': withField({ timestamp: '2019-11-21T00:00:00' }),
    'a timestamp that is a number': withField({ timestamp: 1574290800 }),
  })) {
    test(`${name} is refused`, () => assert.match(refuse(body), /^wrong answer: /));
  }

  test('wrong types in fields that are not used do no harm', () => {
    const strange = rows.map((row) => ({ ...row, wind_speed: 'calm', condition: 4 }));
    const result = parseBrightSky({ weather: strange, sources: 'none' }, DATE, FETCHED_AT);
    assert.equal(result.ok, true);
  });
});
