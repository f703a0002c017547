import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { german, translated, treeOf } from '../../support/translations.ts';

/** Rows of the view beside German, after the German text was changed. */
async function rows(t: TestContext, de: string, en: string, changed = de) {
  const tree = await treeOf(t, { 'de/kontakt.md': german(de), 'en/kontakt.md': translated(en) });
  await tree.accept('en/kontakt.md');
  await tree.write('de/kontakt.md', german(changed));
  const { translation } = await tree.page('en', 'kontakt');
  return translation?.sideBySide?.rows.map(({ translated: own, german: other }) => [
    own.replace(/\n/g, ''),
    other.replace(/\n/g, ''),
  ]);
}

describe('the view beside German', () => {
  test('has a row for each block, and for each item of a list', async (t) => {
    const de = 'Eins\n\nZwei\n\n## Ort\n\n- A\n- B';
    const en = 'One\n\nTwo\n\n## Place\n\n- C\n- D';
    assert.deepEqual(await rows(t, de, en), [
      ['<p>One</p>', '<p>Eins</p>'],
      ['<p>Two</p>', '<p>Zwei</p>'],
      ['<h2 id="ort">Place</h2>', '<h2>Ort</h2>'],
      ['<ul><li>C</li></ul>', '<ul><li>A</li></ul>'],
      ['<ul><li>D</li></ul>', '<ul><li>B</li></ul>'],
    ]);
  });

  test('shows the German text of today, block by block where it has the same blocks', async (t) => {
    assert.deepEqual(await rows(t, 'Eins', 'One', 'Zwei'), [['<p>One</p>', '<p>Zwei</p>']]);
  });

  test('sets a whole section beside a German one with other blocks', async (t) => {
    assert.deepEqual(
      await rows(t, 'Eins\n\n## H\n\nA', 'One\n\n## H\n\nB', 'Eins\n\n## H\n\nA\n\nA2'),
      [
        ['<p>One</p>', '<p>Eins</p>'],
        ['<h2 id="h">H</h2><p>B</p>', '<h2>H</h2><p>A</p><p>A2</p>'],
      ],
    );
  });

  test('follows the translation where the German sections were reordered', async (t) => {
    const de = 'X\n\n## A\n\nEins\n\n## B\n\nZwei';
    const en = 'X\n\n## C\n\nOne\n\n## D\n\nTwo';
    assert.deepEqual(await rows(t, de, en, 'X\n\n## B\n\nZwei\n\n## A\n\nEins'), [
      ['<p>X</p>', '<p>X</p>'],
      ['<h2 id="a">C</h2>', '<h2>A</h2>'],
      ['<p>One</p>', '<p>Eins</p>'],
      ['<h2 id="b">D</h2>', '<h2>B</h2>'],
      ['<p>Two</p>', '<p>Zwei</p>'],
    ]);
  });

  test('leaves a gap for what was removed, and puts what is new at the end', async (t) => {
    const de = 'X\n\n## A\n\nEins\n\n## B\n\nZwei';
    const en = 'X\n\n## C\n\nOne\n\n## D\n\nTwo';
    assert.deepEqual(await rows(t, de, en, 'X\n\n## B\n\nZwei\n\n## N\n\nNeu'), [
      ['<p>X</p>', '<p>X</p>'],
      ['<h2 id="c">C</h2><p>One</p>', ''],
      ['<h2 id="b">D</h2>', '<h2>B</h2>'],
      ['<p>Two</p>', '<p>Zwei</p>'],
      ['', '<h2>N</h2><p>Neu</p>'],
    ]);
  });

  test('names no sources', async (t) => {
    assert.deepEqual(await rows(t, 'Eins {{quelle.erste}}', 'One {{quelle.erste}}'), [
      ['<p>One</p>', '<p>Eins</p>'],
    ]);
  });
});
