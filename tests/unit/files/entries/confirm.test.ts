import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { filesOnDisk } from '../../../../lib/base/disk.ts';
import { confirmEntry } from '../../../../lib/files/entries/confirm.ts';
import { readEntries } from '../../../../lib/files/entries/read.ts';
import { folderOf } from '../../../support/content.ts';
import { TODAY } from '../../../support/markdown.ts';

/** The file of facts after an entry was confirmed. */
async function after(t: TestContext, text: string, name: string): Promise<string> {
  const root = await folderOf(t, { 'src/angaben/angaben.yaml': text });
  const { all } = await readEntries(filesOnDisk(root), TODAY);
  await confirmEntry(root, all, name, TODAY);
  return readFile(path.join(root, 'src/angaben/angaben.yaml'), 'utf8');
}

const OTHER = '# Kopf\n\nzwei:\n  art: text\n  wert: "b: c" # wie es war\n';

describe('a confirmed entry gets the day, and no other byte changes', () => {
  for (const [what, before, expected] of [
    [
      'in place of another',
      'x:\n  art: text\n  gesehen: 2020\n  wert: a\n',
      'x:\n  art: text\n  gesehen: 2026-11-29\n  wert: a\n',
    ],
    [
      'with a comment and odd blanks',
      'x:\n  art: text\n  gesehen:   "2020-01-01"   # im Amt\n  wert:  a\n',
      'x:\n  art: text\n  gesehen:   2026-11-29   # im Amt\n  wert:  a\n',
    ],
    [
      'where there is none',
      'x:\n  art: text\n  wert: a\n',
      'x:\n  art: text\n  wert: a\n  gesehen: 2026-11-29\n',
    ],
    [
      'without a break at the end',
      'x:\n    art: text\n    wert: a',
      'x:\n    art: text\n    wert: a\n    gesehen: 2026-11-29',
    ],
    [
      'with breaks of Windows',
      'x:\r\n  art: text\r\n  wert: a\r\n',
      'x:\r\n  art: text\r\n  wert: a\r\n  gesehen: 2026-11-29\r\n',
    ],
    [
      'behind a list',
      'x:\n  art: text\n  wert:\n    - wert: a\n    - ab: 2027-01-01\n      wert: b\n',
      'x:\n  art: text\n  wert:\n    - wert: a\n    - ab: 2027-01-01\n      wert: b\n  gesehen: 2026-11-29\n',
    ],
    [
      'behind a value of two lines',
      'x:\n  art: text\n  wert: a\n    b\n',
      'x:\n  art: text\n  wert: a\n    b\n  gesehen: 2026-11-29\n',
    ],
    [
      'with a name in quotes',
      'x:\n  art: text\n  "gesehen" : 2020\n  wert: a\n',
      'x:\n  art: text\n  "gesehen" : 2026-11-29\n  wert: a\n',
    ],
  ] as const) {
    test(what, async (t) => {
      assert.equal(await after(t, OTHER + before, 'x'), OTHER + expected);
      if (before.endsWith('\n')) {
        const rest = '\n# Danach\ndrei:\n  art: text\n  wert: d\n';
        assert.equal(await after(t, before + rest, 'x'), expected + rest);
      }
    });
  }
});

test('several entries of a file, one after the other', async (t) => {
  const root = await folderOf(t, {
    'src/angaben/angaben.yaml':
      'x:\n  art: text\n  wert: a\ny:\n  art: text\n  gesehen: 2020\n  wert: b\n',
  });
  const { all } = await readEntries(filesOnDisk(root), TODAY);
  for (const name of ['x', 'y', 'x']) await confirmEntry(root, all, name, TODAY);
  assert.equal(
    await readFile(path.join(root, 'src/angaben/angaben.yaml'), 'utf8'),
    'x:\n  art: text\n  wert: a\n  gesehen: 2026-11-29\ny:\n  art: text\n  gesehen: 2026-11-29\n  wert: b\n',
  );
});

test('where the day cannot be written, it is said and nothing changes', async (t) => {
  const text = 'x:\n  art: text\n  gesehen:\n    2020\n  wert: a\n';
  await assert.rejects(after(t, text, 'x'), {
    message:
      'In src/angaben/angaben.yaml lässt sich bei „x“ (Zeile 1) kein Tag eintragen. Schreiben Sie dort selbst „gesehen: 2026-11-29“ in eine eigene Zeile.',
  });
});

test('an unknown name, and an entry that is over, change nothing', async (t) => {
  const text = 'x-neu:\n  art: text\n  wert: a\n  bis: 2026-03-31\n';
  await assert.rejects(after(t, text, 'x-nue'), {
    message: 'Die Angabe „x-nue“ gibt es nicht, oder sie hat einen Fehler. Meinten Sie „x-neu“?',
  });
  await assert.rejects(after(t, text, 'x-neu'), {
    message:
      '„x-neu“ galt bis 2026-03-31. Berichtigen Sie zuerst „wert“ und „bis“ in src/angaben/angaben.yaml, Zeile 1.',
  });
});
