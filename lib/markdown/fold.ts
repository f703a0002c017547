import type { MarkdownIt, Token } from 'markdown-it';
import { addProblem, type ReadState } from './read-state.ts';

type StateBlock = InstanceType<MarkdownIt['block']['State']>;

/** The fold: the line that ends the excerpt. */
export const FOLD = /^<!--\s*mehr\s*-->\s*$/;

/** Type of the fold's token. */
export const FOLD_TOKEN = 'fold';

/** Markup of a fold that is a comment or misspelt. */
const MISSPELT = '?';

/** Whether a token is a comment or a misspelt mark. */
export function isMisspelt({ type, markup }: Token): boolean {
  return type === FOLD_TOKEN && markup === MISSPELT;
}

/** Lines of a comment at most; they bound the search for its end. */
const COMMENT_LINES = 20;
/** What is said of a comment or a misspelt fold. */
export const MISSPELT_FOLD = {
  message: 'Diese Zeile sieht wie eine Marke aus, ist aber keine.',
  fix: 'Marken sind <!-- mehr -->, <!-- bis 2026-12-31 -->, <!-- ab 2027-01-01 -->, <!-- wenn NAME -->, <!-- danach -->, <!-- vorher -->, <!-- sonst --> und <!-- ende -->. Jede steht allein in ihrer Zeile, nie in einer Liste oder einem Zitat. Ist ein Kommentar gemeint, löschen Sie ihn.',
};
/** A line that begins like a fold and is none: `<!- mehr ->`, `<-- mehr`. */
const LIKE_FOLD =
  /^<[!–—-]+\s*(?:mehr|bis|ab|wenn|danach|vorher|sonst|ende)(?!\p{L})[^\n]{0,20}$/iu;

/**
 * Adds the fold `<!-- mehr -->` to a parser. It is a block rule, so it has no effect inside code. Comments and misspelt
 * folds are folds of the markup `?`: what would follow from a missing fold is no mistake of its own.
 */
export function recognizeFold(markdown: MarkdownIt): void {
  const alt = ['paragraph', 'blockquote', 'list'];
  const add = (state: StateBlock, from: number, to: number, markup: string) => {
    Object.assign(state.push(FOLD_TOKEN, '', 0), { map: [from, to], markup });
    state.line = to;
  };
  markdown.block.ruler.before(
    'table',
    FOLD_TOKEN,
    (state, startLine, _endLine, silent) => {
      if (!FOLD.test(lineAt(state, startLine))) return false;
      if (silent) return true;
      // A fold inside a list or a quotation cannot divide the page.
      if (state.level > 0) return false;
      add(state, startLine, startLine + 1, '');
      return true;
    },
    { alt },
  );
  // Last, so that each other mark has its turn.
  markdown.block.ruler.before(
    'paragraph',
    'comment',
    (state, startLine, _endLine, silent) => {
      const end = endOfComment(state, startLine);
      if (end === null) return false;
      if (silent) return true;
      add(state, startLine, end, MISSPELT);
      return true;
    },
    { alt },
  );
  markdown.renderer.rules[FOLD_TOKEN] = () => '';
}

/** The line below a comment that starts in a line and has its last lines for itself; null where there is none. */
function endOfComment(state: StateBlock, startLine: number): number | null {
  const line = lineAt(state, startLine);
  if (LIKE_FOLD.test(line)) return startLine + 1;
  if (!line.startsWith('<!--')) return null;
  const last = Math.min(state.lineMax, startLine + COMMENT_LINES);
  for (let end = startLine; end < last; end += 1) {
    const [, behind] = lineAt(state, end).split('-->', 2);
    if (behind !== undefined) return behind.trim() === '' ? end + 1 : null;
  }
  return null;
}

/** A line without the blanks in front, which have no effect. */
export function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** Reports comments, misspelt folds and every further fold; the first line that is meant as one ends the excerpt. */
export function findFold(state: ReadState): { fold: Token | undefined; line: number } {
  const { tokens, bodyLine } = state.source;
  const lineOfFold = (token: Token | undefined) => bodyLine + (token?.map?.[0] ?? 0);
  const folds = tokens.filter(({ type }) => type === FOLD_TOKEN);
  const misspelt = folds.filter(isMisspelt);
  const [first, ...repeated] = folds.filter((token) => !isMisspelt(token));
  for (const token of misspelt) {
    addProblem(state, lineOfFold(token), MISSPELT_FOLD.message, MISSPELT_FOLD.fix);
  }
  for (const token of repeated) {
    const message = 'Die Marke <!-- mehr --> steht doppelt.';
    addProblem(state, lineOfFold(token), message, 'Löschen Sie die zweite Marke.');
  }
  const fold = first ?? misspelt.find(({ level }) => level === 0);
  return { fold, line: fold ? lineOfFold(fold) : Number.POSITIVE_INFINITY };
}
