import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { readEnv } from '../../../lib/base/env.ts';
import { readingForBuild } from '../../../lib/weather/build.ts';
import { readCachedReading, writeCachedReading } from '../../../lib/weather/cache.ts';
import { oncePerDay } from '../../../lib/weather/once-per-day.ts';
import type { DayReading } from '../../../lib/weather/reading.ts';
import { startWeatherSource, type WeatherSource } from '../../support/weather-source.ts';

const POSITION = { lat: 49.4467, lon: 7.7678 };
const READING: DayReading = {
  date: '2019-11-21',
  min: 0,
  max: 3,
  icon: 'cloudy',
  fetchedAt: '2019-11-21T09:30:00+01:00',
};

let source: WeatherSource;
let folder: string;
let file: string;
let warnings: string[];

beforeEach(async () => {
  source = await startWeatherSource();
  folder = await mkdtemp(join(tmpdir(), 'weather-'));
  file = join(folder, 'cache', 'weather.json');
  warnings = [];
  mock.method(console, 'warn', (line: string) => warnings.push(line));
});

afterEach(async () => {
  mock.restoreAll();
  await source.close();
  await rm(folder, { recursive: true });
});

function build(time: string, deadlineMs?: number) {
  const env = readEnv({ SITE_NOW: time, WEATHER_URL: source.url });
  return readingForBuild(env, POSITION, file, deadlineMs);
}

describe('the reading of a build', () => {
  test('is the newest one, and it is kept in place of the one before', async () => {
    source.use('day', { min: -5, max: 7, icon: 'snow' });
    await build('2019-11-21T09:00:00');
    source.use('day');
    assert.deepEqual(await build('2019-11-21T09:30:00'), READING);
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), READING);
    assert.deepEqual(warnings, []);
  });

  test('is the last good one of the day where the source fails, and one line says so', async () => {
    await build('2019-11-21T09:30:00');
    source.use('broken');
    assert.deepEqual(await build('2019-11-21T23:59:59'), READING);
    assert.deepEqual(warnings, [
      'Weather: status 500; the reading of 2019-11-21T09:30:00+01:00 is shown.',
    ]);
  });

  test('is never that of the day before', async () => {
    await build('2019-11-21T09:30:00');
    source.use('broken');
    assert.equal(await build('2019-11-22T00:00:00'), null);
    assert.deepEqual(warnings, ['Weather: status 500; no reading is shown.']);
  });

  test('is none where the source is silent until the deadline', async () => {
    source.use('silent');
    assert.equal(await build('2019-11-21T09:30:00', 150), null);
    assert.deepEqual(warnings, ['Weather: no answer within 150 ms; no reading is shown.']);
  });

  test('is none, with a line that says why, where the last one may not be read', async () => {
    await writeFile(join(folder, 'cache'), 'a file where the folder should be');
    source.use('broken');
    assert.equal(await build('2019-11-21T09:30:00'), null);
    assert.match(warnings[0] ?? '', /weather\.json cannot be read .*ENOTDIR/);
    assert.equal(warnings[1], 'Weather: status 500; no reading is shown.');
  });

  test('is there even where it cannot be kept', async () => {
    await writeFile(join(folder, 'cache'), 'a file where the folder should be');
    assert.deepEqual(await build('2019-11-21T09:30:00'), READING);
    assert.match(warnings.join(), /cannot be written/);
  });
});

describe('the cache file', () => {
  test('leaves nothing but itself behind, even where it cannot be replaced', async () => {
    await writeCachedReading(file, READING);
    await writeCachedReading(file, { ...READING, max: 4 });
    assert.deepEqual(await readdir(join(folder, 'cache')), ['weather.json']);
    await rm(file);
    await mkdir(file);
    await assert.rejects(writeCachedReading(file, READING));
    assert.deepEqual(await readdir(join(folder, 'cache')), ['weather.json']);
  });

  test('is nothing where there is no file', async () => {
    assert.equal(await readCachedReading(file, READING.date), null);
  });

  for (const [name, content] of Object.entries({
    'cut off': JSON.stringify(READING).slice(0, 40),
    'with a temperature in quotes': JSON.stringify({ ...READING, min: '0' }),
    'with -0': JSON.stringify(READING).replace('"min":0', '"min":-0'),
    'with an unknown icon': JSON.stringify({ ...READING, icon: 'tornado' }),
    'with min above max': JSON.stringify({ ...READING, min: 9 }),
    'with an absurd temperature': JSON.stringify({ ...READING, max: 400 }),
    'fetched on another day': JSON.stringify({
      ...READING,
      fetchedAt: '2019-11-20T23:30:00+01:00',
    }),
    'fetched at no time': JSON.stringify({ ...READING, fetchedAt: 'gestern' }),
    'without an end': `${JSON.stringify(READING)}${' '.repeat(20_000)}`,
    'a list': JSON.stringify([READING]),
    'nested beyond all bounds': '['.repeat(9_000),
  })) {
    test(`is ignored where it is ${name}`, async () => {
      const damaged = join(folder, 'damaged.json');
      await writeFile(damaged, content);
      assert.equal(await readCachedReading(damaged, READING.date), null);
    });
  }
});

test('a process asks once a day and source', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return READING;
  };
  const at = (time: string, url = source.url) =>
    oncePerDay(readEnv({ SITE_NOW: time, WEATHER_URL: url }), ask);

  assert.equal(await at('2019-11-21T09:30:00'), READING);
  await at('2019-11-21T23:59:59');
  assert.equal(asked, 1);
  await at('2019-11-22T00:00:00');
  assert.equal(asked, 2);
  await at('2019-11-22T00:00:00', 'http://127.0.0.1:1');
  assert.equal(asked, 3);
});
