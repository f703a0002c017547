import { test as base } from '@playwright/test';
import { SCRIPT_HAS_RUN } from '../support/script-has-run.ts';

/** The seed's day, as the browser's clock shows it unless a test says otherwise. */
export const SEED_TIME = new Date('2019-11-21T10:00:00+01:00');

/**
 * A page whose browser lives on the day of the build (today, where a site is tested as it stands), with
 * the address that the set-up found. Tests that are about time set the clock themselves. Going to an address ends when
 * the page's script has run, so that what it shows, or does not, is there.
 */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  baseURL: async ({}, use) => use(process.env.BASE_URL),
  page: async ({ page }, use) => {
    if (process.env.TEST_SITE === undefined) await page.clock.setFixedTime(SEED_TIME);
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
