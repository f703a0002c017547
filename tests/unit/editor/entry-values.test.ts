import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryAddress, placeOf } from '../../../app/address.ts';
import {
  datedRows,
  fromDated,
  fromLines,
  linesOf,
  textsByLanguage,
  withLanguage,
} from '../../../app/entry-values.ts';
import { entryWords } from '../../../app/entry-words.ts';
import { canConfirm, lifeWords, stateWords } from '../../../app/life-words.ts';
import { oneByOne } from '../../../app/one-by-one.ts';
import type { FieldValue } from '../../../lib/editor/yaml-write.ts';
import type { Life } from '../../../lib/facts/life.ts';
import { FACT_STRINGS, TODAY } from '../../support/markdown.ts';

describe('a value in a form', () => {
  test('of lines stays what it was: a text, or a list', () => {
    assert.deepEqual(linesOf(['a', 'b']), ['a', 'b']);
    assert.deepEqual(linesOf('a'), ['a']);
    assert.deepEqual(linesOf(undefined), []);
    assert.equal(linesOf([{ a: 'b' }]), null);
    const cases: [string, FieldValue, FieldValue][] = [
      [' 112 \n', '110', '112'],
      ['Mo 9–12\n\nDi 9–12', 'immer', ['Mo 9–12', 'Di 9–12']],
      ['Mo 9–12', ['Mo 9–12', 'Di 9–12'], ['Mo 9–12']],
      ['immer', ['Mo 9–12'], 'immer'],
      ['', ['Mo 9–12'], ''],
    ];
    for (const [typed, before, value] of cases) {
      assert.deepEqual(fromLines(typed, before, ['immer']), value);
    }
  });

  test('with days is a list only where there are days', () => {
    assert.deepEqual(datedRows('1'), [{ ab: '', wert: '1' }]);
    const list = [{ wert: '1' }, { ab: '2027-01-01', wert: '2' }];
    assert.deepEqual(fromDated(datedRows(list) ?? []), list);
    assert.equal(fromDated([{ ab: '', wert: '1' }]), '1');
    assert.equal(fromDated([{ ab: '', wert: '' }]), '');
    // What somebody has not filled yet.
    assert.equal(
      fromDated([
        { ab: '', wert: '1' },
        { ab: '', wert: '' },
      ]),
      '1',
    );
    assert.deepEqual(
      fromDated([
        { ab: '', wert: '' },
        { ab: '2027-01-01', wert: '2' },
      ]),
      [{ wert: '' }, { ab: '2027-01-01', wert: '2' }],
    );
    for (const odd of [['1'], [{ wert: '1', bis: '2' }], { wert: '1' }] as FieldValue[]) {
      assert.equal(datedRows(odd), null);
    }
  });

  test('by language keeps the others, and a German text alone', () => {
    assert.equal(withLanguage('Haus', 'de', 'Hof'), 'Hof');
    assert.deepEqual(withLanguage('Haus', 'en', 'House'), { de: 'Haus', en: 'House' });
    const both = { de: 'Haus', en: 'House' };
    assert.deepEqual(withLanguage(both, 'en', ''), { de: 'Haus', en: '' });
    assert.deepEqual(withLanguage(both, 'en', undefined), { de: 'Haus' });
    assert.equal(withLanguage({ de: 'Haus' }, 'de', undefined), undefined);
    assert.deepEqual(withLanguage(undefined, 'de', 'Haus'), { de: 'Haus' });
    assert.equal(textsByLanguage({ de: ['a'] }), null);
  });
});

test('an entry in one line', () => {
  for (const [data, words] of [
    [{ art: 'text', wert: 'Haus' }, 'Haus'],
    [{ wert: [{ wert: '1' }, { ab: '2027-01-01', wert: '2' }] }, '1, ab 2027-01-01: 2'],
    [{ gruppe: 'notfall', nummern: ['112', '110'] }, '112, 110'],
    [{ seite: 'a.md', woerter: { de: 'Geld', en: 'money' } }, 'Geld'],
    [{ bis: '2027-01-01' }, ''],
  ] as const) {
    assert.equal(entryWords(data), words);
  }
});

test('the life of an entry in words', () => {
  const life = (one: Partial<Life>): Life => ({ aging: 'year', changes: [], ...one });
  const words = (one: Partial<Life>) => [
    stateWords(life(one), TODAY).join(', '),
    lifeWords(life(one), TODAY, FACT_STRINGS).join(' '),
    canConfirm(life(one), TODAY),
  ];
  assert.deepEqual(words({ seen: TODAY }), ['', 'Zuletzt geprüft: 29. November 2026.', false]);
  assert.deepEqual(words({}), [
    'zu prüfen',
    'Noch nie geprüft. Bitte prüfen Sie, ob das noch stimmt.',
    true,
  ]);
  assert.deepEqual(words({ seen: '2026-11-01', until: '2026-12-01', unconfirmed: 'draft' }), [
    'endet bald, nicht bestätigt',
    'Gilt bis 1. Dezember 2026. Zuletzt geprüft: 1. November 2026. Die Stadt hat das noch nicht bestätigt.',
    true,
  ]);
  assert.deepEqual(words({ seen: '2026-11-01', until: '2026-11-28' }), [
    'vorbei',
    'Galt bis 28. November 2026. Zuletzt geprüft: 1. November 2026.',
    false,
  ]);
  assert.deepEqual(words({ aging: 'never' }), ['', '', false]);
});

test('an address names a file, an entry of it, or a way to see it', () => {
  const entry = { file: 'src/angaben/angaben.yaml', name: 'zeit.tag' };
  assert.deepEqual(placeOf(entryAddress(entry).slice(1)), {
    ...{ file: entry.file, entry: 'zeit.tag', view: '' },
  });
  assert.deepEqual(placeOf('src/ar/kontakt.md?neben'), {
    ...{ file: 'src/ar/kontakt.md', entry: '', view: 'neben' },
  });
  assert.deepEqual(placeOf(''), { file: '', entry: '', view: '' });
});

test('of calls that wait, those that a newer one replaces are left out, and no other', async () => {
  const ran: string[] = [];
  const failed: unknown[] = [];
  const add = oneByOne<string>((error) => failed.push(error));
  const call = (key: string, name: string) =>
    new Promise<void>((resolve) => {
      add(key, async (left) => {
        ran.push(`${left} ${name}`);
        resolve();
        if (name === 'a4') throw new Error('no');
        return name;
      });
    });
  await call('a', 'a1');
  call('a', 'a2');
  await call('a', 'a3');
  call('b', 'b1');
  await call('a', 'a4');
  await call('b', 'b2');
  assert.deepEqual(ran, ['null a1', 'a1 a3', 'a3 b1', 'b1 a4', 'null b2']);
  assert.equal(failed.length, 1);
});
