import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../../lib/base/folder.ts';
import { folderOf } from '../../support/content.ts';

test('a folder has the files below it, one that is absent none, and a file is no folder', async (t) => {
  const folder = await folderOf(t, { 'b.md': '', 'a/ä.md': '' });
  assert.deepEqual(await filesBelow(folder), ['a/ä.md', 'b.md']);
  assert.deepEqual(await filesBelow(path.join(folder, 'c')), []);
  await assert.rejects(filesBelow(path.join(folder, 'b.md')), { code: 'ENOTDIR' });
});
