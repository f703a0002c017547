import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import de from '../../_data/strings/de.ts';
import { spokenReading } from '../../lib/weather/format.ts';
import { buildHere, runBuild } from '../support/build.ts';
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

const environment = (now: string) => ({ WEATHER_URL: source.url, SITE_NOW: now });

/** Builds and returns the header's line of the start page. */
async function header(now: string): Promise<string> {
  await buildHere(folder, environment(now));
  return shownHeader();
}

/** The header's line of the built start page, without markup and what is hidden. */
async function shownHeader(): Promise<string> {
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
  const line = await header(SEED_NOW);
  assert.equal(line, `|0 / 3 °C|${spokenReading(READING, de.weather)}|Quelle: DWD|21. Nov 2019|`);
  // The same commit, clock and weather give the same bytes, with and without a cache, in another process.
  const first = await fingerprint(folder);
  await rm(path.join(folder, '.cache'), { recursive: true });
  const { code, output } = await runBuild(folder, environment(SEED_NOW));
  assert.equal(code, 0, output);
  assert.equal(await shownHeader(), line);
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
