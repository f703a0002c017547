import { withoutSourceMarks } from '../markdown/references.ts';
import type { Block, Rendered } from '../markdown/types.ts';
import type { Comparison } from './freshness.ts';

/** The same block of a page in both languages, as HTML. */
export interface SideBySideRow {
  readonly translated: string;
  readonly german: string;
  /** Number of the section in the translation; null for German sections that it lacks. */
  readonly section: number | null;
}

/**
 * Sets a translation and the current German text beside each other: block by block where both have the
 * same blocks, the whole section where the German one has changed its structure since.
 */
export function sideBySideRows(
  translated: Rendered,
  german: Rendered,
  { pairs, added }: Comparison,
): SideBySideRow[] {
  const blocksOf = ({ blocks }: Rendered, section: number | null) =>
    blocks.filter((block) => block.section === section);
  const paired = pairs.flatMap((pair, section) =>
    sectionRows(section, blocksOf(translated, section), blocksOf(german, pair)),
  );
  const missing = added.flatMap((section) => sectionRows(null, [], blocksOf(german, section)));
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
  if (same) {
    return translated.map((block, index) => ({
      section,
      translated: plain(block),
      german: withoutIds(plain(german[index])),
    }));
  }
  const join = (blocks: readonly Block[]) => blocks.map(plain).join('');
  return [{ section, translated: join(translated), german: withoutIds(join(german)) }];
}

/** A block without footnote marks: this view is for talking, and lists no sources. */
function plain(block: Block | undefined): string {
  return withoutSourceMarks(block?.html ?? '');
}

/** Both columns have the same anchors; only the reader's keeps them. */
function withoutIds(html: string): string {
  return html.replace(/(<h\d) id="[^"]*"/g, '$1');
}
