import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { filesInMemory, pathsBelow, utf8 } from '../../../lib/base/files.ts';
import { readContent } from '../../../lib/files/read.ts';
import { folderOf, page } from '../../support/content.ts';

const TEXTS = {
  'src/de/a.md': page('Text ä'),
  'src/de/b.md': 'ohne Kopf',
  'src/en/a.txt': '',
  'c.md': page(),
  'bilder/d.md': '',
};

test('files in memory are what the same files on a disk are', async (t) => {
  const memory = filesInMemory(new Map(Object.entries(TEXTS)));
  const disk = filesOnDisk(await folderOf(t, TEXTS));
  const content = await readContent(disk);
  assert.ok(content.problems.length > 3);
  const sorted = ({ problems, ...rest }: typeof content) => ({
    ...rest,
    problems: problems.map(({ file, message }) => `${file}: ${message}`).sort(),
  });
  assert.deepEqual(sorted(await readContent(memory)), sorted(content));
  for (const files of [memory, disk]) {
    assert.deepEqual(await pathsBelow(files, 'src/de'), ['src/de/a.md', 'src/de/b.md']);
    assert.deepEqual(await pathsBelow(files, 'weg'), []);
    assert.equal(await files.kind('src/de'), 'folder');
    assert.equal(await files.kind('c.md'), 'file');
    assert.equal(await files.kind('weg'), undefined);
    assert.equal(await files.read('weg', 9), undefined);
    assert.equal(await files.read('src/de/b.md', 3), null);
    const bytes = await files.read('src/de/b.md', 9);
    assert.equal(bytes && utf8(bytes), 'ohne Kopf');
  }
});

test('a link of the file system is named and not followed', async (t) => {
  const root = await folderOf(t, { 'a.md': 'a' });
  await symlink(path.join(root, 'a.md'), path.join(root, 'b.md'));
  const disk = filesOnDisk(root);
  assert.equal(await disk.kind('b.md'), 'link');
  assert.equal(await disk.read('b.md', 9), null);
  assert.deepEqual(await pathsBelow(disk, '.'), ['a.md']);
});

test('text is read with its BOM, and bytes that are none are told', () => {
  assert.equal(utf8(Buffer.from('\uFEFFä')), '\uFEFFä');
  assert.equal(utf8(Uint8Array.of(0xe4)), null);
});
