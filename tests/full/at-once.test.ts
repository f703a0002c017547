import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { copyFixture, fingerprint } from '../support/project.ts';
import { DAYS, kill, litter, runTool, startTool } from '../support/whole.ts';

const folder = await copyFixture('at-once');
const WAITS = 'In diesem Ordner läuft schon ein anderer Build.';

test('builds at once wait for each other, and say so', async () => {
  const days = [...DAYS, ...DAYS];
  const results = await Promise.all(days.map((day) => runTool(folder, 'build', { SITE_NOW: day })));
  for (const { code, output } of results) assert.equal(code, 0, output);
  const waited = results.filter(({ output }) => output.includes(WAITS));
  assert.equal(waited.length, days.length - 1);
  const site = await fingerprint(folder);
  const alone = new Set<string>();
  for (const day of DAYS) {
    await runTool(folder, 'build', { SITE_NOW: day });
    alone.add(await fingerprint(folder));
  }
  assert.ok(alone.has(site));
  assert.deepEqual(await litter(folder), []);
});

test('a killed build lets the one that waits go on', async () => {
  const first = startTool(folder, 'build');
  const second = startTool(folder, 'build');
  const [one, other] = [first.says(/anderer Build/), second.says(/anderer Build/)];
  const waiting = await Promise.race([one.then(() => second), other.then(() => first)]);
  // Whichever did not say so holds the lock.
  await kill(waiting.child);
  const survivor = waiting === first ? second.child : first.child;
  const code = await new Promise((resolve) => survivor.once('exit', resolve));
  assert.equal(code, 0);
  assert.deepEqual(await litter(folder), []);
});

test('a preview and a build do not disturb each other', async () => {
  const { child, says } = startTool(folder, 'start');
  const output = await says(/Server at http:\/\/localhost:\d+/);
  const url = /Server at (http:\/\/localhost:\d+)/.exec(output)?.[1] ?? '';
  const preview = path.join(folder, '.cache/dev');
  const status = async () => (await fetch(`${url}/kontakt/`)).status;
  assert.equal(await status(), 200, output);
  for (const tool of ['build', 'check-content']) {
    assert.equal((await runTool(folder, tool)).code, 0);
    assert.equal(await status(), 200);
    assert.ok(existsSync(preview), tool);
  }
  await kill(child);
  await runTool(folder, 'check-content');
  assert.deepEqual(await litter(folder), []);
});
