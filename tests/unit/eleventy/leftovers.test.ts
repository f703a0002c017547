import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { type TestContext, test } from 'node:test';
import { locked } from '../../../lib/base/lock.ts';
import { clearLeftovers } from '../../../lib/eleventy/leftovers.ts';
import { folderOf } from '../../support/content.ts';

/** What killed commands leave, and what every command keeps. */
const LEFT = {
  '_site.before/index.html': 'good',
  '_site.next/index.html': 'half',
  '.cache/pseudo.next/index.html': 'half',
  '.cache/pseudo/index.html': 'good',
  '.cache/build-a1B2c3/next/index.html': 'half',
  '.cache/picture-a1B2c3/320.avif': 'half',
  '.cache/new/0123456789abcdef/320.avif': 'half',
  '.cache/weather.json.new': 'half',
  '.cache/dev/robots.txt': 'half',
  '.cache/weather.json': 'good',
  '.cache/images/0123456789abcdef/picture.json': 'good',
  'src/de/index.md': 'good',
};

async function enter(t: TestContext, files: Record<string, string>) {
  const root = await folderOf(t, files);
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
}

async function files(): Promise<string[]> {
  const entries = await readdir('.', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('locks'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^\.\//, ''))
    .sort();
}

test('the last good site is put back, and what killed commands left is deleted', async (t) => {
  await enter(t, LEFT);
  await clearLeftovers();
  assert.deepEqual(await files(), [
    '.cache/images/0123456789abcdef/picture.json',
    '.cache/pseudo/index.html',
    '.cache/weather.json',
    '_site/index.html',
    'src/de/index.md',
  ]);
});

test('what a running command uses stays', async (t) => {
  await enter(t, LEFT);
  await locked('build', () => locked('cache', () => locked('preview', clearLeftovers)));
  assert.deepEqual(await files(), Object.keys(LEFT).sort());
});

test('a fresh checkout stays as it is', async (t) => {
  await enter(t, { 'src/de/index.md': '' });
  await clearLeftovers();
  assert.deepEqual(await readdir('.'), ['src']);
});

test('a cache that is a file is no empty cache', async (t) => {
  await enter(t, { '.cache': '' });
  await assert.rejects(clearLeftovers(), { code: 'ENOTDIR' });
});
