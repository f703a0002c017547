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
    assert.equal((await problems(t, 'Sehr viele', 'About 51,000', fields)).length, 1);
  });

  for (const [kind, de, value] of [
    ['a reference', 'Ruf {{telefon}} an', '{{telefon}}'],
    ['a link', '[Hilfe](hilfe.md)', 'hilfe.md'],
    ['a telephone', '[Anruf](tel:+4963112)', 'tel:+4963112'],
    ['a web address', 'Siehe https://a.example/de', 'https://a.example/de'],
  ] as const) {
    test(`excuses ${kind}`, async (t) => {
      assert.deepEqual(
        await problems(t, de, 'None', { exceptions: `[{ value: "${value}", ${reason} }]` }),
        [],
      );
    });
  }

  test('excuses a value once in a section', async (t) => {
    const fields = { exceptions: `[{ value: "5", ${reason} }]` };
    assert.equal((await problems(t, 'Oft', '5 and 5', fields)).length, 1);
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
