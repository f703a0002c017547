import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { checkKinds } from '../../../lib/files/kinds.ts';
import { readContent } from '../../../lib/files/read.ts';
import { folderOf, page } from '../../support/content.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const UNKNOWN = 'Diese Art von Datei ist hier nicht vorgesehen.';

test('files of every known kind, and what systems leave behind, are no problem', async (t) => {
  const names = [
    ...['de/kontakt.md', 'ar/kontakt.md', 'bilder/Rathaus Süd.JPG', 'bilder/a.webp'],
    ...['static/Flyer für alle.PDF', 'static/flyer/mai.pdf', 'generated/sitemap.11ty.ts'],
    ...['static/.gitkeep', 'static/.~lock.plan.pdf#', 'bilder/.foto.jpg.swp', 'de/.#seite.md'],
    ...['de/.DS_Store', 'bilder/Thumbs.db', 'de/~$kontakt.md', 'de/._kontakt.md', 'de/kontakt.md~'],
    ...['de/4913', 'de/.kontakt.md.kate-swp'],
  ];
  const files = Object.fromEntries(names.map((name) => [`src/${name}`, '']));
  const root = await folderOf(t, { ...files, 'src/static/favicon.svg': SVG });
  assert.deepEqual(await checkKinds(filesOnDisk(root)), []);
});

for (const name of [
  ...['bilder/b.njk', 'bilder/a.html', 'bilder/x.11ty.ts', 'bilder/plan.svg', 'bilder/foto.heic'],
  ...['de/geschichte.json', 'de/de.11tydata.js', 'de/neu.txt', 'de/neu.md.txt', 'de/neu.docx'],
  ...['de/neu', 'de/foto.jpg', 'de/neu.markdown', 'de/seite.liquid'],
  ...['static/index.html', 'static/_headers', 'static/_redirects', 'static/start.js'],
  ...['static/x.htm', 'static/x.xhtml', 'static/x.xml', 'static/x.mjs', 'static/x.css', 'static/x'],
  ...[
    'static/x.svgz',
    'static/x.shtml',
    'static/x.mhtml',
    'static/x.wasm',
    'static/kontakt/index.html',
  ],
  ...['static/.htaccess', 'static/.env', 'static/.geheim.pdf', 'bilder/.foto.jpg', 'de/.env'],
  ...['generated/generated.json', 'generated/x.md'],
]) {
  test(`a file of a kind that is not known in its folder: ${name}`, async (t) => {
    const [problem, ...more] = await checkKinds(
      filesOnDisk(await folderOf(t, { [`src/${name}`]: '' })),
    );
    assert.deepEqual([problem?.file, problem?.message, more], [`src/${name}`, UNKNOWN, []]);
    assert.match(problem?.fix ?? '', /gehör/);
  });
}

test('a file beside the folders is in no place that is published', async (t) => {
  const root = await folderOf(t, { 'src/flyer.pdf': '', 'src/xx/a.html': '' });
  assert.deepEqual(
    (await checkKinds(filesOnDisk(root))).map(({ message }) => message),
    Array(2).fill('Eine Datei an dieser Stelle wird nicht veröffentlicht.'),
  );
});

test('a page beside src is in no place that is published; notes of the project are no pages', async (t) => {
  const root = await folderOf(t, {
    'src/de/kontakt.md': '',
    'kontakt.md': '---\ntitle: a\n---\nText',
    'über uns.md': '\ufeff---\r\ntitle: a\n---',
    'README.md': '---\ntitle: a\n---',
    'notizen.md': '# Notizen',
    'docs/x.md': '---\ntitle: a\n---',
  });
  assert.deepEqual(
    (await checkKinds(filesOnDisk(root)))
      .map(({ file, message, fix }) => `${file}: ${message} ${fix}`)
      .sort(),
    ['kontakt.md', 'über uns.md'].map(
      (name) =>
        `${name}: Aus einer Datei an dieser Stelle wird keine Seite. Verschieben Sie die Datei in den Ordner src/de.`,
    ),
  );
});

test('photos, documents and folders of content beside src are named; other files and folders are not', async (t) => {
  const root = await folderOf(t, {
    ...{ 'src/de/kontakt.md': '', 'foto.JPG': '', 'Bericht.docx': '', 'flyer.pdf': '' },
    ...{ 'de/neu.md': '', 'bilder/a.jpg': '', 'docs/a.jpg': '', 'translations/a.json': '' },
    ...{ 'package.json': '', '~$Bericht.docx': '', 'biome.json': '', '.foto.jpg.swp': '' },
  });
  const moved = 'Eine Datei an dieser Stelle wird nicht veröffentlicht.';
  const inFolder = 'Was in einem Ordner an dieser Stelle liegt, wird nicht veröffentlicht.';
  assert.deepEqual(
    (await checkKinds(filesOnDisk(root)))
      .map(({ file, message, fix }) => `${file}: ${message} ${fix}`)
      .sort(),
    [
      `Bericht.docx: ${moved} Speichern Sie Seiten als Text mit der Endung „.md“. Fotos gehören in den Ordner src/bilder, andere Dateien zum Herunterladen in src/static.`,
      `bilder: ${inFolder} Verschieben Sie die Dateien in den Ordner src/bilder.`,
      `de: ${inFolder} Verschieben Sie die Dateien in den Ordner src/de.`,
      `flyer.pdf: ${moved} Verschieben Sie die Datei in den Ordner src/static.`,
      `foto.JPG: ${moved} Verschieben Sie die Datei in den Ordner src/bilder.`,
    ],
  );
});

