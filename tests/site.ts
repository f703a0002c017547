import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './support/browser.ts';
import { ensureJava } from './support/java.ts';

/** Browser tests that hold for any day and any weather. */
const SPECS = ['pages', 'everywhere', 'states', 'budget', 'links', 'html', 'standards'];

const args = ['playwright', 'test', '--config=tests/playwright.config.ts', ...SPECS];
const env = { ...process.env, TEST_SITE: '_site' };
ensureBrowser();
ensureJava();
process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
