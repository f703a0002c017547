import { test as base } from '@playwright/test';
import { type RecordedSite, recordedSite } from './recorded-site.ts';
import { openTab, type Tab } from './tab.ts';

/** A tab as visitors have it, in a browser that prefers Arabic, and a site that knows what it is asked for. */
export const test = base.extend<{ site: RecordedSite; flags: readonly string[]; tab: Tab }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
  site: async ({}, use) => {
    const site = await recordedSite();
    await use(site);
    await site.close();
  },
  /** Further flags of the browser's command line. */
  flags: [[], { option: true }],
  tab: async ({ flags }, use) => {
    const tab = await openTab(['--accept-lang=ar', ...flags]);
    await use(tab);
    await tab.close();
  },
});

export { expect } from '@playwright/test';
