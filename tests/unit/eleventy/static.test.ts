import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { isPublished, refuseLink } from '../../../lib/eleventy/static.ts';
import { folderOf } from '../../support/content.ts';

test('what programs leave behind is not published', () => {
  for (const name of ['plan.pdf', 'ordner/plan.pdf', ''])
    assert.equal(isPublished(name), true, name);
  for (const name of [
    '.DS_Store',
    'ordner/~$plan.docx',
    '._plan.pdf',
    'plan.pdf~',
    '.plan.pdf.swp',
  ])
    assert.equal(isPublished(name), false, name);
});

test('the development server follows no link of the file system', async (t) => {
  const root = await folderOf(t, { 'geheim/a.txt': 'x', 'src/static/ä b.pdf': '' });
  await symlink('../../geheim', path.join(root, 'src/static/ordner'));
  await symlink('../../geheim/a.txt', path.join(root, 'src/static/a.txt'));
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
  const status = (address: string) => refuseLink({ url: new URL(address, 'http://a') })?.status;
  for (const address of ['/', '/%C3%A4%20b.pdf', '/kontakt/', '/fehlt.pdf', '/%', '/%FF'])
    assert.equal(status(address), undefined, address);
  for (const address of [
    '/a.txt',
    '/ordner/',
    '/ordner/a.txt',
    '/ordner/fehlt/../a.txt',
    '/%61.txt',
  ])
    assert.equal(status(address), 404, address);
});
