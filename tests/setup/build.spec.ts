import { buildSite } from '../support/sites.ts';
import { test } from '../support/test.ts';

for (const name of ['fixture', 'variant', 'real', 'edited'] as const) {
  test(`the site "${name}" is built`, async ({ weatherSource }) => {
    await buildSite(name, weatherSource);
  });
}
