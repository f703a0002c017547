import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { meaningHash } from '../../../../lib/translation/meaning.ts';
import { german, pairOf, translated, treeOf } from '../../../support/translations.ts';

const DE = 'Anfang\n\n## Ort\n\nHaus A.';
const EN = 'Start\n\n## Place\n\nBuilding A.';

describe('accept', () => {
  test('drops a state when the last translation leaves it, and not before', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    await tree.accept('en/kontakt.md', 'fr/kontakt.md');
    await tree.write('de/kontakt.md', german(DE.replace('A.', 'B.')));
    await tree.accept('en/kontakt.md');
    const texts = async () => (await tree.records('kontakt')).map(({ text }) => text).slice(-2);
    assert.equal((await tree.records('kontakt')).length, 3);
    assert.deepEqual(
      (await tree.records('kontakt')).map(({ heading }) => heading),
      ['Ort', '', 'Ort'],
    );
    await tree.accept('fr/kontakt.md');
    assert.equal((await tree.records('kontakt')).length, 2);
    assert.deepEqual((await texts())[1], 'Haus B.');
  });

  test('puts a state that is the present one again behind the others', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    await tree.accept('en/kontakt.md');
    await tree.write('de/kontakt.md', german(DE.replace('A.', 'B.')));
    await tree.accept('fr/kontakt.md');
    await tree.write('de/kontakt.md', german(DE));
    await tree.accept('en/kontakt.md');
    assert.deepEqual(
      (await tree.records('kontakt')).map(({ text }) => text).filter((text) => /^Haus/.test(text)),
      ['Haus B.', 'Haus A.'],
    );
  });

  test('keeps the states of a translation whose head cannot be read', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    await tree.accept('en/kontakt.md', 'fr/kontakt.md');
    const french = await tree.read('src/fr/kontakt.md');
    await tree.write('fr/kontakt.md', french.replace('title: Contact', 'title: "Contact'));
    await tree.write('de/kontakt.md', german(DE.replace('A.', 'B.')));
    await tree.accept('en/kontakt.md');
    await tree.write('fr/kontakt.md', french);
    assert.deepEqual(await tree.problems(), []);
    assert.match(await tree.entry('fr/kontakt.md'), /Haus \[-A-\]\{\+B\+\}/);
  });

  test('drops the records of a page whose translations were deleted', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'de/hilfe.md': german('Hilfe'),
      'en/kontakt.md': translated(EN),
      'en/hilfe.md': translated('Help'),
    });
    await tree.accept('en/kontakt.md', 'en/hilfe.md');
    await rm(path.join(tree.root, 'src/en/hilfe.md'));
    await tree.accept('en/kontakt.md');
    assert.deepEqual(await readdir(path.join(tree.root, 'translations')), ['kontakt.json']);
  });

  test('tells states apart that say the same in other markup, for as long as both are used', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    await tree.accept('en/kontakt.md', 'fr/kontakt.md');
    await tree.write('de/kontakt.md', german(DE.replace('Haus A.', '- Haus A.')));
    const english = await tree.read('src/en/kontakt.md');
    await tree.write('en/kontakt.md', english.replace('Building', '- Building'));
    await tree.accept('en/kontakt.md');
    const hash = meaningHash('Haus A.');
    const states = async () =>
      (await tree.records('kontakt')).slice(1).map((one) => [one.hash, one.text]);
    assert.deepEqual(
      (await tree.records('kontakt')).map((one) => one.hash).filter((one) => one.startsWith(hash)),
      [hash, `${hash}-2`],
    );
    assert.deepEqual(await tree.problems(), []);
    // Either stays in order when the German words change, because each is held against its own state.
    await tree.write('de/kontakt.md', german(DE.replace('Haus A.', '1. Gebäude A.')));
    assert.deepEqual(await tree.problems(), []);
    await tree.write('de/kontakt.md', german(DE.replace('Haus A.', '- Haus A.')));
    const french = await tree.read('src/fr/kontakt.md');
    await tree.write('fr/kontakt.md', french.replace('Building', '- Building'));
    await tree.accept('fr/kontakt.md');
    assert.deepEqual(await states(), [[`${hash}-2`, '- Haus A.']]);
  });

  test('records equal sections of a page under their own headings', async (t) => {
    const body = 'A\n\n## Eins\n\nGleich\n\n## Zwei\n\nGleich\n\n## Zwei\n\nGleich';
    const tree = await treeOf(t, {
      'de/kontakt.md': german(body),
      'en/kontakt.md': translated(body),
    });
    await tree.accept('en/kontakt.md');
    const hash = meaningHash('Gleich');
    assert.deepEqual(
      (await tree.records('kontakt')).slice(1).map((one) => [one.hash, one.heading]),
      [
        [hash, 'Eins'],
        [`${hash}-2`, 'Zwei'],
      ],
    );
    assert.deepEqual(await tree.problems(), []);
  });

  test('tells states apart whose headings are on other levels', async (t) => {
    const tree = await pairOf(t, 'A\n\n## B\n\n### C\n\nEins', 'A\n\n## B\n\n### C\n\nOne');
    await tree.write('de/kontakt.md', german('A\n\n## B\n\n## C\n\nEins'));
    await tree.write('en/kontakt.md', translated('A\n\n## B\n\n## C\n\nOne'));
    await tree.accept('en/kontakt.md');
    assert.deepEqual(
      (await tree.records('kontakt')).map(({ hash, level }) => [hash.replace(/^m\w+/, 'm'), level]),
      [
        ['m', 1],
        ['m', 2],
        ['m-2', 2],
      ],
    );
    assert.deepEqual(await tree.problems(), []);
  });
});
