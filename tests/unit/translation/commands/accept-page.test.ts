import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { accept } from '../../../../lib/translation/commands/accept.ts';
import { german, type Tree, translated, treeOf } from '../../../support/translations.ts';

const DE = 'Anfang\n\n## Zeiten\n\nAb 8 Uhr gehöfnet.\n\n## Ort\n\nHaus A.';
const EN = 'Start\n\n## Hours\n\nOpen from 8.\n\n## Place\n\nBuilding A.';
const TYPO = DE.replace('gehöfnet', 'geöffnet');
const CHANGED = 'Im deutschen Text hatte sich seitdem geändert:';
const accepted = (language: string) =>
  `${language}/kontakt.md: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.`;

/** A German page with translations into English and French, which are accepted. */
async function acceptedPage(t: TestContext): Promise<Tree> {
  const names = ['en/kontakt.md', 'fr/kontakt.md'];
  const tree = await treeOf(t, {
    'de/kontakt.md': german(DE),
    ...Object.fromEntries(names.map((name) => [name, translated(EN)])),
  });
  await tree.accept(...names);
  return tree;
}

/** The states of the translations by their names. */
async function statuses(tree: Tree) {
  return Object.values(await tree.states()).map(({ name, status }) => `${name} ${status}`);
}

const FRESH = ['en/kontakt.md unreviewed', 'fr/kontakt.md unreviewed'];

describe('a German page that is accepted', () => {
  test('accepts all its translations, and shows once what had changed', async (t) => {
    const tree = await acceptedPage(t);
    await tree.write('de/kontakt.md', german(TYPO, { updated: '2026-12-24' }));
    assert.deepEqual(await statuses(tree), ['en/kontakt.md outdated', 'fr/kontakt.md outdated']);
    assert.deepEqual(await accept(tree.root, './src/de/kontakt.md'), {
      text: [
        accepted('en'),
        accepted('fr'),
        CHANGED,
        '  Zeiten: Ab 8 Uhr [-gehöfnet-]{+geöffnet+}.',
      ].join('\n'),
      refused: [],
    });
    assert.deepEqual(await statuses(tree), FRESH);
    assert.deepEqual(await tree.problems(), []);
    assert.deepEqual((await tree.records('kontakt')).map(({ text }) => text).slice(1), [
      'Ab 8 Uhr geöffnet.',
      'Haus A.',
    ]);
    assert.match(await tree.read('src/fr/kontakt.md'), /\nupdated: 2026-12-24\n/);
  });

  test('names the translations of which more is declared', async (t) => {
    const tree = await acceptedPage(t);
    await tree.write('de/kontakt.md', german(DE.replace('Haus A', 'Haus B')));
    await tree.accept('fr/kontakt.md');
    await tree.write('de/kontakt.md', german(TYPO.replace('Haus A', 'Haus B')));
    const { text } = await accept(tree.root, 'de/kontakt.md');
    const [, , , ...changes] = text.split('\n');
    assert.deepEqual(changes, [
      '  Zeiten: Ab 8 Uhr [-gehöfnet-]{+geöffnet+}.',
      '  Ort: Haus [-A-]{+B+}. (en/kontakt.md)',
    ]);
  });

  test('leaves out translations that differ or cannot be read, and says why', async (t) => {
    const tree = await acceptedPage(t);
    await tree.write('ar/kontakt.md', translated('Start'));
    await tree.write('ro/kontakt.md', translated(EN, { title: null }));
    const french = await tree.read('src/fr/kontakt.md');
    await tree.write('fr/kontakt.md', french.replace('from 8', 'from 9'));
    await tree.write('de/kontakt.md', german(TYPO));
    const { text, refused } = await accept(tree.root, 'de/kontakt.md');
    assert.equal(text.split('\n')[0], accepted('en'));
    assert.equal(refused.length, 3);
    assert.match(
      refused[0] ?? '',
      /^ar\/kontakt\.md: .* hat 1 Abschnitte, der deutsche Text hat 3\./,
    );
    assert.match(
      refused[1] ?? '',
      /^fr\/kontakt\.md: (?:.|\n)* steht „8“, in der Übersetzung steht „9“/,
    );
    assert.match(refused[2] ?? '', /^ro\/kontakt\.md: .* der Kopf ist nicht lesbar\.$/);
    assert.equal((await tree.states())['fr/kontakt.md']?.status, 'outdated');
  });

  test('accepts none where a number or a reference changed', async (t) => {
    for (const [from, to] of [
      ['Ab 8', 'Ab 9'],
      ['Haus A', '{{telefon}}'],
      ['Haus A', '[Haus A](https://a.example)'],
    ] as const) {
      const tree = await acceptedPage(t);
      await tree.write('de/kontakt.md', german(DE.replace(from, to)));
      const { text, refused } = await accept(tree.root, 'de/kontakt.md');
      assert.deepEqual([text, refused.length], ['', 2]);
    }
  });

  test('says where there is no translation', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german(DE) });
    assert.deepEqual(await accept(tree.root, 'de/kontakt.md'), {
      text: 'de/kontakt.md: Es gibt keine Übersetzung.',
      refused: [],
    });
  });
});

test('a translation that is accepted shows what had changed', async (t) => {
  const tree = await acceptedPage(t);
  await tree.write('de/kontakt.md', german(TYPO));
  const { text } = await accept(tree.root, 'en/kontakt.md');
  assert.equal(
    text,
    [accepted('en'), CHANGED, '  Zeiten: Ab 8 Uhr [-gehöfnet-]{+geöffnet+}.'].join('\n'),
  );
});
