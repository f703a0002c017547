import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { german, translated, treeOf } from '../../support/translations.ts';

async function pair(t: TestContext, de: string, en: string, language = 'en') {
  const name = `${language}/kontakt.md`;
  const tree = await treeOf(t, { 'de/kontakt.md': german(de), [name]: translated(en) });
  await tree.record(name);
  return tree;
}

describe('a translation that is structured differently', () => {
  const cases: Record<string, readonly [string, string, string]> = {
    'lacks a paragraph': [
      'Eins\n\nZwei',
      'One',
      '8: Block 2 am Anfang der Seite ist nicht vorhanden, im deutschen Text ist er ein Absatz.',
    ],
    'has a paragraph too many': [
      'Eins',
      'One\n\nTwo',
      '10: Block 2 am Anfang der Seite ist ein Absatz, im deutschen Text ist er nicht vorhanden.',
    ],
    'has an item too many': [
      'A\n\n## Liste\n\n- eins\n- zwei',
      'A\n\n## List\n\n- one\n- two\n- three',
      '14: Block 3 im Abschnitt „List“ ist ein Punkt einer Liste, im deutschen Text ist er nicht vorhanden.',
    ],
    'numbers a list': [
      '- eins\n- zwei',
      '1. one\n2. two',
      '8: Block 1 am Anfang der Seite ist ein Punkt einer nummerierten Liste, im deutschen Text ist er ein Punkt einer Liste.',
    ],
    'has a paragraph for a table': [
      'A\n\n|a|b|\n|-|-|\n|c|d|',
      'A\n\nB',
      '10: Block 2 am Anfang der Seite ist ein Absatz, im deutschen Text ist er eine Tabelle.',
    ],
    'lacks a row of a table': [
      'A\n\n|a|b|\n|-|-|\n|c|d|\n|e|f|',
      'A\n\n|a|b|\n|-|-|\n|c|d|',
      '10: Block 2 am Anfang der Seite hat 2 Zeilen, im deutschen Text 3 Zeilen.',
    ],
    'lacks a column of a table': [
      '|a|b|\n|-|-|\n|c|d|',
      '|a|\n|-|\n|c|',
      '8: Block 1 am Anfang der Seite hat 1 Spalte, im deutschen Text 2 Spalten.',
    ],
    'has a nested item too many': [
      'A\n\n## Liste\n\n- eins\n- zwei\n  - drei',
      'A\n\n## List\n\n- one\n- two\n  - three\n  - four',
      '13: Block 2 im Abschnitt „List“ hat 3 Punkte, im deutschen Text 2 Punkte.',
    ],
    'has a paragraph too many in an item': [
      '1. eins\n2. zwei',
      '1. one\n2. two\n\n   more',
      '9: Block 2 am Anfang der Seite hat 2 Absätze, im deutschen Text 1 Absatz.',
    ],
    'has a heading on another level': [
      'A\n\n## B\n\n### C\n\nD',
      'A\n\n## B\n\n## C\n\nD',
      '12: Die Überschrift „C“ beginnt mit „##“, im deutschen Text mit „###“.',
    ],
  };
  for (const [name, [de, en, expected]] of Object.entries(cases)) {
    test(name, async (t) => {
      assert.deepEqual(await (await pair(t, de, en)).problems(), [`src/en/kontakt.md:${expected}`]);
    });
  }
});

test('a translation that lacks a heading because of a mistake in its marks has no other problem', async (t) => {
  const tree = await pair(t, 'A\n\n## B\n\n- C 1\n- D 2', 'A\n\n##B\n\n- C 1\n- D 3');
  assert.deepEqual(await tree.problems(), [
    'src/en/kontakt.md:10: Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben.',
  ]);
});

describe('the structure is no problem', () => {
  test('where other words are in the same blocks', async (t) => {
    const body = '## H\n\n> Zitat\n\n1. a\n2. b\n\n|a|\n|-|\n|b|';
    assert.deepEqual(await (await pair(t, body, body)).problems(), []);
  });

  test('where the title looks like a list', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('A', { title: '2. Chance' }),
      'en/kontakt.md': translated('A', { title: 'Chance 2' }),
    });
    await tree.accept('en/kontakt.md');
    assert.deepEqual(await tree.problems(), []);
  });

  test('in Leichte Sprache, but for the levels of headings', async (t) => {
    const free = await pair(t, 'A\n\n## B\n\nC', 'A\n\nA\n\n## B\n\n- C\n- C', 'leicht');
    assert.deepEqual(await free.problems(), []);
    const bound = await pair(t, 'A\n\n## B\n\n### C', 'A\n\n## B\n\n## C', 'leicht');
    assert.deepEqual(await bound.problems(), [
      'src/leicht/kontakt.md:12: Die Überschrift „C“ beginnt mit „##“, im deutschen Text mit „###“.',
    ]);
  });

  test('where the German text was only marked up anew, and where the translation follows', async (t) => {
    const tree = await pair(t, 'Eins\n\nZwei\n\n## A\n\n## B', 'One\n\nTwo\n\n## A\n\n## B');
    await tree.write('de/kontakt.md', german('- Eins\n- Zwei\n\n## A\n\n### B'));
    assert.deepEqual(await tree.problems(), []);
    const text = await tree.read('src/en/kontakt.md');
    await tree.write(
      'en/kontakt.md',
      text.replace('One\n\nTwo', '- One\n- Two').replace('## B', '### B'),
    );
    assert.deepEqual(await tree.problems(), []);
    await tree.write('de/kontakt.md', german('- Eins\n- Zwei\n- Drei\n\n## A\n\n### B'));
    assert.deepEqual(await tree.problems(), []);
  });
});
