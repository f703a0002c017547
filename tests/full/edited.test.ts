import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureBrowser } from '../support/browser.ts';
import { ensureJava } from '../support/java.ts';
import { runCommand } from '../support/run-command.ts';

// The rest of what tests/full/edits.test.ts shows: layouts and the live suite take other words and values too.
test('a site with other words and other values passes the live suite', async () => {
  ensureBrowser();
  ensureJava();
  const config = '--config=tests/playwright.config.ts';
  const args = ['playwright', 'test', config, '--project=edited', '--reporter=dot'];
  const { code, output } = await runCommand('npx', args);
  assert.equal(code, 0, output);
  assert.match(output, /^ {2}\d\d passed/m);
});
