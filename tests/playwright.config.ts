import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './support/browser.ts';

const executablePath = findBrowser();

/** Files that look at bytes, headers or a script: nothing that the size of the screen could change. */
const SIZELESS =
  /\/(everywhere|freshness|header|headers|html|links|meta|midnight|noscript|pseudo|languages|watch)\.spec\.ts$/;

/** Pages are tested in the sizes of a phone and of a desktop; `fixtures.ts` gives each test its page. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      args: BROWSER_FLAGS,
      chromiumSandbox: false,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    { name: 'sizeless', testMatch: SIZELESS },
    {
      name: 'desktop',
      testIgnore: SIZELESS,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: SIZELESS,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
