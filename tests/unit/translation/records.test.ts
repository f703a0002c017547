import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ContentError } from '../../../lib/base/problem.ts';
import { readRecords } from '../../../lib/translation/records.ts';
import { german, pairOf, treeOf } from '../../support/translations.ts';

describe('records', () => {
  test('of a folder that does not exist are none', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german('Eins') });
    assert.deepEqual(await readRecords(tree.root), new Map());
  });

  for (const [kind, text] of [
    ['cut off', '[{"hash": "m1"'],
    ['of another form', '[{"hash": "m12345678", "heading": "Ort", "text": "Haus"}]'],
    ['in conflict', '<<<<<<< HEAD\n[]\n=======\n[]\n>>>>>>> other\n'],
  ] as const) {
    test(`that are ${kind} are named, in German`, async (t) => {
      const tree = await pairOf(t, 'Eins', 'One');
      await writeFile(path.join(tree.root, 'translations/kontakt.json'), text);
      await assert.rejects(readRecords(tree.root), (error) => {
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
