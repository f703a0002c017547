import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findShell } from './support/browser.ts';
import { FULL } from './support/full.ts';
import type { Options } from './support/test.ts';

const executablePath = findShell();
/** What only `npm run test:full` runs: whole files by their name, and single tests by their tag. */
const ONLY_FULL = new RegExp(`\\.full\\.spec|${FULL}`);
const live = { testDir: 'live' };

/**
 * Three suites. `e2e` knows the made-up site that it looks at; `live` knows nothing of the content, so that it holds for
 * all that editors may write, and runs on several sites; `content` knows what the pages say today, and publishing never
 * waits for it. What a project depends on builds its site first; `npm test` has built the sites before.
 */
export default defineConfig<object, Options>({
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    // Emptied between tests; a new one costs as much as what most tests do in it.
    reuseContext: true,
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Scrolling to the focused element is at once, so that no check meets it halfway.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: BROWSER_FLAGS,
      chromiumSandbox: false,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [
    { name: 'set-up', testDir: 'setup', grep: /"(fixture|variant)"/ },
    { name: 'set-up of content', testDir: 'setup', grep: /"real"/ },
    { name: 'set-up of edits', testDir: 'setup', grep: /"edited"/ },
    { name: 'e2e', testDir: 'e2e', grepInvert: ONLY_FULL, dependencies: ['set-up'] },
    { name: 'full', testDir: 'e2e', grep: ONLY_FULL, dependencies: ['set-up'] },
    {
      name: 'fixture',
      ...live,
      // tests/e2e/states.spec.ts asks the same of its pages, and more.
      testIgnore: 'browser.spec.ts',
      use: { site: 'fixture', sample: 6 },
      dependencies: ['set-up'],
    },
    {
      name: 'real',
      ...live,
      use: { site: 'real', sample: 4 },
      dependencies: ['set-up of content'],
    },
    {
      name: 'edited',
      ...live,
      use: { site: 'edited', sample: 4 },
      dependencies: ['set-up of edits'],
    },
    { name: 'published', ...live, use: { site: 'published', sample: 100 } },
    {
      name: 'content',
      testDir: 'content',
      use: { site: 'real' },
      dependencies: ['set-up of content'],
    },
  ],
});
