import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBrightSky } from '../../../lib/weather/brightsky.ts';
import type { DayReading } from '../../../lib/weather/reading.ts';
import { type WeatherRow, weatherAnswer, weatherDay } from '../../support/weather-day.ts';

const DATE = '2019-11-21';
const SHAPE = { min: 0, max: 3, icon: 'cloudy' };

function read(rows: readonly WeatherRow[]): DayReading {
  const result = parseBrightSky(weatherAnswer(rows), DATE, '2019-11-21T06:00:00+01:00');
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.reading;
}

/** The rows of a day with the given icons from six o'clock on, none at the other hours. */
function sky(icons: readonly string[]): WeatherRow[] {
  const named = weatherDay(DATE, { ...SHAPE, icon: null });
  return named.map((row, hour) => ({ ...row, icon: icons[hour - 6] ?? null }));
}

test('the most frequent one', () => {
  assert.equal(read(sky(['rain', 'cloudy', 'cloudy', 'thunderstorm'])).icon, 'cloudy');
});

test('of two that are equally frequent the more severe one', () => {
  assert.equal(read(sky(['snow', 'clear-day', 'snow', 'clear-day'])).icon, 'snow');
  assert.equal(read(sky(['cloudy', 'partly-cloudy-day'])).icon, 'cloudy');
});

test('night variants count as those of the day', () => {
  const icons = ['clear-night', 'clear-day', 'partly-cloudy-night', 'rain'];
  assert.equal(read(sky(icons)).icon, 'clear-day');
  assert.equal(read(sky(['partly-cloudy-night'])).icon, 'partly-cloudy-day');
});

test('six to 22 o’clock count, the other hours do not', () => {
  const rows = weatherDay(DATE, { ...SHAPE, icon: 'fog' });
  for (const hour of [6, 22]) rows[hour] = { ...(rows[hour] as WeatherRow), icon: 'rain' };
  for (let hour = 7; hour < 22; hour += 1) {
    rows[hour] = { ...(rows[hour] as WeatherRow), icon: null };
  }
  assert.equal(read(rows).icon, 'rain');
});

test('without any icon the reading has none', () => {
  assert.equal(read(sky([])).icon, null);
});

test('an icon that the site does not know counts as none', () => {
  assert.equal(read(sky(['tornado', 'constructor', 'wind'])).icon, 'wind');
});
