import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import {
  checkPlace,
  nextOf,
  readWhole,
  replaceByRenames,
  restore,
  swapIn,
} from '../../../lib/base/site-folder.ts';
import { folderOf } from '../../support/content.ts';

/** A folder of sites by their names, and what stands there. */
async function sitesOf(t: TestContext, names: readonly string[]) {
  const files = names.map((name) => [`${name}/index.html`, name]);
  const root = await folderOf(t, { 'fest.txt': '', ...Object.fromEntries(files) });
  return {
    published: path.join(root, '_site'),
    /** What each folder holds now. */
    state: async () => {
      const found = (await readdir(root)).filter((name) => name !== 'fest.txt').sort();
      const sites = found.map(async (name) => [
        name,
        await readFile(path.join(root, name, 'index.html'), 'utf8'),
      ]);
      return Object.fromEntries(await Promise.all(sites));
    },
  };
}

for (const [how, replace] of [
  ['one exchange', swapIn],
  ['two renames', replaceByRenames],
] as const) {
  test(`by ${how} the next site is published, and the one before is left in its place`, async (t) => {
    const { published, state } = await sitesOf(t, ['_site', '_site.next']);
    await replace(published);
    assert.deepEqual(await state(), { _site: '_site.next', '_site.next': '_site' });
  });

  test(`where ${how} fails, the published site is as it was`, async (t) => {
    const { published, state } = await sitesOf(t, ['_site']);
    await assert.rejects(async () => replace(published), { code: 'ENOENT' });
    assert.deepEqual(await state(), { _site: '_site' });
  });
}

test('the first site is published where there is none', async (t) => {
  const { published, state } = await sitesOf(t, ['_site.next']);
  await swapIn(`${published}/`);
  assert.deepEqual(await state(), { _site: '_site.next' });
});

for (const [moment, left, good] of [
  ['before anything was written', ['_site'], '_site'],
  ['while the next site was written', ['_site', '_site.next'], '_site'],
  ['while the first site was written', ['_site.next'], null],
  ['between the two renames', ['_site.before', '_site.next'], '_site.before'],
  ['after the second rename', ['_site', '_site.before'], '_site'],
] as const) {
  test(`a build that was killed ${moment} leaves the last good site`, async (t) => {
    const { published, state } = await sitesOf(t, left);
    await restore(published);
    assert.deepEqual(await state(), good ? { _site: good } : {});
  });
}

test('what is read is of one site, also where a build replaces it meanwhile', async (t) => {
  const { published } = await sitesOf(t, ['_site', '_site.next']);
  let reads = 0;
  const text = await readWhole(published, async (folder) => {
    reads += 1;
    const first = await readFile(path.join(folder, 'index.html'), 'utf8');
    if (reads === 1) await swapIn(published);
    return [first, await readFile(path.join(folder, 'index.html'), 'utf8')];
  });
  assert.deepEqual([text, reads], [['_site.next', '_site.next'], 2]);
});

test('between two renames the site before is read, and an error of a site that is gone is none', async (t) => {
  const { published } = await sitesOf(t, ['_site']);
  const read = (folder: string) => readFile(path.join(folder, 'index.html'), 'utf8');
  await rename(published, `${published}.before`);
  assert.equal(await readWhole(published, read), '_site');
  await assert.rejects(
    readWhole(published, () => Promise.reject(new Error('broken'))),
    /broken/,
  );
});

for (const [what, put] of [
  ['a file', (place: string) => writeFile(place, '')],
  ['a link', (place: string) => symlink('.', place)],
] as const) {
  test(`${what} in the place of the site is named, in German`, async (t) => {
    const { published } = await sitesOf(t, []);
    await put(published);
    await assert.rejects(checkPlace(published), {
      name: 'StartError',
      message: /_site“ ist kein Ordner\. Die Website wurde nicht gebaut\.\n {4}So geht es: /,
    });
    await rm(published);
    await checkPlace(published);
    await mkdir(published);
    await checkPlace(published);
  });
}

test('the next site lies beside the published one', () => {
  assert.equal(nextOf('.cache/pseudo'), path.join('.cache', 'pseudo.next'));
});
