import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../lib/markdown/blocks.ts';
import { cardOf } from '../../../lib/site/card.ts';
import type { Page } from '../../../lib/site/model.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const DE = 'Langsam, bitte.\n\n## Amt\n\n- Eins\n- Zwei\n\n## Hinweis\n\nTippen.';
const EN = 'Slowly, please.\n\n## Office\n\n- One\n- Two\n\n## Note\n\nTap.';

/** Heading, sentences in German and in the reader's language, and the text of each part. */
function told(page: Page): unknown[] {
  const words = (blocks: readonly Block[]) =>
    blocks
      .flatMap(({ tokens }) => tokens.filter(({ type }) => type === 'inline'))
      .map(({ content }) => content)
      .join(' ');
  return cardOf(page).map(({ heading, phrases, text }) => [
    heading?.text ?? null,
    ...phrases.map((phrase) => `${words(phrase.german)} | ${words(phrase.translated)}`),
    words(text),
  ]);
}

test('a card has each sentence in German and in the language of its reader', async (t) => {
  const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': translated(EN) });
  await tree.accept('en/kontakt.md');
  assert.deepEqual(told(await tree.page('en', 'kontakt')), [
    [null, 'Langsam, bitte. | Slowly, please.', ''],
    ['Office', 'Eins | One', 'Zwei | Two', ''],
    ['Note', 'Note Tap.'],
  ]);
  assert.deepEqual(told(await tree.page('de', 'kontakt')), [
    [null, ' | Langsam, bitte.', ''],
    ['Amt', ' | Eins', ' | Zwei', ''],
    ['Hinweis', 'Hinweis Tippen.'],
  ]);
});

test('a card pairs no sentences of a section in which German ones came or went', async (t) => {
  const tree = await treeOf(t, { 'de/kontakt.md': german(DE), 'en/kontakt.md': translated(EN) });
  await tree.accept('en/kontakt.md');
  await tree.write('de/kontakt.md', german(`${DE.replace('- Zwei\n', '')}\n\n## Neu\n\n- Drei`));
  await tree.load();
  assert.deepEqual(told(await tree.page('en', 'kontakt')), [
    [null, 'Langsam, bitte. | Slowly, please.', ''],
    ['Office', 'Eins | ', ' | One', ' | Two', ''],
    ['Note', 'Note Tap.'],
    [null, 'Drei | ', ''],
  ]);
});
