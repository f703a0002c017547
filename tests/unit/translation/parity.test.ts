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
      `8: ${BEGINNING} steht „25“, in der Übersetzung steht „26“.`,
    ],
    'where a number is missing': [
      'Wir sind 25 Leute.',
      'We are many.',
      `1: ${BEGINNING} steht „25“, in der Übersetzung fehlt es.`,
    ],
    'where a number is added': [
      'Wir sind viele.',
      'We are 25.',
      `7: ${BEGINNING} steht dafür nichts, in der Übersetzung steht „25“.`,
    ],
    'where an amount in other digits is changed': [
      'Das sind 50.000 Euro.',
      'That is ٥١٬٠٠٠ euros.',
      `7: ${BEGINNING} steht „50.000“, in der Übersetzung steht „٥١٬٠٠٠“.`,
    ],
    'where a fraction is turned round': [
      '3,5 Grad',
      '5.3 degrees',
      `7: ${BEGINNING} steht „3,5“, in der Übersetzung steht „5.3“.`,
    ],
    'where a day is changed': [
      'Am 11.05.2009',
      'On 12.05.2009',
      `7: ${BEGINNING} steht „11.05.2009“, in der Übersetzung steht „12.05.2009“.`,
    ],
    'where a month in digits is changed': [
      'Am 11.05.2009',
      'On 11.06.2009',
      `7: ${BEGINNING} steht „11.05.2009“, in der Übersetzung steht „11.06.2009“.`,
    ],
    'where the name of a month is changed': [
      'Es war am 11. Mai 2009.',
      'It was on 11 June 2009.',
      `7: ${BEGINNING} steht „11. Mai 2009“, in der Übersetzung steht „11 June 2009“.`,
    ],
    'where an e-mail address is changed': [
      'An amt@example.org',
      'To amt@example.net',
      `7: ${BEGINNING} steht „amt@example.org“, in der Übersetzung steht „amt@example.net“.`,
    ],
    'where a web address in the text is changed': [
      'Siehe https://a.example/de.',
      'See https://a.example/en.',
      `7: ${BEGINNING} steht „https://a.example/de“, in der Übersetzung steht „https://a.example/en“.`,
    ],
    'where a link leads to another site': [
      '[Amt](https://a.example)',
      '[Office](https://b.example)',
      `7: ${BEGINNING} steht „https://a.example“, in der Übersetzung steht „https://b.example“.`,
    ],
    'where a link dials another number': [
      '[Anruf](tel:+4963112)',
      '[Call](tel:+4963113)',
      `7: ${BEGINNING} steht „tel:+4963112“, in der Übersetzung steht „tel:+4963113“.`,
    ],
    'where a link leads to another page': [
      '[Hilfe](hilfe.md)',
      '[Help](kontakt.md)',
      `7: ${BEGINNING} steht „hilfe.md“, in der Übersetzung steht „kontakt.md“.`,
    ],
    'where a reference is missing': [
      'Ruf {{telefon}} an',
      'Call us',
      `1: ${BEGINNING} steht „{{telefon}}“, in der Übersetzung fehlt es.`,
    ],
    'where a reference is another': [
      'Ruf {{telefon}} an',
      'Write to {{e-mail}}',
      `7: ${BEGINNING} steht „{{telefon}}“, in der Übersetzung steht „{{e-mail}}“.`,
    ],
    'where a reference is written out': [
      'Ruf {{telefon}} an',
      'Call 112',
      `7: ${BEGINNING} steht „{{telefon}}“, in der Übersetzung steht „112“.`,
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
      'src/en/kontakt.md:11: Im Abschnitt „Place“ weicht eine Angabe ab: Im deutschen Text steht dafür nichts, in der Übersetzung steht „8“.',
    ]);
  });

  test('where a heading has another number', async (t) => {
    assert.deepEqual(await problems(t, 'A\n\n## 3 Schritte\n\nB', 'A\n\n## 4 steps\n\nB'), [
      'src/en/kontakt.md:9: Im Abschnitt „4 steps“ weicht eine Angabe ab: Im deutschen Text steht „3“, in der Übersetzung steht „4“.',
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

  test('where a number stands too often, once for each', async (t) => {
    assert.equal((await problems(t, 'Um 8', '8 8 8')).length, 2);
  });

  test('at the line of the number, not of a longer one that holds it', async (t) => {
    assert.deepEqual(await problems(t, 'Seit 2015', 'Since 2015,\nfor 20 years'), [
      `src/en/kontakt.md:8: ${BEGINNING} steht dafür nichts, in der Übersetzung steht „20“.`,
    ]);
  });
});
