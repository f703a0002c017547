import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { meaningHash } from '../../../lib/translation/meaning.ts';
import { declareUnchanged } from '../../../lib/translation/unchanged.ts';
import { german, type Tree, translated, treeOf } from '../../support/translations.ts';

const DE = 'Anfang\n\n## Zeiten\n\nAb 8 Uhr gehöfnet.\n\n## Ort\n\nHaus A.';
const EN = 'Start\n\n## Hours\n\nOpen from 8.\n\n## Place\n\nBuilding A.';
const TYPO = DE.replace('gehöfnet', 'geöffnet');

async function accepted(t: TestContext, ...languages: string[]): Promise<Tree> {
  const names = languages.map((language) => `${language}/kontakt.md`);
  const tree = await treeOf(t, {
    'de/kontakt.md': german(DE),
    ...Object.fromEntries(names.map((name) => [name, translated(EN)])),
  });
  await tree.accept(...names);
  return tree;
}

/** Changes the German text and keeps what its front matter declares. */
async function edit(tree: Tree, from: string, to: string): Promise<void> {
  const text = await tree.read('src/de/kontakt.md');
  assert.ok(text.includes(from));
  await tree.write('de/kontakt.md', text.replace(from, to));
}

async function status(tree: Tree, language = 'en') {
  return (await tree.states())[`${language}/kontakt.md`]?.status;
}

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

  test('concerns several sections at once', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await edit(tree, 'Haus A.', 'Das Haus A.');
    assert.match(
      await declareUnchanged(tree.root, 'de/kontakt.md'),
      /^de\/kontakt\.md: 2 Änderungen gelten als ohne Einfluss auf den Sinn\.\n {2}Zeiten: .*\n {2}Ort: .*$/,
    );
    assert.equal(await status(tree), 'unreviewed');
  });

  test('tells sections with the same heading apart', async (t) => {
    const body = 'A\n\n## H\n\nEins\n\n## H\n\nZwei';
    const tree = await treeOf(t, {
      'de/kontakt.md': german(body),
      'en/kontakt.md': translated(body),
    });
    await tree.accept('en/kontakt.md');
    await edit(tree, 'Eins', 'Einz');
    await edit(tree, 'Zwei', 'Zwo');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    assert.match(
      await tree.read('src/de/kontakt.md'),
      new RegExp(
        `sameMeaning: \\[${meaningHash('Eins')}=${meaningHash('Einz')}, ${meaningHash('Zwei')}=${meaningHash('Zwo')}\\]`,
      ),
    );
    assert.equal(await status(tree), 'unreviewed');
  });

  test('is no longer needed once the translation is accepted', async (t) => {
    const tree = await accepted(t, 'en');
    await edit(tree, 'gehöfnet', 'geöffnet');
    await declareUnchanged(tree.root, 'de/kontakt.md');
    await tree.accept('en/kontakt.md');
    assert.equal(await status(tree), 'unreviewed');
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
