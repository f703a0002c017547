import type { TestContext } from 'node:test';
import de from '../../_data/strings/de.ts';
import type { SearchSource } from '../../lib/site/search/entries.ts';
import { page, UI_TEXTS } from './content.ts';
import { entriesOf } from './entries.ts';
import { treeOf } from './translations.ts';

/** A page of questions. */
export const topic = (body: string, title = 'Geld vom Amt'): string =>
  page(body, { layout: 'topic', title, navTitle: 'Geld' });

/** A translation by a machine. */
export const machine = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndescription: A description that is long enough to be a good one for a page.\ntranslation: machine\n---\n${body}`;

/** What the search is made from: pages by their path below `src`, translations recorded, and the entries of `woerter.yaml`. */
export async function searchSource(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  words = '',
): Promise<SearchSource> {
  const uiTexts = Object.fromEntries(Object.keys(UI_TEXTS).map((code) => [code, de]));
  const tree = await treeOf(t, files);
  for (const name of Object.keys(files))
    if (!/^(?:de|leicht)\//.test(name)) await tree.record(name);
  const { site } = await tree.load({ uiTexts });
  const { keywords, helpNumbers, places } = await entriesOf(t, { 'woerter.yaml': words });
  return { site, keywords, helpNumbers, places, strings: de };
}

/** Entries of `woerter.yaml`: pairs of a target and its words by language. */
export function wordsFile(
  entries: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  return Object.entries(entries)
    .map(([target, words], index) => {
      const lines = Object.entries(words).map(([code, list]) => `    ${code}: ${list}\n`);
      return `w${index}:\n  seite: ${target}\n  woerter:\n${lines.join('')}`;
    })
    .join('');
}
