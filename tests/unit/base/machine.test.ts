import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { machineFault } from '../../../lib/base/machine.ts';
import { folderOf } from '../../support/content.ts';

const errorOf = (code: string, file?: string) =>
  Object.assign(new Error(`${code}: injected`), { code, ...(file ? { path: file } : {}) });

for (const [code, words] of [
  ['ENOSPC', 'Auf dem Datenträger ist kein Platz mehr.'],
  ['EDQUOT', 'Ihr Anteil am Speicherplatz ist verbraucht.'],
  ['EACCES', 'Die Berechtigung zum Lesen oder Schreiben fehlt.'],
  ['EPERM', 'Das System erlaubt diesen Zugriff nicht.'],
  ['EROFS', 'Der Datenträger ist schreibgeschützt.'],
  ['EMFILE', 'Zu viele Dateien sind gleichzeitig geöffnet.'],
  ['ENOMEM', 'Der Arbeitsspeicher reicht nicht.'],
  ['EIO', 'Der Datenträger meldet einen Fehler.'],
] as const) {
  test(`${code} is said in German, with the place and the remedy`, () => {
    const [what, fix] =
      machineFault(errorOf(code, path.resolve('_site/a.html')))?.split('\n') ?? [];
    assert.equal(what, `${path.join('_site', 'a.html')}: ${words} (${code})`);
    assert.match(fix ?? '', /^ {4}So geht es: .+\. Führen Sie dann den Befehl noch einmal aus\.$/);
  });
}

test('a fault without a place is said without one', () => {
  assert.match(machineFault(errorOf('EFBIG')) ?? '', /^Eine Datei wird größer/);
});

test('anything else is no fault of the machine', () => {
  for (const error of [new Error('x'), errorOf('ENOENT'), errorOf('toString'), 'ENOSPC', null])
    assert.equal(machineFault(error), null);
});

test('a file in the place of a folder is named, however deep the path below it', async (t) => {
  const root = await folderOf(t, {});
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(root);
  await writeFile('.cache', '');
  const error = await mkdir('.cache/images/neu', { recursive: true }).catch((one) => one);
  assert.match(
    machineFault(error) ?? '',
    /^\.cache: Hier muss ein Ordner sein, doch es ist keiner\./,
  );
});

test('a name cannot act in a terminal', () => {
  assert.match(machineFault(errorOf('EACCES', 'a\u001b[31m')) ?? '', /^a␛\[31m: /);
});
