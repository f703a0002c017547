import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german, pairOf, translated, treeOf } from '../../support/translations.ts';

async function problems(...args: Parameters<typeof pairOf>): Promise<string[]> {
  return (await pairOf(...args)).problems();
}

const BEGINNING = 'Am Anfang der Seite weicht eine Angabe ab: Im deutschen Text';

describe('a translation is stopped', () => {
  const cases: Record<string, readonly [string, string, string]> = {
    'where a number is changed': [
      'Wir sind 25 Leute.',
      'Hello.\nThere are 26 of us.',
      `9: ${BEGINNING} steht „25“, in der Übersetzung steht „26“.`,
    ],
    'where a number is missing': [
      'Wir sind 25 Leute.',
      'We are many.',
      `1: ${BEGINNING} steht „25“, in der Übersetzung fehlt es.`,
    ],
    'where a number is added': [
      'Wir sind viele.',
      'We are 25.',
      `8: ${BEGINNING} steht dafür nichts, in der Übersetzung steht „25“.`,
    ],
    'where two numbers are exchanged': [
      'Wir sind 25 Leute aus 3 Häusern.',
      'Hello.\nWe are 3 people from 25 houses.',
      '9: Am Anfang der Seite stehen Angaben in anderer Reihenfolge: Im deutschen Text steht „25“, in der Übersetzung steht „3“ an dieser Stelle.',
    ],
    'where a link leads to another page': [
      '[Hilfe](hilfe.md)',
      '[Help](kontakt.md)',
      `8: ${BEGINNING} steht „hilfe.md“, in der Übersetzung steht „kontakt.md“.`,
    ],
    'where several numbers are missing': [
      'Von 9 bis 12 Uhr',
      'From nine to twelve',
      `1: ${BEGINNING} steht „9“, „12“, in der Übersetzung fehlt es.`,
    ],
    'where a telephone number is written out': [
      'Ruf {{telefon}} an',
      'Call 0631 123-45',
      `8: ${BEGINNING} steht „{{telefon}}“, in der Übersetzung steht „0631“, „123“, „45“.`,
    ],
    'where a reference is misspelt': [
      'Ruf {{telefon}} an',
      'Call {{telephone}}',
      '8: Der Verweis {{telephone}} ist unbekannt.',
    ],
    'where a reference is missing': [
      'Ruf {{telefon}} an',
      'Call us',
      `1: ${BEGINNING} steht „{{telefon}}“, in der Übersetzung fehlt es.`,
    ],
  };
  for (const [name, [de, en, expected]] of Object.entries(cases)) {
    test(name, async (t) => {
      assert.deepEqual(await problems(t, de, en), [`src/en/kontakt.md:${expected}`]);
    });
  }

  test('where a number moved to another section', async (t) => {
    const de = 'Ab 8 Uhr.\n\n## Ort\n\nHaus A.';
    const en = 'Early.\n\n## Place\n\nBuilding A, from 8.';
    assert.deepEqual(await problems(t, de, en), [
      `src/en/kontakt.md:1: ${BEGINNING} steht „8“, in der Übersetzung fehlt es.`,
      'src/en/kontakt.md:12: Im Abschnitt „Place“ weicht eine Angabe ab: Im deutschen Text steht dafür nichts, in der Übersetzung steht „8“.',
    ]);
  });

  test('where a heading has another number', async (t) => {
    assert.deepEqual(await problems(t, 'A\n\n## 3 Schritte\n\nB', 'A\n\n## 4 steps\n\nB'), [
      'src/en/kontakt.md:10: Im Abschnitt „4 steps“ weicht eine Angabe ab: Im deutschen Text steht „3“, in der Übersetzung steht „4“.',
    ]);
  });

  test('where title and description differ, at their lines', async (t) => {
    const fields = {
      title: 'Contact 24',
      description: 'How to reach us on 7 days a week, with address and map.',
    };
    assert.deepEqual(await problems(t, 'A', 'A', fields), [
      `src/en/kontakt.md:2: ${BEGINNING} steht dafür nichts, in der Übersetzung steht „24“.`,
      `src/en/kontakt.md:3: ${BEGINNING} steht dafür nichts, in der Übersetzung steht „7“.`,
    ]);
  });

  for (const [name, de, field, line] of [
    ['the short name', { navTitle: '2 Besuche' }, { navTitle: '3 visits' }, 5],
    [
      'the description of the photo',
      { hero: '{ image: a.jpg, alt: 2 Leute, credit: C }' },
      { heroAlt: '3 people' },
      5,
    ],
  ] as const) {
    test(`where ${name} has another number, at its line`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german('A', de),
        'en/kontakt.md': translated('A', field),
      });
      await tree.record('en/kontakt.md');
      const found = (await tree.problems()).filter((problem) => problem.startsWith('src/en/'));
      assert.deepEqual(found, [
        `src/en/kontakt.md:${line}: ${BEGINNING} steht „2“, in der Übersetzung steht „3“.`,
      ]);
    });
  }
});
