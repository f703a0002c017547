import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../tools/server.ts';
import { copyFixture, fingerprint } from '../support/project.ts';
import { DAYS, kill, litter, runTool, startTool } from '../support/whole.ts';

const folder = await copyFixture('kills');
const published = path.join(folder, '_site');
const dayOf = (round: number) => ({ SITE_NOW: DAYS[round % 2] ?? DAYS[0] });

/** Kills by the number of writes before, and by time. */
const BY_WRITES = 48;
const BY_TIME = 16;

/** Commands that meet what a killed build left. */
const NEXT = [
  () => runTool(folder, 'check-content'),
  () => runTool(folder, 'translations'),
  async () => {
    const { child, says } = startTool(folder, 'serve');
    await says(/http:/);
    await kill(child);
  },
  () => runTool(folder, 'build', dayOf(0)),
];

/** Looks at the site without a pause, as readers do, until it is told to stop. */
function watchSite() {
  const troubles: string[] = [];
  let isOver = false;
  const looking = (async () => {
    const server = await startServer({ publishDir: published });
    while (!isOver) {
      if (!existsSync(path.join(published, 'kontakt/index.html'))) troubles.push('no file');
      const answer = await fetch(`${server.url}/kontakt/`);
      const text = await answer.text();
      if (answer.status !== 200 || !text.endsWith('</html>\n')) troubles.push(`${answer.status}`);
    }
    await server.close();
  })();
  return async () => {
    isOver = true;
    await looking;
    return troubles;
  };
}

test('after every kill the next command finds a whole site, and readers always do', async () => {
  const sites = new Set<string>();
  let writes = 0;
  for (const round of [0, 1]) {
    const { output } = await runTool(folder, 'build', { ...dayOf(round), FAIL_CODE: 'none' });
    writes = Number(/^writes: (\d+)$/m.exec(output)?.[1]);
    sites.add(await fingerprint(folder));
  }
  assert.ok(writes > BY_WRITES && sites.size === 2);
  const stop = watchSite();
  const found = new Set<string>();
  for (let round = 0; round < BY_WRITES + BY_TIME; round += 1) {
    const started = Date.now();
    if (round < BY_WRITES) {
      const at = 1 + Math.floor((round * (writes - 1)) / (BY_WRITES - 1));
      const env = { ...dayOf(round), FAIL_CODE: 'KILL', FAIL_AT: String(at) };
      assert.equal((await runTool(folder, 'build', env)).code, null, `killed at write ${at}`);
    } else {
      const { child, says } = startTool(folder, 'build', dayOf(round));
      const ended = says(/never/);
      // A sixteenth later each time; the first builds have shown that one takes longer than this.
      const moment = ((round - BY_WRITES) * 3000) / BY_TIME;
      const timer = setTimeout(() => child.kill('SIGKILL'), moment);
      await ended;
      clearTimeout(timer);
    }
    await NEXT[round % NEXT.length]?.();
    const site = await fingerprint(folder);
    assert.ok(sites.has(site), `round ${round}, ${Date.now() - started} ms`);
    assert.deepEqual(await litter(folder), [], `round ${round}`);
    found.add(site);
  }
  assert.deepEqual(await stop(), []);
  assert.equal(found.size, 2);
});
