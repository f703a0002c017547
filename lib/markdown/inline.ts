import type { Token } from 'markdown-it';
import { lineOffset } from './lines.ts';

/** A piece of running text and where it stands. */
export interface Inline {
  readonly inline: Token;
  /** Index among the tokens of the page. */
  readonly index: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** Every piece of running text with the line of the file on which it starts. */
export function inlinesOf(tokens: readonly Token[], firstLine: number): Inline[] {
  let line = firstLine;
  return tokens.flatMap((inline, index) => {
    // The text of a table's cell has no line of its own, its row has one.
    if (inline.map) line = firstLine + inline.map[0];
    return inline.type === 'inline' ? [{ inline, index, line }] : [];
  });
}

/** Line of the file on which a token of a running text starts. */
export function lineOf(child: Token, { inline, line }: Inline): number {
  return line + lineOffset(child, inline);
}

/** Whether a token stands inside the text of a link, where another link would be invalid HTML. */
export function isInsideLink(children: readonly Token[], index: number): boolean {
  let depth = 0;
  for (const { type, nesting } of children.slice(0, index)) {
    if (type === 'link_open' || type === 'link_close') depth += nesting;
  }
  return depth > 0;
}
