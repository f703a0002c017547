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

type Lists = Readonly<Record<string, string>>;

/** Entries of `woerter.yaml`: pairs of a target and its words by language; those of the search alone, by target too. */
export function wordsFile(
  entries: Readonly<Record<string, Lists>>,
  searched: Readonly<Record<string, Lists>> = {},
): string {
  const linesOf = (field: string, words: Lists = {}) =>
    Object.entries(words).map(
      ([code, list], index) => `${index ? '' : field}    ${code}: ${list}\n`,
    );
  return Object.entries(entries)
    .map(([target, words], index) => {
      const lines = [...linesOf('  woerter:\n', words), ...linesOf('  suche:\n', searched[target])];
      return `w${index}:\n  seite: ${target}\n${lines.join('')}`;
    })
    .join('');
}
