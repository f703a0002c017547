import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureBrowser } from '../support/browser.ts';
import { ensureJava } from '../support/java.ts';
import { runCommand } from '../support/run-command.ts';

for (const [what, project] of [
  // The rest of what tests/full/edits.test.ts shows: layouts and the live suite take other words and values too.
  ['a site with other words and other values passes the live suite', 'edited'],
  ['the made-up site passes the live suite', 'fixture'],
  ['every page, language and way of the editor passes what npm test asks of a sample', 'full'],
] as const) {
  test(what, async () => {
    ensureBrowser();
    ensureJava();
    const config = '--config=tests/playwright.config.ts';
    const args = ['playwright', 'test', config, `--project=${project}`, '--reporter=dot'];
    const { code, output } = await runCommand('npx', args);
    assert.equal(code, 0, output);
    assert.match(output, /^ {2}\d{2,} passed/m);
  });
}
