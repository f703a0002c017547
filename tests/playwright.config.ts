import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findShell } from './support/browser.ts';
import { FULL } from './support/built-site.ts';

const executablePath = findShell();

/** Files that set the size of the screen themselves, or look at something that it cannot change. */
const SIZED = /\/(keyboard|seed)\.spec\.ts$/;

/** What depends on the size is tested on a phone and on a desktop; `fixtures.ts` gives each test its page. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // Ends what hangs; nothing is measured by it. The longest test of all takes a minute.
  timeout: 300_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    // Emptied between tests; a new one costs as much as what most tests do in it.
    reuseContext: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      args: BROWSER_FLAGS,
      chromiumSandbox: false,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    {
      name: 'sizeless',
      testIgnore: SIZED,
      // Scrolling to the focused element is at once, so that no check meets it halfway.
      use: { contextOptions: { reducedMotion: 'reduce' } },
    },
    {
      name: 'desktop',
      testMatch: SIZED,
      use: { viewport: { width: 1280, height: 900 } },
    },
    ...(FULL
      ? [
          {
            name: 'phone',
            testMatch: SIZED,
            use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
          },
        ]
      : []),
  ],
});
