import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { ContentError } from '../../../lib/base/problem.ts';
import { readRecords } from '../../../lib/translation/records.ts';
import { german, pairOf, treeOf } from '../../support/translations.ts';

describe('records', () => {
  test('of a folder that does not exist are none', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german('Eins') });
    assert.deepEqual(await readRecords(filesOnDisk(tree.root)), new Map());
  });

  for (const [kind, text] of [
    ['cut off', '[{"hash": "m1"'],
    ['of another form', '[{"hash": "m12345678", "heading": "Ort", "text": "Haus"}]'],
    ['of another name', '[{"hash": "m1", "heading": "Ort", "level": 2, "text": "Haus"}]'],
    ['of no level', '[{"hash": "m12345678", "heading": "Ort", "level": 0, "text": "Haus"}]'],
    ['nested without end', '['.repeat(1_000_000)],
    ['longer than any', `[]${' '.repeat(5_000_000)}`],
    ['in conflict', '<<<<<<< HEAD\n[]\n=======\n[]\n>>>>>>> other\n'],
  ] as const) {
    test(`that are ${kind} are named, in German`, async (t) => {
      const tree = await pairOf(t, 'Eins', 'One');
      await writeFile(path.join(tree.root, 'translations/kontakt.json'), text);
      await assert.rejects(readRecords(filesOnDisk(tree.root)), (error) => {
        assert.ok(error instanceof ContentError);
        assert.deepEqual(error.problems, [
          {
            file: 'translations/kontakt.json',
            message: 'Die aufgezeichneten deutschen Abschnitte sind nicht lesbar.',
            fix: 'Stellen Sie die Datei aus einem früheren Stand wieder her. Von Hand wird sie nicht bearbeitet.',
          },
        ]);
        return true;
      });
    });
  }

  for (const [kind, edit] of [
    ['the text', (text: string) => text.replace('Eins', 'Zwei')],
    ['a number', (text: string) => text.replace('8 Uhr', '9 Uhr')],
    ['the name', (text: string) => text.replace(/"m[\da-f]{8}"/, '"m12345678"')],
  ] as const) {
    test(`in which somebody changed ${kind} are named with their line`, async (t) => {
      const tree = await pairOf(t, 'Eins ab 8 Uhr', 'One from 8');
      const file = path.join(tree.root, 'translations/kontakt.json');
      const before = await tree.read('translations/kontakt.json');
      const after = edit(before);
      assert.notEqual(after, before);
      await writeFile(file, after);
      const [hash] = /m[\da-f]{8}/.exec(after) ?? [];
      assert.deepEqual(await tree.problems(), [
        `translations/kontakt.json:3: Der aufgezeichnete deutsche Abschnitt „${hash}“ wurde verändert: Text und Kennung passen nicht zusammen.`,
      ]);
      await assert.rejects(tree.accept('en/kontakt.md'), ContentError);
    });
  }

  test('of the same meaning, told apart by a number, are in order', async (t) => {
    const tree = await pairOf(t, 'Eins', 'One');
    await tree.write('de/kontakt.md', german('**Eins**'));
    await tree.accept('en/kontakt.md');
    assert.match(await tree.read('translations/kontakt.json'), /"m[\da-f]{8}-2"/);
    assert.deepEqual(await tree.problems(), []);
  });

  test('of a page that does not exist are named', async (t) => {
    const tree = await pairOf(t, 'Eins', 'One');
    await rename(
      path.join(tree.root, 'translations/kontakt.json'),
      path.join(tree.root, 'translations/kontkat.json'),
    );
    const problems = await tree.problems();
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('translations/')),
      [
        'translations/kontkat.json:-: Zu diesen Aufzeichnungen gibt es keine deutsche Seite „src/de/kontkat.md“. Das betrifft auch eine andere Stelle.',
      ],
    );
  });

  test('of a page whose head is broken are in order', async (t) => {
    const tree = await pairOf(t, 'Eins', 'One');
    await tree.write('de/kontakt.md', 'kein Kopf');
    const problems = await tree.problems();
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('translations/')),
      [],
    );
  });

  test('that cannot be read are one problem of the content, beside the others', async (t) => {
    const tree = await pairOf(t, 'Ab 8 Uhr', 'From 8');
    await writeFile(path.join(tree.root, 'translations/kontakt.json'), '[');
    await tree.write('de/hilfe.md', german('{{unbekannt}}'));
    assert.deepEqual(await tree.problems(), [
      'src/de/hilfe.md:7: Der Verweis {{unbekannt}} ist unbekannt.',
      'translations/kontakt.json:-: Die aufgezeichneten deutschen Abschnitte sind nicht lesbar.',
    ]);
    await assert.rejects(tree.accept('en/kontakt.md'), ContentError);
  });
});
