import { groupBy } from '../base/group.ts';
import { type Block, blocksOf } from '../markdown/blocks.ts';
import type { Page, SideBySideRow } from './model.ts';

/**
 * Pairs a translation with the current German text. Sections with the same kinds of blocks are paired block by
 * block, others as a whole.
 *
 * @param page a translation; German pages have no rows.
 */
export function sideBySideRows(page: Page): SideBySideRow[] {
  if (!page.translation) return [];
  const { german, comparison } = page.translation;
  const translatedBlocks = bySection(page);
  const germanBlocks = bySection(german);
  const paired = comparison.pairs.flatMap((pair, section) =>
    sectionRows(section, translatedBlocks(section), germanBlocks(pair)),
  );
  const missing = comparison.added.flatMap((section) =>
    sectionRows(null, [], germanBlocks(section)),
  );
  return [...paired, ...missing];
}

/** The blocks of a page by the number of their section. */
function bySection({ text, bodyLine }: Page): (section: number | null) => readonly Block[] {
  const sections = groupBy<Block, number | null>(
    blocksOf(text.tokens, bodyLine),
    ({ section }) => section,
  );
  return (section) => sections.get(section) ?? [];
}

function sectionRows(
  section: number | null,
  translated: readonly Block[],
  german: readonly Block[],
): SideBySideRow[] {
  const same =
    translated.length === german.length &&
    translated.every(({ kind }, index) => kind === german[index]?.kind);
  if (!same) return [{ section, translated, german }];
  return translated.map((block, index) => ({
    section,
    translated: [block],
    german: german.slice(index, index + 1),
  }));
}
