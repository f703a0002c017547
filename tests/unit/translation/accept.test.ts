import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acceptTranslation } from '../../../lib/translation/accept.ts';
import { meaningHash } from '../../../lib/translation/meaning.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const DE = 'Anfang\n\n## Ort\n\nHaus A.';
const EN = 'Start\n\n## Place\n\nBuilding A.';

describe('accept', () => {
  test('records each German section once, by the hash of what it says', async (t) => {
    const tree = await treeOf(t, {
      'de/kontakt.md': german(DE),
      'en/kontakt.md': translated(EN),
      'fr/kontakt.md': translated(EN),
    });
    assert.equal(
      await acceptTranslation(tree.root, 'en/kontakt.md'),
      'en/kontakt.md: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.',
    );
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
    const source = `source: [${beginning?.hash}, ${place.hash}]`;
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
    `„${name}“ ist keine Übersetzung, deren Kopf lesbar ist und zu der es eine deutsche Seite gibt. Beispiel: ar/kontakt.md`;
  for (const name of [
    'en/kontat.md',
    'de/kontakt.md',
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
      await assert.rejects(acceptTranslation(tree.root, name), { message: unknown(name) });
    });
  }

  test('refuses another number of sections, and leaves the file alone', async (t) => {
    const text = translated(`${EN}\n\n## More\n\nMore`);
    const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': text });
    await assert.rejects(acceptTranslation(tree.root, 'en/kontakt.md'), {
      message:
        '„en/kontakt.md“ hat 3 Abschnitte, der deutsche Text hat 2. Geben Sie der Übersetzung dieselben Überschriften in derselben Reihenfolge.',
    });
    assert.equal(await tree.read('src/en/kontakt.md'), text);
  });
});
