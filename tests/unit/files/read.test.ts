import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../lib/files/read.ts';
import { folderOf, load, page, problemsOf, worded } from '../../support/content.ts';

test('every markdown file of a language folder is a page, in the order of names', async (t) => {
  const root = await folderOf(t, {
    'src/de/kontakt.md': page('Text'),
    'src/de/404.md': page(),
    'src/de/index.md': page(),
    'src/de/neue-seite-2.md': page(),
    'src/de/notizen.txt': 'keine Seite',
  });
  const { sources, unreadable, problems } = await readContent(root);
  assert.deepEqual(
    sources.map(({ key, raw }) => [key, raw.file]),
    [
      ['404', 'src/de/404.md'],
      ['index', 'src/de/index.md'],
      ['kontakt', 'src/de/kontakt.md'],
      ['neue-seite-2', 'src/de/neue-seite-2.md'],
    ],
  );
  assert.deepEqual([...unreadable], []);
  assert.deepEqual(problems, []);
});

test('a project without content has no pages', async (t) => {
  const { sources, problems } = await readContent(await folderOf(t, {}));
  assert.deepEqual([sources, problems], [[], []]);
});

test('a file with a broken front matter is remembered by its address', async (t) => {
  const root = await folderOf(t, { 'src/de/kontakt.md': 'kein Kopf' });
  const { sources, unreadable, problems } = await readContent(root);
  assert.deepEqual(sources, []);
  assert.deepEqual([...unreadable], ['/kontakt/']);
  assert.match(problems.map(worded).join('\n'), /^kontakt\.md:1: Der Kopf der Seite fehlt\./);
});

const BAD_NAMES = [
  'Kontakt.md',
  'kontakt.MD',
  'neue seite.md',
  'über-uns.md',
  'seite_2.md',
  'a.b.md',
  '-a.md',
  'a--b.md',
  '.md',
];

for (const name of BAD_NAMES) {
  test(`a name that is no address: ${name}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { [name]: page() }), [
      `${name}:-: Der Dateiname taugt nicht als Adresse. | Benennen Sie die Datei um: kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „neue-seite.md“.`,
    ]);
  });
}

const MISPLACED = ['src/seite.md', 'src/a.MD', 'src/de/projekte/seite.md'];

for (const file of MISPLACED) {
  test(`a file that would silently become no page: ${file}`, async (t) => {
    const { sources, problems } = await readContent(await folderOf(t, { [file]: page() }));
    assert.deepEqual(sources, []);
    assert.deepEqual(problems, [
      {
        file,
        message: 'Aus einer Datei an dieser Stelle wird keine Seite.',
        fix: 'Verschieben Sie die Datei in den Ordner src/de.',
      },
    ]);
  });
}

test('a folder with the name of a page is no page', async (t) => {
  const { site, problems } = await load(t, { 'bilder.md/foto.txt': 'x' });
  assert.deepEqual(site.pages, []);
  assert.deepEqual(problems, []);
});

const ENCODINGS = [
  ['Latin-1', Buffer.from(page('Größe'), 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${page('Größe')}`, 'utf16le')],
] as const;

for (const [encoding, bytes] of ENCODINGS) {
  test(`a file in ${encoding} is reported, for its umlauts would be lost`, async (t) => {
    assert.deepEqual(await problemsOf(t, { 'seite.md': bytes }), [
      'seite.md:-: Die Zeichen der Datei sind nicht lesbar. | Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.',
    ]);
  });
}
