import { test as base } from '@playwright/test';
import { type Browser, startBrowser } from './devtools.ts';
import { type RecordedSite, recordedSite } from './recorded-site.ts';
import { openTab, type Tab } from './tab.ts';

interface TestFixtures {
  readonly site: RecordedSite;
  readonly tab: Tab;
}

interface WorkerFixtures {
  /** A browser that prefers Arabic; starting one takes longer than most tests. */
  readonly visitorsBrowser: Browser;
}

/** A tab as visitors have it, in a browser that prefers Arabic, and a site that knows what it is asked for. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  site: async ({}, use) => {
    const site = await recordedSite();
    await use(site);
    await site.close();
  },
  visitorsBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const browser = await startBrowser(['--accept-lang=ar']);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ visitorsBrowser }, use) => {
    const tab = await openTab(visitorsBrowser);
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';
