import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { german, type Tree, translated, treeOf } from './translations.ts';

export const DE = 'Anfang\n\n## Zeiten\n\nAb 8 Uhr gehöfnet.\n\n## Ort\n\nHaus A.';
export const EN = 'Start\n\n## Hours\n\nOpen from 8.\n\n## Place\n\nBuilding A.';
export const TYPO = DE.replace('gehöfnet', 'geöffnet');

/** A German page with translations into these languages, which are accepted. */
export async function accepted(t: TestContext, ...languages: string[]): Promise<Tree> {
  const names = languages.map((language) => `${language}/kontakt.md`);
  const tree = await treeOf(t, {
    'de/kontakt.md': german(DE),
    ...Object.fromEntries(names.map((name) => [name, translated(EN)])),
  });
  await tree.accept(...names);
  return tree;
}

/** Changes the German text and keeps what its front matter declares. */
export async function edit(tree: Tree, from: string, to: string): Promise<void> {
  const text = await tree.read('src/de/kontakt.md');
  assert.ok(text.includes(from));
  await tree.write('de/kontakt.md', text.replace(from, to));
}

/** The state of a translation of that page. */
export async function status(tree: Tree, language = 'en') {
  return (await tree.states())[`${language}/kontakt.md`]?.status;
}
