import { spawnSync } from 'node:child_process';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { ensureBrowser } from './support/browser.ts';
import { ensureJava } from './support/java.ts';
import { stopWorkflowCommands } from './support/workflow-log.ts';

/** Runs one suite by the name of its project in playwright.config.ts: `published` where no other is given. */
const obeyCommands = stopWorkflowCommands();
const [project = 'published'] = process.argv.slice(2);
await clearLeftovers();
ensureBrowser();
ensureJava();
const args = ['playwright', 'test', '--config=tests/playwright.config.ts', `--project=${project}`];
process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
obeyCommands();
