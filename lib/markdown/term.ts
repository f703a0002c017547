import type { MarkdownIt, Token } from 'markdown-it';
import { lineAt } from './fold.ts';
import type { TermPlace } from './types.ts';

/**
 * The marks of a text with a term: `<!-- bis 2026-12-31 -->`, `<!-- ab 2027-01-01 -->` or, for the life of an entry,
 * `<!-- wenn kindergeld -->`; between its sides `<!-- danach -->`, `<!-- vorher -->` or `<!-- sonst -->`; at the end
 * `<!-- ende -->`.
 */
const MARK = /^<!--\s*(bis|ab|wenn|danach|vorher|sonst|ende)(?:\s+([^\s>]+))?\s*-->\s*$/;

/** Types of the marks' tokens. */
const TYPES: Readonly<Record<string, string>> = {
  bis: 'term_until',
  ab: 'term_from',
  wenn: 'term_while',
  danach: 'term_after',
  vorher: 'term_before',
  sonst: 'term_else',
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

/** A text that stands until or from a day, or while an entry stands, and the text that stands otherwise. */
export interface Term {
  /** Indexes of its marks among the tokens; `between` is that of the end where nothing stands otherwise. */
  readonly start: number;
  readonly between: number;
  readonly end: number;
  readonly kind: TermPlace['kind'];
  /** The last or the first day of its first side, `YYYY-MM-DD` in Europe/Berlin; of `while`, the name of a fact. */
  readonly of: string;
}

/** What decides which side of a term stands. */
export interface TermSwitch {
  /** `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
  /** Whether a fact of this name stands: it is true, and confirmed if it has to be. */
  readonly stands: (name: string) => boolean;
}

/** The tokens that stand: of each term one side, and no marks. */
export function standingTokens(
  tokens: readonly Token[],
  terms: readonly Term[],
  { today, stands }: TermSwitch,
): readonly Token[] {
  if (terms.length === 0) return tokens;
  const shown: (readonly Token[])[] = [];
  let from = 0;
  const isFirst = {
    until: (day: string) => today <= day,
    from: (day: string) => today >= day,
    while: stands,
  };
  for (const { start, between, end, kind, of } of terms) {
    shown.push(tokens.slice(from, start));
    shown.push(
      isFirst[kind](of) ? tokens.slice(start + 1, between) : tokens.slice(between + 1, end),
    );
    from = end + 1;
  }
  return [...shown, tokens.slice(from)].flat();
}
