import type { MarkdownIt, Token } from 'markdown-it';
import { lineAt } from './fold.ts';

/**
 * The marks of a text with a term: `<!-- bis 2026-12-31 -->` or `<!-- ab 2027-01-01 -->`, between its sides
 * `<!-- danach -->` or `<!-- vorher -->`, at the end `<!-- ende -->`.
 */
const MARK = /^<!--\s*(bis|ab|danach|vorher|ende)(?:\s+([^\s>]+))?\s*-->\s*$/;

/** Types of the marks' tokens. */
const TYPES: Readonly<Record<string, string>> = {
  bis: 'term_until',
  ab: 'term_from',
  danach: 'term_after',
  vorher: 'term_before',
  ende: 'term_end',
};

/** Adds the marks to a parser. They are block rules, so they have no effect inside code. */
export function recognizeTerms(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'table',
    'term',
    (state, startLine, _endLine, silent) => {
      const [, name = '', day] = MARK.exec(lineAt(state, startLine)) ?? [];
      const type = TYPES[name];
      if (type === undefined) return false;
      if (silent) return true;
      // A mark inside a list or a quotation would tear it apart.
      if (state.level > 0) return false;
      const token = state.push(type, '', 0);
      token.map = [startLine, startLine + 1];
      // With its day, so that both are part of the text's meaning.
      token.content = day === undefined ? name : `${name} ${day}`;
      state.line = startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'blockquote', 'list'] },
  );
  for (const type of Object.values(TYPES)) markdown.renderer.rules[type] = () => '';
}

/** Whether a token is a mark of a term. */
export function isTermMark({ type }: Token): boolean {
  return type.startsWith('term_');
}

/** A mark as editors write it. */
export function writtenMark({ content }: Token): string {
  return `<!-- ${content} -->`;
}

/** A text that stands until or from a day, and the text that stands otherwise. */
export interface Term {
  /** Indexes of its marks among the tokens; `between` is that of the end where nothing stands otherwise. */
  readonly start: number;
  readonly between: number;
  readonly end: number;
  readonly kind: 'until' | 'from';
  /** The last or the first day of its first side, `YYYY-MM-DD` in Europe/Berlin. */
  readonly day: string;
}

/**
 * The tokens that stand on a day: of each term one side, and no marks.
 *
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 */
export function tokensOn(
  tokens: readonly Token[],
  terms: readonly Term[],
  today: string,
): readonly Token[] {
  if (terms.length === 0) return tokens;
  const shown: (readonly Token[])[] = [];
  let from = 0;
  for (const { start, between, end, kind, day } of terms) {
    const isFirst = kind === 'until' ? today <= day : today >= day;
    shown.push(tokens.slice(from, start));
    shown.push(isFirst ? tokens.slice(start + 1, between) : tokens.slice(between + 1, end));
    from = end + 1;
  }
  return [...shown, tokens.slice(from)].flat();
}
