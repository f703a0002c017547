import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyFixture } from '../support/project.ts';
import { runTool } from '../support/whole.ts';

for (const name of ['a b', 'a*b', "ä'b[c]{d}(e)!"]) {
  test(`in a folder called ${name} the content is checked and the site is built`, async () => {
    const folder = await copyFixture(name);
    for (const tool of ['check-content', 'build'] as const) {
      const { code, output } = await runTool(folder, tool);
      assert.equal(code, 0, output);
    }
    assert.ok(existsSync(path.join(folder, '_site/kontakt/index.html')));
  });
}
