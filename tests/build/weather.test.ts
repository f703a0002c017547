import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runBuild } from '../support/build.ts';
import { copyProject, fingerprint, type ProjectCopy } from '../support/project.ts';
import { startWeatherSource, type WeatherSource } from '../support/weather-source.ts';

const SEED_NOW = '2019-11-21T09:00:00+01:00';

let project: ProjectCopy;
let source: WeatherSource;

before(async () => {
  [project, source] = await Promise.all([copyProject([]), startWeatherSource()]);
});

after(async () => {
  await Promise.all([project.remove(), source.close()]);
});

/** Builds and returns the header's line of the start page, without markup and what is hidden. */
async function header(now = SEED_NOW): Promise<string> {
  const { code, output } = await runBuild(project.folder, {
    WEATHER_URL: source.url,
    SITE_NOW: now,
  });
  assert.equal(code, 0, output);
  const html = await readFile(path.join(project.folder, '_site/index.html'), 'utf8');
  const line = /<p id="today".*?<\/p>/s.exec(html)?.[0] ?? '';
  return line
    .replace(/<span hidden.*<\/span> (?=<time)/s, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|[| ]*\|/g, '|');
}

test('the header shows the readings and the day of the build, and is the same when built again', async () => {
  source.use('day');
  const line = await header();
  assert.equal(line, '|0 / 3\u00a0°C|Heute 0 bis 3 Grad, bedeckt|Quelle: DWD|21. Nov 2019|');
  // The same commit, clock and weather give the same bytes, with and without a cache.
  const first = await fingerprint(project.folder);
  await rm(path.join(project.folder, '.cache'), { recursive: true });
  assert.equal(await header(), line);
  assert.equal(await fingerprint(project.folder), first);
});

test('a failed fetch falls back to the last good reading of the same day', async () => {
  source.use('broken');
  assert.match(await header('2019-11-21T18:00:00+01:00'), /\|0 \/ 3\u00a0°C\|.*\|21\. Nov 2019\|/);
});

test('a reading of yesterday is never shown, and the build succeeds without one', async () => {
  source.use('broken');
  assert.equal(await header('2019-11-22T00:10:00+01:00'), '|22. Nov 2019|');
});
