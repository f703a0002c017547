import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { agreedText, mergeTexts } from '../../../lib/editor/merge.ts';
import { blocksOfFile } from '../../../lib/editor/merge-blocks.ts';
import { anyText, holds } from '../../support/any-text.ts';

const FILE = 'src/de/kontakt.md';
const PAGE = `---
title: Kontakt
description: So erreichen Sie uns.
order: 2
---
Ein erster Satz.

## Besuch

- Montag
- Dienstag

Ein letzter Satz.
`;

type Edit = readonly [from: string, to: string];

const edit = ([from, to]: Edit, text = PAGE) => text.replace(from, to);

describe('what two people changed at different places stands, without a question', () => {
  for (const [what, mine, theirs] of [
    ['neighbouring fields', ['title: Kontakt', 'title: Anfahrt'], ['uns.', 'mich.']],
    ['a paragraph and a heading', ['erster', 'neuer'], ['## Besuch', '## Anfahrt']],
    ['neighbouring items', ['Montag', 'Mittwoch'], ['Dienstag', 'Donnerstag']],
    ['an item, and a new one after it', ['- Di', '- di'], ['enstag\n', 'enstag\n- Freitag\n']],
    ['an item, and the next one is gone', ['Montag', 'Mittwoch'], ['- Dienstag\n', '']],
    [
      'a new field and a new end',
      ['order', 'draft: true\norder'],
      ['ter Satz.\n\n##', 'ter.\n\n##'],
    ],
    [
      'a sentence and the last line break',
      ['erster', 'neuer'],
      ['letzter Satz.\n', 'letzter Satz.'],
    ],
  ] as const satisfies readonly (readonly [string, Edit, Edit])[]) {
    test(what, () => {
      const both = edit(theirs, edit(mine));
      assert.equal(agreedText(mergeTexts(FILE, PAGE, edit(mine), edit(theirs))), both);
      assert.equal(agreedText(mergeTexts(FILE, PAGE, edit(theirs), edit(mine))), both);
    });
  }

  test('of a file of facts, two entries', () => {
    const facts = '# Angaben\n\n# Das Amt\namt:\n  wert: 1\n\nbuero:\n  wert: 2\n';
    const [mine, theirs] = [facts.replace('1', '3'), facts.replace('2', '4')];
    const merged = agreedText(mergeTexts('src/angaben/angaben.yaml', facts, mine, theirs));
    assert.equal(merged, facts.replace('1', '3').replace('2', '4'));
  });

  test('of recorded sections, what each accepted', () => {
    const file = 'translations/kontakt.json';
    const records = (...hashes: string[]) =>
      `${JSON.stringify(
        hashes.map((hash) => ({ hash })),
        null,
        2,
      )}\n`;
    const [base, mine, theirs] = [
      records('m1', 'm2'),
      records('m2', 'm3'),
      records('m1', 'm2', 'm4'),
    ];
    assert.equal(agreedText(mergeTexts(file, base, mine, theirs)), records('m2', 'm4', 'm3'));
    assert.equal(agreedText(mergeTexts(file, base, mine, `${theirs}x`)), null);
  });
});

test('what both changed alike stands once', () => {
  const mine = PAGE.replace('erster', 'neuer').replace('Montag', 'Mittwoch');
  const merged = mergeTexts(FILE, PAGE, mine, PAGE.replace('erster', 'neuer').replace('2', '3'));
  assert.equal(agreedText(merged), mine.replace('2', '3'));
});

describe('what both changed in different ways is asked, and all else stands', () => {
  for (const [what, mine, theirs, question] of [
    [
      'a paragraph',
      ['erster', 'neuer'],
      ['erster', 'anderer'],
      {
        base: 'Ein erster Satz.\n\n',
        mine: 'Ein neuer Satz.\n\n',
        theirs: 'Ein anderer Satz.\n\n',
      },
    ],
    [
      'an item that one deleted',
      ['- Dienstag\n', ''],
      ['Dienstag', 'Donnerstag'],
      { base: '\n- Dienstag\n\n', mine: '\n\n', theirs: '\n- Donnerstag\n\n' },
    ],
    [
      'two new items at one place',
      ['- Montag', '- Freitag\n- Montag'],
      ['- Montag', '- Samstag\n- Montag'],
      { base: '\n\n', mine: '\n\n- Freitag\n', theirs: '\n\n- Samstag\n' },
    ],
  ] as const) {
    test(what, () => {
      const merged = mergeTexts(FILE, PAGE, edit(mine), edit(theirs));
      assert.equal(agreedText(merged), null);
      assert.deepEqual(
        merged.filter((part) => typeof part !== 'string'),
        [question],
      );
      const chosen = merged.map((part) => (typeof part === 'string' ? part : part.theirs)).join('');
      assert.equal(chosen, edit(theirs));
    });
  }

  test('a field that both added, each at another place', () => {
    const [mine, theirs] = [
      edit(['order', 'draft: true\norder']),
      edit(['title', 'draft: false\ntitle']),
    ];
    assert.deepEqual(mergeTexts(FILE, PAGE, mine, theirs), [{ base: PAGE, mine, theirs }]);
  });
});

const anyFile = fc.constantFrom(
  'src/de/a.md',
  'src/angaben/a.yaml',
  'translations/a.json',
  'a.svg',
);

test('the blocks of any file, joined, are the file', () => {
  holds(fc.tuple(anyFile, anyText), ([file, text]) => {
    const blocks = blocksOfFile(file, text);
    assert.equal(blocks.map((block) => block.text + block.gap).join(''), text);
  });
});

test('where one side changed nothing, the other one stands byte for byte', () => {
  holds(fc.tuple(anyFile, anyText, anyText), ([file, base, other]) => {
    assert.equal(agreedText(mergeTexts(file, base, base, other)), other);
    assert.equal(agreedText(mergeTexts(file, base, other, base)), other);
  });
});

const anyVersion = fc.array(
  fc.constantFrom('Eins', 'Zwei', 'Drei', 'Vier', '- Fünf', '- Sechs', '## Sieben', '    Code'),
  { maxLength: 8 },
);
const anyEnd = fc.constantFrom('', '\n', '\n\n', '\r\n');
const anyPage = fc
  .tuple(anyVersion, fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n'), anyEnd)
  .map(([blocks, gap, end]) => `${blocks.join(gap)}${end}`);

test('every block that a side wrote is in the merged text or in a question, and none runs into the next', () => {
  holds(
    fc.tuple(anyPage, anyPage, anyPage),
    ([base, mine, theirs]) => {
      const merged = mergeTexts(FILE, base, mine, theirs);
      const texts = (text: string) => blocksOfFile(FILE, text).map((block) => block.text);
      const known = new Set(
        merged.flatMap((part) =>
          typeof part === 'string'
            ? texts(part)
            : [part.base, part.mine, part.theirs].flatMap(texts),
        ),
      );
      const written = [mine, theirs].flatMap(texts);
      for (const text of written) assert.ok(known.has(text) || texts(base).includes(text), text);
      for (const choice of ['mine', 'theirs'] as const) {
        const whole = merged
          .map((part) => (typeof part === 'string' ? part : part[choice]))
          .join('');
        for (const text of texts(whole)) assert.ok([...written, ''].includes(text), text);
      }
    },
    2000,
  );
});
