import type { MarkdownIt, Token } from 'markdown-it';
import { report, type Walk } from './walk.ts';

/** A line with this mark ends the part that the start page shows. */
const MARK = /^<!--\s*mehr\s*-->\s*$/;
const TOKEN = 'mark';

/** What is left of a misspelt mark: HTML is off, so it would be shown as text. */
const MISSPELT = /<!|<-+\s*mehr/i;

/** Teaches a parser the mark `<!-- mehr -->`; being a block of its own, it is none inside code. */
export function recognizeMark(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'table',
    TOKEN,
    (state, startLine, _endLine, silent) => {
      const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine]);
      if (!MARK.test(line)) return false;
      if (silent) return true;
      // Inside a list or a quotation it cannot divide the page.
      if (state.level > 0) return false;
      state.push(TOKEN, '', 0).map = [startLine, startLine + 1];
      state.line = startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}

/** A page's tokens on both sides of its mark. */
export interface Parts {
  readonly lead: Token[];
  readonly more: Token[];
  /** Line of the file on which the second part starts; infinite where there is no mark. */
  readonly moreLine: number;
}

/** Divides a page at its first mark and reports any further one. */
export function divideAtMark(tokens: readonly Token[], walk: Walk): Parts {
  const [first, ...repeated] = tokens.filter(({ type }) => type === TOKEN);
  for (const mark of repeated) {
    const fix = 'Löschen Sie die zweite Marke.';
    report(walk, lineOf(mark, walk), 'Die Marke <!-- mehr --> steht doppelt.', fix);
  }
  if (!first) return { lead: [...tokens], more: [], moreLine: Number.POSITIVE_INFINITY };
  const index = tokens.indexOf(first);
  return {
    lead: tokens.slice(0, index),
    more: tokens.slice(index).filter(({ type }) => type !== TOKEN),
    moreLine: lineOf(first, walk),
  };
}

function lineOf(mark: Token, { context }: Walk): number {
  return context.bodyLine + (mark.map?.[0] ?? 0);
}

/** Reports text that was meant to be the mark. */
export function checkMisspeltMark(text: string, line: number, walk: Walk): void {
  if (!MISSPELT.test(text)) return;
  const message = 'Diese Zeile sieht wie eine Marke aus, ist aber keine.';
  const fix = 'Die einzige Marke lautet <!-- mehr --> und steht allein in ihrer Zeile.';
  report(walk, line, message, fix);
}
