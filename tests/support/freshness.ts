import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { german, outdatedIn, pairOf, type Tree } from './translations.ts';

/** Text of a German page with three headings. */
export const DE =
  'Anfang\n\n## Zeiten\n\nWir sind täglich da.\n\n## Ort\n\nHaus A.\n\n## Weg\n\nMit dem Bus.';
/** Its translation. */
export const EN =
  'Start\n\n## Hours\n\nWe are here daily.\n\n## Place\n\nBuilding A.\n\n## Way\n\nBy bus.';

/** The page and its accepted translation, after the German text was changed. */
export async function changedTo(
  test: TestContext,
  body: string,
  fields: Record<string, string> = {},
): Promise<Tree> {
  const tree = await pairOf(test, DE, EN);
  await tree.write('de/kontakt.md', german(body, fields));
  return tree;
}

/** Heading of the report above translations that are in step with the German text. */
export const UNREVIEWED =
  'Ungeprüft: Noch kein Mensch mit Fachkenntnis hat die Übersetzung geprüft (1)';

/** Makes sure that neither readers nor editors are alarmed. */
export async function assertFresh(tree: Tree): Promise<void> {
  assert.deepEqual(await outdatedIn(tree), []);
  assert.equal(await tree.entry('en/kontakt.md'), `${UNREVIEWED}\n  en/kontakt.md (English)\n`);
}
