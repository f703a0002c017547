import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
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

test('a folder that may not be read is an error, and one that goes meanwhile takes no other with it', async (t) => {
  const folder = await folderOf(t, { 'a.md': '', 'weg/b.md': '' });
  const list = t.mock.method(fs.promises, 'readdir');
  syncBuiltinESMExports();
  t.after(() => {
    list.mock.restore();
    syncBuiltinESMExports();
  });
  const fail = (code: string): Promise<never> =>
    Promise.reject(Object.assign(new Error(code), { code, path: path.join(folder, 'weg') }));
  list.mock.mockImplementationOnce(() => fail('ENOENT'));
  assert.deepEqual(await filesBelow(folder), ['a.md', 'weg/b.md']);
  list.mock.mockImplementationOnce(() => fail('EACCES'));
  await assert.rejects(filesBelow(folder), { code: 'EACCES' });
});
