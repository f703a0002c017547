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
  const translatedBlocks = blocksOf(page.text.tokens, page.bodyLine);
  const germanBlocks = blocksOf(german.text.tokens, german.bodyLine);
  const inSection = (blocks: readonly Block[], section: number | null) =>
    blocks.filter((block) => block.section === section);
  const paired = comparison.pairs.flatMap((pair, section) =>
    sectionRows(section, inSection(translatedBlocks, section), inSection(germanBlocks, pair)),
  );
  const missing = comparison.added.flatMap((section) =>
    sectionRows(null, [], inSection(germanBlocks, section)),
  );
  return [...paired, ...missing];
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
