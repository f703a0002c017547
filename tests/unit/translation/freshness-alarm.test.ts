import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertFresh, changedTo, DE, EN } from '../../support/freshness.ts';
import { german, outdatedIn, pairOf, translated, treeOf } from '../../support/translations.ts';

const OUTDATED = 'Veraltet: Der deutsche Text hat sich geändert (1)';

describe('an alarm', () => {
  const changes: Record<string, string> = {
    'where a word changed': DE.replace('Haus A', 'Gebäude A'),
    'where a number came': DE.replace('Haus A', 'Haus 7'),
    'where a reference came': DE.replace('Haus A', 'Haus A {{telefon}}'),
    'where a link to another site came': DE.replace('Haus A', '[Haus A](https://a.example)'),
  };
  for (const [name, body] of Object.entries(changes)) {
    test(`${name} names the one section, with the German text a click away`, async (t) => {
      assert.deepEqual(await outdatedIn(await changedTo(t, body)), [
        { id: 'ort', heading: 'Place', germanId: 'ort' },
      ]);
    });
  }

  test('shows editors the words that changed', async (t) => {
    const tree = await changedTo(t, DE.replace('Haus A.', 'Haus B im Hof.'));
    assert.equal(
      await tree.entry('en/kontakt.md'),
      `${OUTDATED}\n  en/kontakt.md (English)\n    Ort: Haus [-A-]{+B im Hof+}.\n`,
    );
  });

  for (const [field, value] of [
    ['title', 'So erreichen Sie uns'],
    ['description', 'Hier finden Sie alle Wege, auf denen Sie uns erreichen.'],
  ] as const) {
    test(`where the ${field} changed belongs to the beginning`, async (t) => {
      assert.deepEqual(await outdatedIn(await changedTo(t, DE, { [field]: value })), [
        { id: null, heading: null, germanId: null },
      ]);
    });
  }

  test('where the teaser changed belongs to the beginning', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE, { teaser: 'Besuch' }),
      'en/kontakt.md': translated(EN, { teaser: 'Visit' }),
    });
    await tree.accept('en/kontakt.md');
    assert.deepEqual(await outdatedIn(tree), []);
    await tree.write('de/kontakt.md', german(DE, { teaser: 'Besuch bei uns' }));
    assert.deepEqual(await outdatedIn(tree), [{ id: null, heading: null, germanId: null }]);
    assert.match(await tree.entry('en/kontakt.md'), /Anfang der Seite: .*Besuch \{\+bei uns \+\}/);
  });

  for (const [name, de, en, changed] of [
    [
      'the short name for the menu',
      { navTitle: 'Besuch' },
      { navTitle: 'Visit' },
      { navTitle: 'Besuche' },
    ],
    ['the description of the photo', photo('Besuch'), { heroAlt: 'Visit' }, photo('Besuche')],
    [
      'the description of a photo that the translation does not describe',
      photo('2 Besuche'),
      {},
      photo('3 Besuche'),
    ],
  ] as const) {
    test(`where ${name} changed belongs to the beginning`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german(DE, de),
        'en/kontakt.md': translated(EN, en),
      });
      await tree.accept('en/kontakt.md');
      const state = async () => (await tree.states())['en/kontakt.md'];
      assert.equal((await state())?.status, 'unreviewed');
      await tree.write('de/kontakt.md', german(DE, changed));
      assert.deepEqual(
        (await state())?.changed.map(({ heading }) => heading),
        [''],
      );
    });
  }

  test('where the number in a heading changed', async (t) => {
    const tree = await pairOf(t, 'A\n\n## 3 Wege\n\nText', 'A\n\n## 3 ways\n\nText');
    await tree.write('de/kontakt.md', german('A\n\n## 4 Wege\n\nText'));
    assert.deepEqual(await outdatedIn(tree), [
      { id: '4-wege', heading: '3 ways', germanId: '4-wege' },
    ]);
    assert.match(await tree.entry('en/kontakt.md'), /4 Wege: Text \[-3-\]\{\+4\+\}/);
  });

  test('where a section came', async (t) => {
    const tree = await changedTo(t, DE.replace('## Ort', '## Neu\n\nGanz neu.\n\n## Ort'));
    assert.deepEqual(await outdatedIn(tree), [{ id: null, heading: 'Neu', germanId: 'neu' }]);
    assert.match(await tree.entry('en/kontakt.md'), /\n {4}Neu: \{\+Ganz neu\.\+\}\n/);
  });

  test('where a section went', async (t) => {
    const tree = await changedTo(t, DE.replace('## Ort\n\nHaus A.\n\n', ''));
    assert.deepEqual(await outdatedIn(tree), [{ id: 'place', heading: 'Place', germanId: null }]);
    assert.match(await tree.entry('en/kontakt.md'), /\n {4}Ort: \[-Haus A\.-\]\n/);
  });

  test('where a section changed and moved', async (t) => {
    const body = DE.replace('## Ort\n\nHaus A.\n\n', '').concat('\n\n## Ort\n\nHaus B.');
    assert.deepEqual(await outdatedIn(await changedTo(t, body)), [
      { id: 'ort', heading: 'Place', germanId: 'ort' },
    ]);
  });

  test('where a section changed and was renamed', async (t) => {
    const body = DE.replace('## Ort\n\nHaus A.', '## Adresse\n\nHaus B.');
    assert.deepEqual(await outdatedIn(await changedTo(t, body)), [
      { id: 'adresse', heading: 'Place', germanId: 'adresse' },
    ]);
  });

  test('ends where the German text is changed back', async (t) => {
    const tree = await changedTo(t, DE.replace('Haus A', 'Haus B'));
    await tree.write('de/kontakt.md', german(DE));
    await assertFresh(tree);
  });
});

test('two translations of different states are told apart', async (t) => {
  const tree = await pairOf(t, DE, EN);
  await tree.write('de/kontakt.md', german(DE.replace('Haus A', 'Haus B')));
  await tree.write(
    'fr/kontakt.md',
    translated(EN, { translation: 'reviewed\nreviewer: Übersetzungsbüro\nreviewed: 2026-11-24' }),
  );
  await tree.accept('fr/kontakt.md');
  const states = await tree.states();
  assert.equal(states['en/kontakt.md']?.status, 'outdated');
  assert.equal(states['fr/kontakt.md']?.status, 'current');
  await tree.write('de/kontakt.md', german(DE.replace('Haus A', 'Haus C')));
  assert.match(await tree.entry('en/kontakt.md'), /Haus \[-A-\]\{\+C\+\}/);
  assert.match(await tree.entry('fr/kontakt.md'), /Haus \[-B-\]\{\+C\+\}/);
});

/** A photo in place of the drawing, as a field of the front matter. */
function photo(alt: string): { hero: string } {
  return { hero: `{ image: fest.jpg, alt: ${alt}, credit: Stadt }` };
}
