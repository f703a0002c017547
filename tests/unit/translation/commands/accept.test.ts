import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept } from '../../../../lib/translation/commands/accept.ts';
import { meaningHash } from '../../../../lib/translation/meaning.ts';
import { german, translated, treeOf } from '../../../support/translations.ts';

const DE = 'Anfang\n\n## Ort\n\nHaus A.';
const EN = 'Start\n\n## Place\n\nBuilding A.';

describe('accept', () => {
  test('records each German section once, by the hash of what it says', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    assert.deepEqual(await accept(tree.root, 'en/kontakt.md'), {
      text: 'en/kontakt.md: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.',
      refused: [],
    });
    const records = await tree.read('translations/kontakt.json');
    const [beginning, place] = await tree.records('kontakt');
    assert.deepEqual(place, {
      hash: meaningHash('Haus A.'),
      heading: 'Ort',
      level: 2,
      text: 'Haus A.',
    });
    assert.equal(beginning?.level, 1);
    await tree.accept('fr/kontakt.md');
    assert.equal(await tree.read('translations/kontakt.json'), records);
    assert.match(records, /\n$/);
    const source = `source: [${beginning?.hash}, ${place.hash}]\nupdated: 2026-11-23`;
    assert.ok((await tree.read('src/fr/kontakt.md')).includes(`\n${source}\n---\n`));
  });

  test('is needed once: what it wrote is in order, and again it changes nothing', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': translated(EN) });
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:1: Aus welchem Stand des deutschen Textes die Übersetzung entstand, ist nicht eingetragen.',
    ]);
    await tree.accept('en/kontakt.md');
    assert.deepEqual(await tree.problems(), []);
    const before = await Promise.all(
      ['src/en/kontakt.md', 'translations/kontakt.json'].map(tree.read),
    );
    await tree.accept('en/kontakt.md');
    const again = await Promise.all(
      ['src/en/kontakt.md', 'translations/kontakt.json'].map(tree.read),
    );
    assert.deepEqual(again, before);
  });

  const unknown = (name: string) =>
    `„${name}“ ist keine deutsche Seite und keine Übersetzung einer deutschen Seite, deren Kopf lesbar ist. Beispiele: de/kontakt.md, ar/kontakt.md`;
  for (const name of [
    'en/kontat.md',
    'de/kontat.md',
    'xx/kontakt.md',
    'en/waise.md',
    'en/kaputt.md',
  ]) {
    test(`refuses ${name}`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german(DE),
        'de/kaputt.md': german(DE),
        'en/kontakt.md': translated(EN),
        'en/waise.md': translated(EN),
        'en/kaputt.md': translated(EN, { title: null }),
      });
      await assert.rejects(accept(tree.root, name), { message: unknown(name) });
    });
  }

  for (const place of ['src/', './src/', './']) {
    test(`takes a name that begins with ${place}`, async (t) => {
      const tree = await treeOf(t, {
        'de/kontakt.md': german(DE),
        'en/kontakt.md': translated(EN),
      });
      await tree.accept(`${place}en/kontakt.md`);
      assert.deepEqual(await tree.problems(), []);
    });
  }

  test('takes a whole path, and one with backslashes', async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': translated(EN) });
    await tree.accept(`${tree.root}/src/en/kontakt.md`, 'src\\en\\kontakt.md');
    assert.deepEqual(await tree.problems(), []);
  });

  test('refuses other values and another structure, names all of them, and writes nothing', async (t) => {
    const text = translated('Start, from 9.\n\n## Place\n\n- Building A.');
    const tree = await treeOf(t, {
      'de/kontakt.md': german('Anfang, ab 8.\n\n## Ort\n\nHaus A.', { teaser: 'Besuch' }),
      'en/kontakt.md': text,
    });
    const { refused } = await accept(tree.root, 'en/kontakt.md');
    assert.equal(refused.length, 1);
    for (const part of [
      /^en\/kontakt\.md: Nicht bestätigt, denn die Übersetzung entspricht nicht dem heutigen deutschen Text\.\n\nsrc\/en\/kontakt\.md:1: Das Feld „teaser“ fehlt\.\n/,
      /:6: .* steht „8“, in der Übersetzung steht „9“\.\n/,
      /:10: Block 1 im Abschnitt „Place“ ist ein Punkt einer Liste/,
    ]) {
      assert.match(refused[0] ?? '', part);
    }
    assert.equal(await tree.read('src/en/kontakt.md'), text);
    await assert.rejects(tree.read('translations/kontakt.json'));
  });

  test('is not needed to learn which values differ', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german('Ab 8 Uhr'),
      'en/kontakt.md': translated('From 9'),
    });
    assert.deepEqual(await tree.problems(), [
      'src/en/kontakt.md:1: Aus welchem Stand des deutschen Textes die Übersetzung entstand, ist nicht eingetragen.',
      'src/en/kontakt.md:6: Am Anfang der Seite weicht eine Angabe ab: Im deutschen Text steht „8“, in der Übersetzung steht „9“.',
    ]);
  });

  test('refuses another number of sections, and leaves the file alone', async (t) => {
    const text = translated(`${EN}\n\n## More\n\nMore`);
    const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': text });
    assert.deepEqual(await accept(tree.root, 'en/kontakt.md'), {
      text: '',
      refused: [
        'en/kontakt.md: Nicht bestätigt, denn die Übersetzung hat 3 Abschnitte, der deutsche Text hat 2. Geben Sie der Übersetzung dieselben Überschriften in derselben Reihenfolge.',
      ],
    });
    assert.equal(await tree.read('src/en/kontakt.md'), text);
  });
});
