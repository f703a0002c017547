import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ifFree, locked, share } from '../../../lib/base/lock.ts';
import { folderOf } from '../../support/content.ts';

test('work under a lock waits for other work under it, and says so', async (t) => {
  const root = await folderOf(t, {});
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);

  const first = locked('build', async () => {
    // Another holder is not disturbed, and what can be left out is left out.
    await ifFree('build', step('never'));
    await ifFree('cache', step('other lock'));
    const second = locked('build', step('second'), step('waits'));
    await new Promise(setImmediate);
    steps.push('first');
    return { second };
  });
  await (await first).second;
  assert.deepEqual(steps, ['other lock', 'waits', 'first', 'second']);

  // An error frees the lock.
  await assert.rejects(
    locked('build', () => Promise.reject(new Error('broken'))),
    /broken/,
  );
  await ifFree('build', step('free'));
  assert.equal(steps.at(-1), 'free');

  // Previews share their lock.
  await share('preview');
  await share('preview');
  await ifFree('preview', step('never'));
  assert.equal(steps.at(-1), 'free');
});
