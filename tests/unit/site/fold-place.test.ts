import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, translated, treeOf } from '../../support/translations.ts';

const MOVED = 'Die Marke <!-- mehr --> steht an einer anderen Stelle als auf der deutschen Seite.';
const GERMAN = 'Eins\n\n<!-- mehr -->\n\nZwei\n\n## Drei\n\nVier';

/** The problems of a start page that shows `kontakt`, in three languages. */
async function problemsWith(
  t: Parameters<typeof treeOf>[0],
  bodies: { readonly en?: string; readonly fr?: string; readonly leicht?: string },
  now = GERMAN,
) {
  const start = { layout: 'start', sections: '[kontakt]' };
  const names = Object.keys(bodies).map((code) => `${code}/kontakt.md`);
  const texts = Object.entries(bodies).map(([code, body]) => {
    const fields = {
      ...(code === 'fr'
        ? { description: 'Comment nous joindre, avec l’adresse, le téléphone et le plan.' }
        : {}),
      ...(code === 'leicht'
        ? { description: 'So erreichen Sie uns mit Adresse, Telefon, Mail und Karte.' }
        : {}),
    };
    return [`${code}/kontakt.md`, translated(body, { teaser: 'Visit', ...fields })];
  });
  const tree = await treeOf(t, {
    'de/index.md': german('', start),
    'de/kontakt.md': german(GERMAN, { teaser: 'Besuch' }),
    ...Object.fromEntries(texts),
  });
  for (const name of names) await tree.record(name);
  await tree.write('de/kontakt.md', german(now, { teaser: 'Besuch' }));
  return tree.problems();
}

const SAME = 'One\n\n<!-- mehr -->\n\nTwo\n\n## Three\n\nFour';
const LOWER = 'One\n\nTwo\n\n<!-- mehr -->\n\n## Three\n\nFour';

test('a fold behind another paragraph than on the German page', async (t) => {
  assert.deepEqual(await problemsWith(t, { en: LOWER, fr: SAME }), [
    `src/en/kontakt.md:13: ${MOVED}`,
  ]);
});

test('a fold that was moved on the German page is one problem', async (t) => {
  const now = 'Eins\n\nZwei\n\n<!-- mehr -->\n\n## Drei\n\nVier';
  assert.deepEqual(await problemsWith(t, { en: SAME, fr: SAME }, now), [
    `src/en/kontakt.md:11: ${MOVED} Betroffen ist auch src/fr/kontakt.md:11.`,
  ]);
});

test('Leichte Sprache has more paragraphs; its headings count', async (t) => {
  const more = 'Eins.\n\nDas ist eins.\n\n<!-- mehr -->\n\nZwei.\n\n## Drei\n\nVier.';
  assert.deepEqual(await problemsWith(t, { leicht: more }), []);
  const below = 'Eins.\n\nZwei.\n\n## Drei\n\n<!-- mehr -->\n\nVier.';
  assert.deepEqual(await problemsWith(t, { leicht: below }), [
    `src/leicht/kontakt.md:15: ${MOVED}`,
  ]);
});

test('beside an outdated section and beside other blocks, the fold is no second problem', async (t) => {
  const changed = GERMAN.replace('Zwei', 'Etwas ganz anderes steht hier');
  assert.deepEqual(await problemsWith(t, { en: LOWER }, changed), []);
  const missing = 'One\n\n<!-- mehr -->\n\n## Three\n\nFour';
  assert.equal((await problemsWith(t, { en: missing })).length, 1);
});
