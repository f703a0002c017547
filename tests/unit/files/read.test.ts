import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { readContent } from '../../../lib/files/read.ts';
import { folderOf, page, problemsOf, worded } from '../../support/content.ts';

test('every markdown file of a language folder is a page, in the order of names', async (t) => {
  const root = await folderOf(t, {
    'src/de/kontakt.md': page('Text'),
    'src/de/404.md': page(),
    'src/de/neue-seite-2.md': page(),
  });
  const { originals, unreadable, problems } = await readContent(filesOnDisk(root));
  assert.deepEqual(
    originals.map(({ slug, raw }) => [slug, raw.file]),
    [
      ['404', 'src/de/404.md'],
      ['kontakt', 'src/de/kontakt.md'],
      ['neue-seite-2', 'src/de/neue-seite-2.md'],
    ],
  );
  assert.deepEqual([[...unreadable], problems], [[], []]);
});

test('a project without content has no pages', async (t) => {
  const { originals, problems } = await readContent(filesOnDisk(await folderOf(t, {})));
  assert.deepEqual([originals, problems], [[], []]);
});

test('a file with a broken front matter is remembered by its address', async (t) => {
  const root = await folderOf(t, { 'src/de/kontakt.md': 'kein Kopf' });
  const { originals, unreadable, problems } = await readContent(filesOnDisk(root));
  assert.deepEqual([originals, [...unreadable]], [[], ['/kontakt/']]);
  assert.match(problems.map(worded).join('\n'), /^kontakt\.md:1: Der Kopf der Seite fehlt\./);
});

const NO_ADDRESS =
  'Der Dateiname taugt nicht als Adresse. | Benennen Sie die Datei um: kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „neue-seite.md“.';
const taken = (address: string) =>
  `Die Adresse „/${address}/“ ist schon vergeben. | Geben Sie der Datei einen anderen Namen, zum Beispiel „neue-seite.md“.`;
const ENCODING =
  'Die Zeichen der Datei sind nicht lesbar. | Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.';

const TOO_LARGE =
  'Die Datei ist zu groß: Sie hat mehr als 1 MB. | Teilen Sie den Text auf mehrere Seiten auf. Bilder gehören in den Ordner src/bilder.';

for (const [name, problem, content] of [
  ['Kontakt.md', NO_ADDRESS],
  ['kontakt.MD', NO_ADDRESS],
  ['neue seite.md', NO_ADDRESS],
  ['über-uns.md', NO_ADDRESS],
  ['a.b.md', NO_ADDRESS],
  ['a--b.md', NO_ADDRESS],
  ['.md', NO_ADDRESS],
  ['ar.md', taken('ar')],
  ['de.md', taken('de')],
  ['xa.md', taken('xa')],
  ['redaktion.md', taken('redaktion')],
  ['api.md', taken('api')],
  ['assets.md', taken('assets')],
  ['lang.md', TOO_LARGE, page(`${'Ein Wort. '.repeat(100)}\n\n`.repeat(1000))],
  ['latin-1.md', ENCODING, Buffer.from(page('Größe'), 'latin1')],
  ['utf-16.md', ENCODING, Buffer.from(`\uFEFF${page('Größe')}`, 'utf16le')],
] as const) {
  test(`a file that can be no page: ${name}`, async (t) => {
    assert.deepEqual(await problemsOf(t, { [name]: content ?? page() }), [`${name}:-: ${problem}`]);
  });
}

test('a page in the folder of a country is told the folders of the languages', async (t) => {
  const file = 'src/ua/kontakt.md';
  const { problems } = await readContent(filesOnDisk(await folderOf(t, { [file]: page() })));
  const message = 'Aus einer Datei an dieser Stelle wird keine Seite.';
  const [found, ...others] = problems;
  assert.deepEqual([found?.file, found?.message, others], [file, message, []]);
  assert.match(
    found?.fix ?? '',
    /^Verschieben Sie die Datei in den Ordner ihrer Sprache: src\/de \(Deutsch\), .*src\/uk \(Українська\), .*\.$/,
  );
});

for (const file of ['src/seite.md', 'src/a.MD', 'src/de/projekte/seite.md']) {
  test(`a file that would silently become no page: ${file}`, async (t) => {
    const { originals, problems } = await readContent(
      filesOnDisk(await folderOf(t, { [file]: page() })),
    );
    const message = 'Aus einer Datei an dieser Stelle wird keine Seite.';
    const fix = 'Verschieben Sie die Datei in den Ordner src/de.';
    assert.deepEqual([originals, problems], [[], [{ file, message, fix }]]);
  });
}
