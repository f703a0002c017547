import { startServer } from '../../lib/server/server.ts';
import weather from '../../netlify/functions/weather.ts';
import { runBuild } from '../support/build.ts';
import { TEST_SITE } from '../support/built-site.ts';
import { startWeatherSource } from '../support/weather-source.ts';

/** The day of the page that the site was modelled on. */
export const SEED_NOW = '2019-11-21T09:00:00+01:00';

/**
 * Builds the site for the seed's day and weather and serves it as the CDN would. Tests find its address
 * in BASE_URL.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const source = await startWeatherSource();
  const env = { SITE_NOW: SEED_NOW, WEATHER_URL: source.url };
  const { code, output } = await runBuild('.', env, [TEST_SITE]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  Object.assign(process.env, env);
  const server = await startServer({
    publishDir: TEST_SITE,
    configFile: 'netlify.toml',
    functions: { '/api/weather': weather },
  });
  process.env.BASE_URL = server.url;
  return async () => {
    await server.close();
    await source.close();
  };
}