test('a folder with the name of a page is named', async (t) => {
  const root = await folderOf(t, {});
  await mkdir(path.join(root, 'src/de/neu.md'), { recursive: true });
  const [problem, ...more] = await checkKinds(filesOnDisk(root));
  assert.deepEqual([problem?.file, more], ['src/de/neu.md', []]);
  assert.match(problem?.message ?? '', /^Dies ist ein Ordner/);
});

test('a link of the file system is named and not followed', async (t) => {
  const root = await folderOf(t, { 'docs/geheim.md': page('Geheim'), 'src/static/a.txt': '' });
  await mkdir(path.join(root, 'src/de'));
  await symlink(path.join(root, 'docs/geheim.md'), path.join(root, 'src/de/seite.md'));
  await symlink('/proc/self/environ', path.join(root, 'src/static/x'));
  const { originals, problems } = await readContent(filesOnDisk(root));
  assert.deepEqual(originals, []);
  assert.deepEqual(problems.map(({ file }) => file).sort(), ['src/de/seite.md', 'src/static/x']);
  for (const { message } of problems) assert.match(message, /Verknüpfung/);
});

test('a chain of links, a linked folder and a loop are named once each', async (t) => {
  const root = await folderOf(t, { 'fremd/a.pdf': '', 'src/static/a.pdf': '' });
  for (const [target, name] of [
    ['../../fremd', 'src/static/ordner'],
    ['ordner', 'src/static/kette'],
    ['..', 'src/static/kreis'],
    ['fehlt', 'src/static/tot'],
    ['../fremd', 'src/bilder'],
  ] as const)
    await symlink(target, path.join(root, name));
  const problems = await checkKinds(filesOnDisk(root));
  const names = ['bilder', 'static/kette', 'static/kreis', 'static/ordner', 'static/tot'];
  assert.deepEqual(
    problems.map(({ file }) => file).sort(),
    names.map((name) => `src/${name}`),
  );
  for (const { message } of problems) assert.match(message, /Verknüpfung/);
});

test('src itself is no link', async (t) => {
  const root = await folderOf(t, { 'fremd/static/a.html': '' });
  await symlink('fremd', path.join(root, 'src'));
  const [problem, ...more] = await checkKinds(filesOnDisk(root));
  assert.deepEqual([problem?.file, more], ['src', []]);
  assert.match(problem?.message ?? '', /Verknüpfung/);
});

for (const name of [
  ...['static/a\nb.pdf', 'static/a\r.pdf', 'static/a\u001b[31m.pdf', 'static/fdp\u202e.pdf'],
  ...['static/a\u200b.pdf', 'bilder/a\n/*.jpg', 'bilder/a\u2028.jpg', 'static/x\n/a.pdf'],
  ...['static/a:b.pdf', 'static/*.pdf', 'static/a\\b.pdf', 'static/a"b.pdf', 'static/<b>.pdf'],
]) {
  test(`a name that is no name of a file: ${JSON.stringify(name)}`, async (t) => {
    const problems = await checkKinds(filesOnDisk(await folderOf(t, { [`src/${name}`]: '' })));
    assert.deepEqual(
      problems.map(({ file, message }) => [file, message]),
      [[`src/${name}`, 'Der Name enthält ein Zeichen, das in Dateinamen nicht vorgesehen ist.']],
    );
  });
}

test('the folder of generated files is no place for static ones, which are not fingerprinted', async (t) => {
  const [problem, ...more] = await checkKinds(
    filesOnDisk(await folderOf(t, { 'src/static/assets/a.pdf': '' })),
  );
  assert.deepEqual([problem?.file, more], ['src/static/assets/a.pdf', []]);
  assert.match(problem?.message ?? '', /assets/);
});

test('a drawing of more than a megabyte is not read', async (t) => {
  const root = await folderOf(t, { 'src/static/a.svg': SVG.padEnd(1_000_001) });
  const [problem, ...more] = await checkKinds(filesOnDisk(root));
  assert.deepEqual(
    [problem?.file, problem?.message, more],
    ['src/static/a.svg', 'Die Grafik ist zu groß: Sie hat mehr als 1 MB.', []],
  );
});

test('a drawing that acts is named with what acts', async (t) => {
  const root = await folderOf(t, {
    'src/static/a.svg': SVG.replace('<path d="M0 0"/>', '<script>alert(1)</script>'),
    'src/static/b.svg': SVG,
  });
  const [problem, ...more] = await checkKinds(filesOnDisk(root));
  assert.deepEqual(
    [problem?.file, problem?.message, more],
    ['src/static/a.svg', 'Diese Grafik enthält mehr als Formen und Wörter („script“).', []],
  );
});
