import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { filesOnDisk } from '../../../lib/base/disk.ts';
import { pathsBelow } from '../../../lib/base/files.ts';
import {
  entryText,
  withEntryField,
  withEntryText,
  withNewEntry,
  withoutEntry,
} from '../../../lib/editor/entry-text.ts';
import type { FieldGroup, FieldValue } from '../../../lib/editor/yaml-write.ts';
import { parseEntryFile } from '../../../lib/files/entries/entry-file.ts';
import { formOf } from '../../../lib/files/entries/forms.ts';

const PLACE = `haus:
  name: Haus # amtlich
  wofuer:
    de: Wohnung  # Zeile
    en: "Home"
  zeiten:
    - Mo 9–12 # Sommer
    - Di 9–12
  wert:
    - wert: 13,90 # alt
    - ab: 2027-01-01
      wert: '14,60' # neu

# zu hof
hof:
  wofuer: Hof
`;

describe('a value of several parts is changed part by part, and every other byte stays', () => {
  for (const [what, field, value, before, after] of [
    ['a language', 'wofuer', { de: 'Wohnen', en: 'Home' }, 'Wohnung  # Zeile', 'Wohnen  # Zeile'],
    [
      'a further language',
      'wofuer',
      { de: 'Wohnung', en: 'Home', ar: 'سكن' },
      'en: "Home"',
      'en: "Home"\n    ar: سكن',
    ],
    ['one language less', 'wofuer', { de: 'Wohnung' }, '    en: "Home"\n', ''],
    ['a line of a list', 'zeiten', ['Mo 8–12', 'Di 9–12'], 'Mo 9–12 #', 'Mo 8–12 #'],
    [
      'a further line',
      'zeiten',
      ['Mo 9–12', 'Di 9–12', 'Mi 9'],
      '- Di 9–12',
      '- Di 9–12\n    - Mi 9',
    ],
    [
      'a word in place of a list',
      'zeiten',
      'immer',
      '\n    - Mo 9–12 # Sommer\n    - Di 9–12',
      ' immer',
    ],
    [
      'the value that holds from a day',
      'wert',
      [{ wert: '13,90' }, { ab: '2027-01-01', wert: '15' }],
      "'14,60' #",
      "'15' #",
    ],
    [
      'the day itself',
      'wert',
      [{ wert: '13,90' }, { ab: '2027-02-01', wert: '14,60' }],
      'ab: 2027-01-01',
      'ab: 2027-02-01',
    ],
    [
      'a day of a value that had none',
      'wert',
      [
        { ab: '2026-01-01', wert: '13,90' },
        { ab: '2027-01-01', wert: '14,60' },
      ],
      '- wert: 13,90 # alt',
      '- ab: 2026-01-01\n      wert: 13,90',
    ],
    [
      'a further value',
      'wert',
      [{ wert: '13,90' }, { ab: '2027-01-01', wert: '14,60' }, { ab: '2028-01-01', wert: '16' }],
      "'14,60' # neu",
      "'14,60' # neu\n    - ab: 2028-01-01\n      wert: 16",
    ],
  ] as readonly [string, string, FieldValue, string, string][]) {
    test(what, () => {
      assert.ok(PLACE.includes(before));
      assert.equal(withEntryField(PLACE, 'haus', field, value), PLACE.replace(before, after));
    });
  }
  test('a text in one language gets a second one', () => {
    assert.equal(
      withEntryField(PLACE, 'hof', 'wofuer', { de: 'Hof', en: 'Yard' }),
      PLACE.replace('wofuer: Hof', 'wofuer:\n    de: Hof\n    en: Yard'),
    );
  });
  test('one value becomes a list with a day', () => {
    assert.equal(
      withEntryField('a:\n  wert: 1 # x\n', 'a', 'wert', [
        { wert: '1' },
        { ab: '2027-01-01', wert: '2' },
      ]),
      'a:\n  wert:\n    - wert: 1\n    - ab: 2027-01-01\n      wert: 2 # x\n',
    );
  });
});

test('a value that somebody deletes and types again has its place and no quotes', () => {
  const text = 'a:\n  wert: 1 # x\n  bis: 2027-01-01\n';
  const without = withEntryField(text, 'a', 'wert', '');
  assert.equal(without, text.replace(' 1 ', ' '));
  assert.equal(withEntryField(without, 'a', 'wert', '1'), text);
});

test('the lines of one entry are taken back, and those of the next stay', () => {
  const changed = withEntryField(PLACE, 'haus', 'name', 'Anderes');
  const other = withEntryField(changed, 'hof', 'wofuer', 'Garten');
  const back = withEntryText(other, 'haus', entryText(PLACE, 'haus'));
  assert.equal(back, PLACE.replace('wofuer: Hof', 'wofuer: Garten'));
});

test('an entry is added at the end and deleted, and no other byte changes', () => {
  const file = `\uFEFF# Kopf\n${PLACE}`.replaceAll('\n', '\r\n');
  const added = withNewEntry(file, 'zeit.neu', ['art', 'wert']);
  assert.equal(added, `${file}\r\nzeit.neu:\r\n  art:\r\n  wert:\r\n`);
  assert.equal(
    withEntryField(added, 'zeit.neu', 'art', 'datum'),
    added.replace('art:\r', 'art: datum\r'),
  );
  assert.equal(withoutEntry(added, 'zeit.neu').trimEnd(), file.trimEnd());
  assert.equal(withoutEntry(file, 'haus'), file.replace(/haus:[\s\S]*?(?=# zu hof)/, ''));
  assert.match(withNewEntry(file, '115', ['name']), /\r\n"115":\r\n {2}name:\r\n$/);
  assert.throws(() => withNewEntry(file, 'hof', []), /„hof“ gibt es schon/);
  assert.throws(
    () => withNewEntry(file, 'Neuer Hof', []),
    /^Error: Ein Name hat kleine Buchstaben/,
  );
});

test('each field of each entry of the project opens in a form and changes in its own lines', async () => {
  for (const file of await pathsBelow(filesOnDisk('.'), 'src/angaben')) {
    const text = await readFile(file, 'utf8');
    for (const raw of parseEntryFile(file, text).entries) {
      const names = formOf(raw)?.map(({ name }) => name) ?? [];
      for (const [field, value] of Object.entries(raw.data as FieldGroup)) {
        assert.ok(names.includes(field), `${file} ${raw.name} ${field}`);
        assert.equal(withEntryField(text, raw.name, field, value), text);
        if (typeof value !== 'string') continue;
        const after = withEntryField(text, raw.name, field, `${value}1`).split('\n');
        const before = text.split('\n');
        const differing = after.filter((line, at) => line !== before[at]);
        assert.equal(after.length, before.length);
        assert.equal(differing.length, 1, `${file} ${raw.name} ${field}`);
      }
    }
  }
});
