import type { Token } from 'markdown-it';
import type { Block } from './types.ts';

const LIST = /^(bullet|ordered)_list_open$/;

/**
 * Takes a rendered page apart into its blocks; a list counts item by item, so that two languages can
 * stand beside each other line for line.
 *
 * @param html renders a run of tokens.
 */
export function blocksOf(
  tokens: readonly Token[],
  firstLine: number,
  html: (part: Token[]) => string,
): Block[] {
  const blocks: Block[] = [];
  let section = 0;
  for (const part of topLevelParts(tokens)) {
    const [open] = part;
    if (!open) continue;
    if (open.type === 'heading_open') section += 1;
    const kind = open.type.replace(/_open$/, '');
    const pieces = LIST.test(open.type) ? itemsOf(part) : [part];
    for (const piece of pieces) {
      const line = firstLine + (piece.find(({ map }) => map)?.map?.[0] ?? 0);
      const complete = LIST.test(open.type) ? [open, ...piece, ...part.slice(-1)] : piece;
      blocks.push({ kind, html: html(complete), section, line });
    }
  }
  return blocks;
}

/** Runs of tokens from an opening one at the top level to its end. */
function topLevelParts(tokens: readonly Token[]): Token[][] {
  return runs(tokens, 0);
}

/** The items of a list, without the list around them. */
function itemsOf(list: readonly Token[]): Token[][] {
  return runs(list.slice(1, -1), 1);
}

function runs(tokens: readonly Token[], level: number): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    const starts = token.level === level && token.nesting !== -1;
    if (starts) parts.push([token]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
