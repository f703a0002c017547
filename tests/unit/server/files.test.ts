import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findFile } from '../../../lib/server/files.ts';
import { folderWith } from './site.ts';

const FILES = {
  'index.html': 'start',
  'folder/index.html': 'folder',
  'file.html': 'file',
  'both.html': 'both',
  'both/index.html': 'both, folder',
  'style.css': 'a{}',
  '.well-known/security.txt': 'Contact:',
  'straße/index.html': 'umlauts',
  'empty/other.txt': '',
  _headers: '/*',
  _redirects: '/a /b',
};

const CASES: [path: string, file: string | undefined, slash?: 'keep' | 'add' | 'remove'][] = [
  ['/', 'index.html', 'keep'],
  ['/index.html', 'index.html', 'keep'],
  ['/folder/', 'folder/index.html', 'keep'],
  ['/folder', 'folder/index.html', 'add'],
  ['/folder/index.html', 'folder/index.html', 'keep'],
  ['/file', 'file.html', 'keep'],
  ['/file/', 'file.html', 'remove'],
  ['/file.html', 'file.html', 'keep'],
  ['/both', 'both.html', 'keep'],
  ['/both/', 'both.html', 'remove'],
  ['/both/index.html', 'both/index.html', 'keep'],
  ['/style.css', 'style.css', 'keep'],
  ['/style.css/', undefined],
  ['/.well-known/security.txt', '.well-known/security.txt', 'keep'],
  ['/straße/', 'straße/index.html', 'keep'],
  ['/empty', undefined],
  ['/empty/', undefined],
  ['/absent', undefined],
  ['/file.html/x', undefined],
  [`/${'x'.repeat(5000)}`, undefined],
  ['/_headers', undefined],
  ['/_redirects', undefined],
];

for (const [path, file, slash] of CASES) {
  const label = path.length > 40 ? 'a path longer than any file name' : path;
  test(`${label} -> ${file ?? 'nothing'} (${slash ?? '-'})`, async (t) => {
    const folder = await folderWith(t, FILES);
    const expected = file && { file: join(folder, file), slash };
    assert.deepEqual(await findFile(folder, path), expected);
  });
}

test('a folder that does not exist publishes nothing', async (t) => {
  const folder = await folderWith(t, {});
  assert.equal(await findFile(join(folder, 'absent'), '/'), undefined);
});

test('a publish folder may be a symbolic link', async (t) => {
  const folder = await folderWith(t, { 'real/index.html': 'start' });
  await symlink(join(folder, 'real'), join(folder, 'link'));
  assert.equal((await findFile(join(folder, 'link'), '/'))?.slash, 'keep');
});
