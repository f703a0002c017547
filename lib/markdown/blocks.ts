import type { Token } from 'markdown-it';
import { FOLD_TOKEN } from './fold.ts';

/** A block of a text: a paragraph, a heading, one item of a list. */
export interface Block {
  /** Kind as markdown-it names it, e.g. `paragraph`, `heading`, `bullet_list`. */
  readonly kind: string;
  /** Its tokens; those of an item include its list. */
  readonly tokens: readonly Token[];
  /** Number of the section; 0 is the text above the first heading. */
  readonly section: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

const LIST = /^(bullet|ordered)_list_open$/;

/**
 * Splits a text into its blocks. Each item of a list is a block, so that two languages match item by item.
 *
 * @param firstLine line of the file on which the text starts, counted from 1.
 */
export function blocksOf(tokens: readonly Token[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let section = 0;
  for (const part of runs(tokens, 0)) {
    const [open] = part;
    if (!open || open.type === FOLD_TOKEN) continue;
    if (open.type === 'heading_open') section += 1;
    const kind = open.type.replace(/_open$/, '');
    const isList = LIST.test(open.type);
    for (const piece of isList ? runs(part.slice(1, -1), 1) : [part]) {
      const line = firstLine + (piece.find(({ map }) => map)?.map?.[0] ?? 0);
      blocks.push({
        kind,
        tokens: isList ? [open, ...piece, ...part.slice(-1)] : piece,
        section,
        line,
      });
    }
  }
  return blocks;
}

/** Groups tokens: each group starts with an opening token of a level and ends before the next. */
function runs(tokens: readonly Token[], level: number): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const starts = token.level === level && token.nesting !== -1;
    if (starts) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
