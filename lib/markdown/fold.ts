import type { MarkdownIt } from 'markdown-it';

/** The line that ends the excerpt, which the start page shows. */
const FOLD = /^<!--\s*mehr\s*-->\s*$/;

/** Type of the fold's token. */
export const FOLD_TOKEN = 'fold';

/** What is left of a misspelt fold: HTML is off, so it would be shown as text. */
const MISSPELT = /<!|<-+\s*mehr/i;

/** Teaches a parser the fold `<!-- mehr -->`; as a block of its own, it has no effect inside code. */
export function recognizeFold(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'table',
    FOLD_TOKEN,
    (state, startLine, _endLine, silent) => {
      const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine]);
      if (!FOLD.test(line)) return false;
      if (silent) return true;
      // Inside a list or a quotation it cannot divide the page.
      if (state.level > 0) return false;
      state.push(FOLD_TOKEN, '', 0).map = [startLine, startLine + 1];
      state.line = startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.renderer.rules[FOLD_TOKEN] = () => '';
}

/** Whether a text was meant to be the fold. */
export function isMisspeltFold(text: string): boolean {
  return MISSPELT.test(text);
}
