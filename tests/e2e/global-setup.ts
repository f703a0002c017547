import weather, { config } from '../../netlify/functions/weather.ts';
import { startServer } from '../../tools/server.ts';
import { runBuild } from '../support/build.ts';
import { TEST_SITE } from '../support/built-site.ts';
import { startWeatherSource } from '../support/weather-source.ts';

/** The day of the page that the site was modelled on. */
export const SEED_NOW = '2019-11-21T09:00:00+01:00';

/**
 * Serves the site as the CDN would. Unless TEST_SITE names a built one, it is built first, for the seed's
 * day and weather. Tests find the address in BASE_URL.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const source = await startWeatherSource();
  process.env.WEATHER_URL = source.url;
  if (process.env.TEST_SITE === undefined) await buildForSeed();
  const server = await startServer({
    publishDir: TEST_SITE,
    functions: { [config.path]: weather },
  });
  process.env.BASE_URL = server.url;
  return async () => {
    await server.close();
    await source.close();
  };
}

async function buildForSeed(): Promise<void> {
  process.env.SITE_NOW = SEED_NOW;
  const { code, output } = await runBuild('.', {}, [TEST_SITE]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}
