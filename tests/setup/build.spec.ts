import { buildSite } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['fixture', 'variant', 'real', 'edited'] as const) {
  test(`the site "${name}" is built`, async ({ weatherSource }) => {
    expect(weatherSource).toBe(process.env.WEATHER_URL);
    await buildSite(name);
  });
}
