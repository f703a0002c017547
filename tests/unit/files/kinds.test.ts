import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkKinds } from '../../../lib/files/kinds.ts';
import { readContent } from '../../../lib/files/read.ts';
import { folderOf, page } from '../../support/content.ts';

const UNKNOWN = 'Diese Art von Datei ist hier nicht vorgesehen.';

test('files of every known kind, and what systems leave behind, are no problem', async (t) => {
  const names = [
    ...['de/kontakt.md', 'ar/kontakt.md', 'bilder/Rathaus Süd.JPG', 'bilder/a.webp'],
    ...['static/favicon.svg', 'static/flyer/mai.pdf', 'generated/sitemap.11ty.ts'],
    ...['de/.DS_Store', 'bilder/Thumbs.db', 'de/~$kontakt.md', 'de/._kontakt.md', 'de/kontakt.md~'],
  ];
  const root = await folderOf(t, Object.fromEntries(names.map((name) => [`src/${name}`, ''])));
  assert.deepEqual(await checkKinds(root), []);
});

for (const name of [
  ...['bilder/b.njk', 'bilder/a.html', 'bilder/x.11ty.ts', 'bilder/plan.svg', 'bilder/foto.heic'],
  ...['de/geschichte.json', 'de/de.11tydata.js', 'de/neu.txt', 'de/neu.md.txt', 'de/neu.docx'],
  ...['de/neu', 'de/foto.jpg', 'de/neu.markdown', 'de/seite.liquid'],
  ...['static/index.html', 'static/_headers', 'static/_redirects', 'static/start.js'],
  ...['generated/generated.json', 'generated/x.md'],
]) {
  test(`a file of a kind that is not known in its folder: ${name}`, async (t) => {
    const [problem, ...more] = await checkKinds(await folderOf(t, { [`src/${name}`]: '' }));
    assert.deepEqual([problem?.file, problem?.message, more], [`src/${name}`, UNKNOWN, []]);
    assert.match(problem?.fix ?? '', /gehör/);
  });
}

test('a file beside the folders is in no place that is published', async (t) => {
  const root = await folderOf(t, { 'src/flyer.pdf': '', 'src/xx/a.html': '' });
  assert.deepEqual(
    (await checkKinds(root)).map(({ message }) => message),
    Array(2).fill('Eine Datei an dieser Stelle wird nicht veröffentlicht.'),
  );
});

test('a folder with the name of a page is named', async (t) => {
  const root = await folderOf(t, {});
  await mkdir(path.join(root, 'src/de/neu.md'), { recursive: true });
  const [problem, ...more] = await checkKinds(root);
  assert.deepEqual([problem?.file, more], ['src/de/neu.md', []]);
  assert.match(problem?.message ?? '', /^Dies ist ein Ordner/);
});

test('a link of the file system is named and not followed', async (t) => {
  const root = await folderOf(t, { 'geheim.md': page('Geheim'), 'src/static/a.txt': '' });
  await mkdir(path.join(root, 'src/de'));
  await symlink(path.join(root, 'geheim.md'), path.join(root, 'src/de/seite.md'));
  await symlink('/proc/self/environ', path.join(root, 'src/static/x'));
  const { originals, problems } = await readContent(root);
  assert.deepEqual(originals, []);
  assert.deepEqual(problems.map(({ file }) => file).sort(), ['src/de/seite.md', 'src/static/x']);
  for (const { message } of problems) assert.match(message, /Verknüpfung/);
});
