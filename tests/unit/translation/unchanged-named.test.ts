import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meaningHash } from '../../../lib/translation/meaning.ts';
import { declareUnchanged } from '../../../lib/translation/unchanged.ts';
import { german, translated, treeOf } from '../../support/translations.ts';
import { accepted, edit, status } from '../../support/unchanged.ts';

const QUESTION =
  'de/kontakt.md: Seit dem letzten bestätigten Stand hat sich der Text an mehreren Stellen geändert. Noch ist nichts bestätigt.\nNennen Sie jede Änderung, die den Sinn nicht ändert. Steckt in einer davon auch eine Änderung des Sinns, lassen Sie sie aus, und passen Sie die Übersetzungen an.';

const pairOf = (before: string, after: string) => `${meaningHash(before)}=${meaningHash(after)}`;
const command = (pair: string) => `npm run translations -- unchanged de/kontakt.md ${pair}`;

describe('where more than one place has changed, nothing is declared before it is named', () => {
  test('a change that no translation followed and a typo fixed after it', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'Ab 8 Uhr', 'Nicht ab 8 Uhr');
    await edit(tree, 'gehöfnet', 'geöffnet');
    const before = await tree.read('src/de/kontakt.md');
    const pair = pairOf('Ab 8 Uhr gehöfnet.', 'Nicht ab 8 Uhr geöffnet.');
    assert.equal(
      await declareUnchanged(tree.root, 'de/kontakt.md'),
      `${QUESTION}\n  Zeiten: [-Ab-]{+Nicht ab+} 8 Uhr [-gehöfnet-]{+geöffnet+}.\n    ${command(pair)}`,
    );
    assert.equal(await tree.read('src/de/kontakt.md'), before);
    assert.equal(await status(tree), 'outdated');
  });

  test('a change in one section and a typo in another', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await edit(tree, 'Haus A.', 'Nicht im Haus A.');
    const typo = pairOf('Ab 8 Uhr gehöfnet.', 'Ab 8 Uhr geöffnet.');
    const found = await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.ok(found.startsWith(QUESTION) && found.includes(command(typo)), found);
    assert.equal(
      await declareUnchanged(tree.root, 'de/kontakt.md', [typo]),
      'de/kontakt.md: Eine Änderung gilt als ohne Einfluss auf den Sinn.\n  Zeiten: Ab 8 Uhr [-gehöfnet-]{+geöffnet+}.',
    );
    assert.equal(await status(tree), 'outdated');
    assert.match(await tree.entry('en/kontakt.md'), /Ort: /);
    assert.doesNotMatch(await tree.entry('en/kontakt.md'), /Zeiten: /);
  });

  test('sections with the same heading, which are told apart', async (t) => {
    const body = 'A\n\n## H\n\nEins\n\n## H\n\nZwei';
    const tree = await treeOf(t, {
      'de/kontakt.md': german(body),
      'en/kontakt.md': translated(body),
    });
    await tree.accept('en/kontakt.md');
    await edit(tree, 'Eins', 'Einz');
    await edit(tree, 'Zwei', 'Zwo');
    const pairs = [pairOf('Eins', 'Einz'), pairOf('Zwei', 'Zwo')];
    await declareUnchanged(tree.root, 'de/kontakt.md', pairs);
    assert.match(await tree.read('src/de/kontakt.md'), new RegExp(`: \\[${pairs.join(', ')}\\]`));
    assert.equal(await status(tree), 'unreviewed');
  });

  test('a number that changed too cannot be named', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'Ab 8 Uhr', 'Ab 9 Uhr');
    await edit(tree, 'Haus A.', 'Das Haus A.');
    const found = await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.match(
      found,
      /Zeiten: .*\n {4}Hier hat sich eine Zahl, eine Adresse oder ein Verweis geändert/,
    );
    const drifted = pairOf('Ab 8 Uhr gehöfnet.', 'Ab 9 Uhr gehöfnet.');
    const sound = pairOf('Haus A.', 'Das Haus A.');
    await assert.rejects(
      declareUnchanged(tree.root, 'de/kontakt.md', [sound, drifted]),
      /eine Zahl/,
    );
    assert.doesNotMatch(await tree.read('src/de/kontakt.md'), /sameMeaning/);
  });

  test('a change that is not there, or no longer, is refused', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    const pair = pairOf('Ab 8 Uhr gehöfnet.', 'Ab 8 Uhr geöffnet.');
    await edit(tree, 'Ab 8 Uhr', 'Nie ab 8 Uhr');
    await assert.rejects(declareUnchanged(tree.root, 'de/kontakt.md', [pair]), {
      message: `de/kontakt.md: Die Änderung ${pair} gibt es nicht, oder nicht mehr.`,
    });
  });
});

describe('a heading that was renamed', () => {
  test('does not keep a typo below it from being declared', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, '## Zeiten', '## Öffnungszeiten');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.equal(await status(tree), 'unreviewed');
  });
});

describe('a declaration', () => {
  test('by hand does not hide another number', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'Ab 8 Uhr', 'Ab 9 Uhr');
    const pair = pairOf('Ab 8 Uhr gehöfnet.', 'Ab 9 Uhr gehöfnet.');
    await edit(tree, '2026-11-23\n', `2026-11-23\nsameMeaning: [${pair}]\n`);
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:11: Im Abschnitt „Hours“ weicht eine Angabe ab: Im deutschen Text steht „9“, in der Übersetzung steht „8“.',
    ]);
  });

  test('is kept while a translation relies on it, over several steps, and dropped with the last one', async (t) => {
    const tree = await accepted(t, 'en', 'fr');
    await edit(tree, 'gehöfnet', 'geöfnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await edit(tree, 'geöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await tree.accept('en/kontakt.md');
    assert.match(await tree.read('src/de/kontakt.md'), /sameMeaning: \[\w+=\w+, \w+=\w+\]/);
    assert.equal(await status(tree, 'fr'), 'unreviewed');
    await tree.accept('fr/kontakt.md');
    assert.doesNotMatch(await tree.read('src/de/kontakt.md'), /sameMeaning/);
    assert.equal(await status(tree, 'fr'), 'unreviewed');
  });
});
