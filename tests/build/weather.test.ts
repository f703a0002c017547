import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import de from '../../_data/strings/de.ts';
import { spokenReading } from '../../lib/weather/format.ts';
import { runBuild } from '../support/build.ts';
import { copyFixture, fingerprint } from '../support/project.ts';
import { SEED_NOW } from '../support/sites.ts';
import { startWeatherSource, type WeatherSource } from '../support/weather-source.ts';

let folder: string;
let source: WeatherSource;

before(async () => {
  [folder, source] = await Promise.all([copyFixture('weather'), startWeatherSource()]);
});

after(() => source.close());

/** What the source answers by default. */
const READING = { min: 0, max: 3, icon: 'cloudy' } as const;

/** Builds and returns the header's line of the start page, without markup and what is hidden. */
async function header(now = SEED_NOW): Promise<string> {
  const { code, output } = await runBuild(folder, {
    WEATHER_URL: source.url,
    SITE_NOW: now,
  });
  assert.equal(code, 0, output);
  const html = await readFile(path.join(folder, '_site/index.html'), 'utf8');
  const line = /<p id="_today".*?<\/p>/s.exec(html)?.[0] ?? '';
  return line
    .replace(/<span hidden.*<\/span> (?=<time)/s, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|[| ]*\|/g, '|')
    .replaceAll('\u00a0', ' ');
}

test('the header shows the readings and the day of the build, and is the same when built again', async () => {
  source.use('day');
  const line = await header();
  assert.equal(line, `|0 / 3 °C|${spokenReading(READING, de.weather)}|Quelle: DWD|21. Nov 2019|`);
  // The same commit, clock and weather give the same bytes, with and without a cache.
  const first = await fingerprint(folder);
  await rm(path.join(folder, '.cache'), { recursive: true });
  assert.equal(await header(), line);
  assert.equal(await fingerprint(folder), first);
});

test('a failed fetch falls back to the last good reading of the same day', async () => {
  source.use('broken');
  assert.match(await header('2019-11-21T18:00:00+01:00'), /\|0 \/ 3 °C\|.*\|21\. Nov 2019\|/);
});

test('a reading of yesterday is never shown, and the build succeeds without one', async () => {
  source.use('broken');
  assert.equal(await header('2019-11-22T00:10:00+01:00'), '|22. Nov 2019|');
});
