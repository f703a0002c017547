import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { compareSections } from '../../../lib/translation/freshness.ts';
import { sectionsOfSource } from '../../../lib/translation/sections.ts';
import { assertFresh } from '../../support/freshness.ts';
import { german, outdatedIn, pairOf, sourcePage } from '../../support/translations.ts';

describe('sections that look alike', () => {
  const TWINS = 'A\n\n## Eins\n\nGleich\n\n## Zwei\n\nGleich\n\n## Leer\n\n## Auch leer';
  async function twins(t: TestContext, changed: string) {
    const tree = await pairOf(t, TWINS, TWINS);
    await tree.write('de/kontakt.md', german(changed));
    return tree;
  }

  test('raise no alarm and no hint while nothing changes', async (t) => {
    await assertFresh(await twins(t, TWINS));
  });

  test('keep apart when they change places', async (t) => {
    const changed = 'A\n\n## Auch leer\n\n## Zwei\n\nGleich\n\n## Eins\n\nGleich\n\n## Leer';
    const tree = await twins(t, changed);
    await assertFresh(tree);
    const { text } = await tree.page('en', 'kontakt');
    assert.deepEqual(
      text.headings.map(({ id }) => id),
      ['eins', 'zwei', 'leer', 'auch-leer'],
    );
  });

  test('are told apart when one changes', async (t) => {
    assert.deepEqual(await outdatedIn(await twins(t, TWINS.replace('Gleich', 'Anders'))), [
      { id: 'eins', heading: 'Eins', germanId: 'eins' },
    ]);
  });

  test('with the same heading are told apart by their places', async (t) => {
    const body = 'A\n\n## H\n\nEins\n\n## H\n\nZwei';
    const tree = await pairOf(t, body, body);
    await tree.write('de/kontakt.md', german(body.replace('Zwei', 'Drei')));
    assert.deepEqual(await outdatedIn(tree), [{ id: 'h-2', heading: 'H', germanId: 'h-2' }]);
  });
});

describe('compareSections', () => {
  const current = sectionsOfSource(sourcePage('A\n\n## H\n\nB'));
  const [first = '', second = ''] = current.map(({ hash }) => hash);

  test('knows a state by its meaning, whatever its number', () => {
    assert.deepEqual(compareSections([first, `${second}-2`], new Map(), current).outdated, []);
  });

  test('takes a page without recorded state for new as a whole', () => {
    assert.deepEqual(compareSections([], new Map(), current), {
      pairs: [],
      outdated: [],
      added: [0, 1],
    });
  });
});
