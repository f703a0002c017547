import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { isPublished, refuseLink } from '../../../lib/eleventy/static.ts';
import { folderOf } from '../../support/content.ts';

/** A project with these files, which is the working folder for the length of the test. */
async function inProject(t: TestContext, files: readonly string[]): Promise<string> {
  const root = await folderOf(t, Object.fromEntries(files.map((name) => [name, 'x'])));
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
  return root;
}

test('what programs leave behind is not published, and neither is a link', async (t) => {
  const left = ['.DS_Store', 'ordner/~$plan.docx', '._plan.pdf', 'plan.pdf~', '.plan.pdf.swp'];
  const files = [...left, 'plan.pdf', 'ordner/plan.pdf'];
  const root = await inProject(
    t,
    files.map((name) => `src/static/${name}`),
  );
  await symlink('plan.pdf', path.join(root, 'src/static/kette.pdf'));
  for (const name of ['plan.pdf', 'ordner/plan.pdf', ''])
    assert.equal(isPublished(name), true, name);
  for (const name of [...left, 'kette.pdf']) assert.equal(isPublished(name), false, name);
});

test('the development server follows no link of the file system', async (t) => {
  const root = await inProject(t, ['geheim/a.txt', 'src/static/ä b.pdf']);
  await symlink('../../geheim', path.join(root, 'src/static/ordner'));
  await symlink('../../geheim/a.txt', path.join(root, 'src/static/a.txt'));
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
