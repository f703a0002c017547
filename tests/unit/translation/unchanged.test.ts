import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meaningHash } from '../../../lib/translation/meaning.ts';
import { declareUnchanged } from '../../../lib/translation/unchanged.ts';
import { german } from '../../support/translations.ts';
import { accepted, edit, status, TYPO } from '../../support/unchanged.ts';

describe('a typo fix that is declared to change nothing', () => {
  test('raises no alarm', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    assert.equal(await status(tree), 'outdated');
    assert.equal(
      await declareUnchanged(tree.root, 'de/kontakt.md'),
      'de/kontakt.md: Eine Änderung gilt als ohne Einfluss auf den Sinn.\n  Zeiten: Ab 8 Uhr [-gehöfnet-]{+geöffnet+}.',
    );
    assert.equal(await status(tree), 'unreviewed');
    const { translation } = await tree.page('en', 'kontakt');
    assert.deepEqual(translation?.outdated, []);
    assert.deepEqual(await tree.problems(), []);
    const pair = `${meaningHash('Ab 8 Uhr gehöfnet.')}=${meaningHash('Ab 8 Uhr geöffnet.')}`;
    assert.equal(
      await tree.read('src/de/kontakt.md'),
      german(TYPO).replace('2026-11-23\n', `2026-11-23\nsameMeaning: [${pair}]\n`),
    );
  });

  test('raises none after a second one either', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöfnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await edit(tree, 'geöfnet', 'geöffnet');
    assert.equal(await status(tree), 'outdated');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.equal(await status(tree), 'unreviewed');
  });

  test('hides no change that comes later, whose diff starts from the recorded text', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await edit(tree, 'Ab 8 Uhr geöffnet', 'Ab 9 Uhr geöffnet');
    assert.equal(await status(tree), 'outdated');
    assert.match(
      await tree.entry('en/kontakt.md'),
      /\n {4}Zeiten: Ab \[-8-\]\{\+9\+\} Uhr \[-gehöfnet-\]\{\+geöffnet\+\}\.\n/,
    );
  });

  test('is no longer needed once the translation is accepted', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await tree.accept('en/kontakt.md');
    assert.equal(await status(tree), 'unreviewed');
    assert.equal(await tree.read('src/de/kontakt.md'), german(TYPO));
    assert.deepEqual((await tree.records('kontakt')).map(({ text }) => text).slice(1), [
      'Ab 8 Uhr geöffnet.',
      'Haus A.',
    ]);
  });
});

describe('a translation that was outdated before', () => {
  test('stays so', async (t) => {
    const tree = await accepted(t, 'en', 'fr');
    await edit(tree, 'Ab 8', 'Nicht ab 8');
    await tree.accept('fr/kontakt.md');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.equal(await status(tree, 'fr'), 'unreviewed');
    assert.equal(await status(tree, 'en'), 'outdated');
  });

  test('stays so where the German text had gone back to an older state', async (t) => {
    const tree = await accepted(t, 'en', 'fr');
    await edit(tree, 'Ab 8', 'Nicht ab 8');
    await tree.accept('fr/kontakt.md');
    await edit(tree, 'Nicht ab 8', 'Ab 8');
    await tree.accept('en/kontakt.md');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.equal(await status(tree, 'en'), 'unreviewed');
    assert.equal(await status(tree, 'fr'), 'outdated');
  });
});

describe('unchanged refuses', () => {
  const changes: Record<string, readonly [string, string]> = {
    'another number': ['Ab 8', 'Ab 9'],
    'another reference': ['Haus A', '{{telefon}}'],
    'a link to another site': ['Haus A', '[Haus A](https://a.example)'],
  };
  for (const [name, [from, to]] of Object.entries(changes)) {
    test(name, async (t) => {
      const tree = await accepted(t, 'en');
      await edit(tree, from, to);
      const before = await tree.read('src/de/kontakt.md');
      await assert.rejects(
        declareUnchanged(tree.root, 'de/kontakt.md'),
        /^Error: de\/kontakt\.md: Hier hat sich eine Zahl, eine Adresse oder ein Verweis geändert, das ändert den Sinn: /,
      );
      assert.equal(await tree.read('src/de/kontakt.md'), before);
      assert.equal(await status(tree), 'outdated');
    });
  }

  for (const name of ['src/de/kontakt.md', './src/de/kontakt.md', 'src\\de\\kontakt.md']) {
    test(`no page that is named as ${name}`, async (t) => {
      const tree = await accepted(t, 'en');
      assert.match(await declareUnchanged(tree.root, name), /^de\/kontakt\.md: Es gibt keine/);
    });
  }

  for (const name of ['de/kontat.md', 'en/kontakt.md', 'kontakt.md']) {
    test(`the name ${name}`, async (t) => {
      const tree = await accepted(t, 'en');
      await assert.rejects(declareUnchanged(tree.root, name), {
        message: `„${name}“ ist keine deutsche Seite, deren Kopf lesbar ist. Beispiel: de/kontakt.md`,
      });
    });
  }
});

describe('where there is nothing to declare', () => {
  const none = 'de/kontakt.md: Es gibt keine Änderung, die zu bestätigen wäre.';

  test('the file stays as it is', async (t) => {
    const tree = await accepted(t, 'en');
    const before = await tree.read('src/de/kontakt.md');
    assert.equal(await declareUnchanged(tree.root, 'de/kontakt.md'), none);
    assert.equal(await tree.read('src/de/kontakt.md'), before);
  });

  test('no second declaration is made', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    const before = await tree.read('src/de/kontakt.md');
    assert.equal(await declareUnchanged(tree.root, 'de/kontakt.md'), none);
    assert.equal(await tree.read('src/de/kontakt.md'), before);
  });

  test('a new section is none', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, '## Ort', '## Neu\n\nNeu\n\n## Ort');
    assert.equal(await declareUnchanged(tree.root, 'de/kontakt.md'), none);
    assert.equal(await status(tree), 'outdated');
  });
});
