import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { german, pairOf, translated, treeOf } from '../../support/translations.ts';

async function problems(...args: Parameters<typeof pairOf>): Promise<string[]> {
  return (await pairOf(...args)).problems();
}

describe('an exception', () => {
  const reason = 'reason: Auf Englisch zählt man so.';

  test('excuses the value that it names, as it is written', async (t) => {
    const fields = { exceptions: `[{ value: "50,000", ${reason} }]` };
    assert.deepEqual(await problems(t, 'Sehr viele', 'About 50,000', fields), []);
    assert.equal((await problems(t, 'Sehr viele', 'About 51,000', fields)).length, 2);
  });

  for (const [kind, de, value] of [
    ['a reference', 'Ruf {{telefon}} an', '{{telefon}}'],
    ['a link', '[Hilfe](hilfe.md)', 'hilfe.md'],
    ['a telephone', '[Anruf](tel:+4963112)', 'tel:+4963112'],
  ] as const) {
    test(`excuses ${kind}`, async (t) => {
      assert.deepEqual(
        await problems(t, de, 'None', { exceptions: `[{ value: "${value}", ${reason} }]` }),
        [],
      );
    });
  }

  test('excuses values in another order', async (t) => {
    const fields = { exceptions: `[{ value: "8", ${reason} }]` };
    assert.deepEqual(await problems(t, 'Um 8, 9 Leute', '9 people at 8', fields), []);
  });

  test('excuses one deviation', async (t) => {
    const once = { exceptions: `[{ value: "5", ${reason} }]` };
    assert.equal((await problems(t, 'Oft', '5 and 5', once)).length, 1);
    const [de, en] = ['Oft\n\n## H\n\nOft', '5 times\n\n## H\n\n5 times'];
    assert.equal((await problems(t, de, en, once)).length, 1);
    const twice = { exceptions: `[{ value: "5", ${reason} }, { value: "5", ${reason} }]` };
    assert.deepEqual(await problems(t, de, en, twice), []);
  });

  for (const [kind, de, en, value] of [
    ['a date that is missing', 'Am 4. Februar 2013', 'Long ago', '4. Februar 2013'],
    ['a date that is another', 'Am 4. Februar 2013', 'On 4 February 2014', '4. Februar 2013'],
    ['an amount that was added', 'Viel', 'That is 50,000 euros', '50,000 euros'],
  ] as const) {
    test(`excuses ${kind}`, async (t) => {
      const values = kind === 'a date that is another' ? [value, '4 February 2014'] : [value];
      const list = values.map((one) => `{ value: "${one}", ${reason} }`).join(', ');
      assert.deepEqual(await problems(t, de, en, { exceptions: `[${list}]` }), []);
    });
  }

  test('is reported where it is not needed, at its line', async (t) => {
    const exceptions = `\n  - value: "5"\n    ${reason}\n  - value: "6"\n    ${reason}`;
    assert.deepEqual(await problems(t, 'Oft', '5 times', { exceptions }), [
      'src/en/kontakt.md:8: Die Ausnahme „6“ wird nicht gebraucht.',
    ]);
  });

  test('is not reported where a later change of the German text makes it needless', async (t) => {
    const fields = { exceptions: `[{ value: "5", ${reason} }]` };
    const tree = await pairOf(t, 'Fünfmal', '5 times', fields);
    await tree.write('de/kontakt.md', german('5 Mal'));
    assert.deepEqual(await tree.problems(), []);
  });

  test('excuses no second deviation in a section that follows a later German text', async (t) => {
    const fields = { exceptions: `[{ value: "5", ${reason} }]` };
    const tree = await pairOf(t, 'Oft\n\n## H\n\nAb 8 Uhr', '5 times\n\n## H\n\nFrom 8', fields);
    await tree.write('de/kontakt.md', german('Oft\n\n## H\n\nAb 9 Uhr'));
    const text = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', text.replace('From 8', 'From 9'));
    assert.deepEqual(await tree.problems(), []);
    await tree.write('en/kontakt.md', text.replace('From 8', 'From 9, 5 days'));
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:13: Im Abschnitt „H“ weicht eine Angabe ab: Im deutschen Text steht „8“, in der Übersetzung steht „9“, „5“.',
    ]);
  });

  test('has a reason', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('A'),
      'en/kontakt.md': translated('5', { exceptions: '[{ value: "5" }]' }),
    });
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:5: Der Wert im Feld „exceptions“ passt nicht.',
    ]);
  });

  test('has no other fields', async (t) => {
    const exceptions = `\n  - value: "5"\n    ${reason}\n    reson: Tippfehler im Namen`;
    const tree = await treeOf(t, {
      'de/kontakt.md': german('A'),
      'en/kontakt.md': translated('5', { exceptions }),
    });
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:8: Das Feld „exceptions.0.reson“ ist unbekannt.',
    ]);
  });
});
