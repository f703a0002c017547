import type { Token } from 'markdown-it';
import type { Problem } from '../base/problem.ts';
import type { Source } from '../facts/types.ts';
import type { Heading, InternalLink, RenderContext } from './types.ts';

/** What one rendering collects; every step adds to it. */
export interface Walk {
  readonly context: RenderContext;
  readonly headings: Heading[];
  readonly links: InternalLink[];
  readonly sources: Source[];
  /** Lines of the file with a footnote mark. */
  readonly sourceLines: number[];
  readonly problems: Problem[];
}

/** Records a problem at a line of the file. */
export function report(walk: Walk, line: number, message: string, fix: string): void {
  walk.problems.push({ file: walk.context.file, line, message, fix });
}

/** A piece of the text as it is to be shown. */
export function transform(text: string, { context }: Walk): string {
  return context.transform?.(text) ?? text;
}

/** Calls back with each piece of running text and the line of the file on which it starts. */
export function eachInline(
  tokens: readonly Token[],
  firstLine: number,
  visit: (inline: Token, line: number, index: number) => void,
): void {
  let line = firstLine;
  tokens.forEach((token, index) => {
    // The text of a table's cell has no line of its own, its row has one.
    if (token.map) line = firstLine + token.map[0];
    if (token.type === 'inline') visit(token, line, index);
  });
}
