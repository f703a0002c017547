import type { Token } from 'markdown-it';
import { memoizeByObject } from '../base/memoize.ts';
import { lineOffset } from './lines.ts';

/** A piece of running text and its position. */
export interface Inline {
  readonly inline: Token;
  /** Index among the tokens of the page. */
  readonly index: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/**
 * Every piece of running text of a page.
 *
 * @param firstLine line of the file on which the text starts, counted from 1.
 */
export function inlinesOf(tokens: readonly Token[], firstLine: number): Inline[] {
  let line = firstLine;
  return tokens.flatMap((inline, index) => {
    // Only the row of a table has a line, not its cells.
    if (inline.map) line = firstLine + inline.map[0];
    return inline.type === 'inline' ? [{ inline, index, line }] : [];
  });
}

/** Line of the file on which a token of running text starts. */
export function lineOf(child: Token, { line }: Inline): number {
  return line + lineOffset(child);
}

/** The tokens of a running text that are inside a link, where another link would be invalid HTML. */
export const insideLinks = memoizeByObject((children: readonly Token[]): ReadonlySet<Token> => {
  let depth = 0;
  const inside = children.filter(({ type, nesting }) => {
    if (type === 'link_open' || type === 'link_close') depth += nesting;
    return depth > 0;
  });
  return new Set(inside);
});

/** The opening token of each link in a running text, by its closing one. */
export const openingOf = memoizeByObject(
  (children: readonly Token[]): ReadonlyMap<Token, Token> => {
    const pairs = new Map<Token, Token>();
    let open: Token | undefined;
    // A link contains no other.
    for (const token of children) {
      if (token.type === 'link_open') open = token;
      else if (token.type === 'link_close' && open) pairs.set(token, open);
    }
    return pairs;
  },
);
