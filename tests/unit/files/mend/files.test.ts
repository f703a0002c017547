import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { replaceFile } from '../../../../lib/base/replace-file.ts';
import { mendFiles } from '../../../../lib/files/mend/files.ts';
import { folderOf, page } from '../../../support/content.ts';

async function mended(root: string): Promise<string[]> {
  const found: string[] = [];
  for await (const place of mendFiles(root)) found.push(place);
  return found;
}

const GOOD = `${page('Text')}\n`;
const OPEN = page('"Wort"');

test('pages and entries are mended and named by file and line; other files are not touched', async (t) => {
  const files = {
    'src/de/kontakt.md': page('##\u00a0Titel\r\n\r\n##\u00a0"Zwei"'),
    'src/de/themen/wohnen.md': `${OPEN}\n`,
    'src/leicht/kontakt.md': `${OPEN}\n`,
    'src/en/kontakt.md': OPEN,
    'src/ar/kontakt.md': `${page('Wort\u200bteil')}\n`,
    'src/angaben/orte.yaml': 'a:\n  name: b\u00a0\n',
    'src/static/a.txt': '\ufeffa',
    'src/de/.#kontakt.md': OPEN,
    'src/de/latin.md': Buffer.from(page('Größe'), 'latin1'),
    'src/de/lang.md': 'a'.repeat(1_000_001),
    'README.md': OPEN,
  };
  const root = await folderOf(t, files);
  await symlink(path.join(root, 'README.md'), path.join(root, 'src/de/link.md'));
  const marks =
    'Am Anfang der Zeile stand neben „##“, „-“ oder „1.“ ein Zeichen, das wie ein Leerzeichen aussieht oder das man nicht sieht. Jetzt steht hinter der Marke ein gewöhnliches Leerzeichen.';
  const quotes = 'Hier standen gerade Anführungszeichen. Jetzt sind es typografische: „…“.';
  const last = 'Am Ende der Datei fehlte ein Zeilenumbruch. Jetzt steht dort einer.';
  assert.deepEqual(await mended(root), [
    'src/angaben/orte.yaml:2: Am Ende der Zeile stand ein geschütztes Leerzeichen. Es ist gelöscht.',
    'src/de/kontakt.md: Die Zeilen endeten anders als in den übrigen Dateien. Jetzt enden sie gleich (LF).',
    `src/de/kontakt.md:7: ${marks} Ebenso in Zeile 9.`,
    `src/de/kontakt.md:9: ${quotes}`,
    `src/de/kontakt.md:9: ${last}`,
    `src/de/themen/wohnen.md:7: ${quotes}`,
    `src/en/kontakt.md:7: ${last}`,
    `src/leicht/kontakt.md:7: ${quotes}`,
  ]);
  const changed: Record<string, string> = {
    'src/de/kontakt.md': `${page('## Titel\n\n## „Zwei“')}\n`,
    'src/de/themen/wohnen.md': `${page('„Wort“')}\n`,
    'src/leicht/kontakt.md': `${page('„Wort“')}\n`,
    'src/en/kontakt.md': `${OPEN}\n`,
    'src/angaben/orte.yaml': 'a:\n  name: b\n',
  };
  for (const [file, before] of Object.entries(files)) {
    const bytes = await readFile(path.join(root, file));
    assert.ok(bytes.equals(Buffer.from(changed[file] ?? before)), file);
  }
  assert.deepEqual(await readdir(path.join(root, '.cache/new')), []);
  assert.deepEqual(await mended(root), []);
});

test('a file in which nothing is to mend is not written', async (t) => {
  const root = await folderOf(t, { 'src/de/kontakt.md': GOOD });
  const file = path.join(root, 'src/de/kontakt.md');
  await utimes(file, 1, 1);
  const before = await stat(file);
  assert.deepEqual(await mended(root), []);
  const after = await stat(file);
  assert.deepEqual([after.mtimeMs, after.ino], [before.mtimeMs, before.ino]);
});

test('a mended file is replaced as a whole and keeps its rights', async (t) => {
  const root = await folderOf(t, { 'src/de/kontakt.md': OPEN });
  const file = path.join(root, 'src/de/kontakt.md');
  const before = await stat(file);
  await mended(root);
  const after = await stat(file);
  assert.notEqual(after.ino, before.ino);
  assert.equal(after.mode, before.mode);
});

test('a file that cannot be replaced is as it was', async (t) => {
  const root = await folderOf(t, { 'kontakt.md': GOOD });
  // In the place of what is written aside.
  const draft = path.join(root, '.cache/new/kontakt.md');
  await mkdir(draft, { recursive: true });
  await writeFile(path.join(draft, 'a'), '');
  await assert.rejects(replaceFile(root, 'kontakt.md', 'neu'), /EISDIR/);
  assert.equal(await readFile(path.join(root, 'kontakt.md'), 'utf8'), GOOD);
});
