import { test as base } from '@playwright/test';
import { type BuiltPage, builtPages } from '../support/built-site.ts';
import { SCRIPT_HAS_RUN } from '../support/script-has-run.ts';
import { serve } from '../support/serve.ts';
import { SEED_NOW, type SiteName, siteFolder } from '../support/sites.ts';
import { startWeatherSource } from '../support/weather-source.ts';

/** The seed's day, as the browser's clock shows it unless a test says otherwise. */
export const SEED_TIME = new Date('2019-11-21T10:00:00+01:00');

/** What the project of a test chooses, see playwright.config.ts. */
export interface Options {
  /** The site under test. */
  readonly site: SiteName;
  /** How many of its pages are opened in the browser where all would take too long. */
  readonly sample: number;
}

interface Shared extends Options {
  readonly folder: string;
  /** Every page of the site. */
  readonly pages: readonly BuiltPage[];
  readonly weatherSource: string;
  /** Address of the served site, without a slash at its end. */
  readonly origin: string;
}

/**
 * A page of the site under test whose browser lives on the day of the build (today, where a site is tested as it
 * stands). Tests that are about time set the clock themselves. Going to an address ends when the page's script has run,
 * so that what it shows, or does not, is there.
 */
export const test = base.extend<object, Shared>({
  site: ['fixture', { option: true, scope: 'worker' }],
  sample: [Number.POSITIVE_INFINITY, { option: true, scope: 'worker' }],
  folder: [async ({ site }, use) => use(siteFolder(site)), { scope: 'worker' }],
  pages: [async ({ folder }, use) => use(builtPages(folder)), { scope: 'worker' }],
  weatherSource: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const source = await startWeatherSource();
      process.env.WEATHER_URL = source.url;
      await use(source.url);
      await source.close();
    },
    { scope: 'worker' },
  ],
  origin: [
    async ({ site, folder, weatherSource }, use) => {
      if (site !== 'published') process.env.SITE_NOW = SEED_NOW;
      const server = await serve(folder);
      await use(weatherSource && server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  page: async ({ page, site }, use) => {
    if (site !== 'published') await page.clock.setFixedTime(SEED_TIME);
    const { goto } = page;
    page.goto = async (...where) => {
      const response = await goto.apply(page, where);
      await page.evaluate(SCRIPT_HAS_RUN);
      return response;
    };
    await use(page);
  },
});

export { expect } from '@playwright/test';
