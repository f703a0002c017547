import { after, before, describe, test } from 'node:test';
import { buildHere } from '../support/build.ts';
import { buildSite } from '../support/sites.ts';
import { startWeatherSource, type WeatherSource } from '../support/weather-source.ts';

describe('what the browser tests look at, so that Playwright has nothing to prepare', () => {
  let source: WeatherSource;

  before(async () => {
    source = await startWeatherSource();
  });

  after(() => source.close());

  for (const name of ['fixture', 'variant', 'real'] as const) {
    test(`the site "${name}" is built`, () => buildSite(name, source.url, buildHere));
  }
});
