import type { MarkdownIt } from 'markdown-it';

/** The fold: the line that ends the excerpt. */
export const FOLD = /^<!--\s*mehr\s*-->\s*$/;

/** Type of the fold's token. */
export const FOLD_TOKEN = 'fold';

/** Parts of a misspelt fold, which would be shown as text because HTML is off. */
const MISSPELT = /<!|<-+\s*mehr/i;

/** Adds the fold `<!-- mehr -->` to a parser. It is a block rule, so it has no effect inside code. */
export function recognizeFold(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'table',
    FOLD_TOKEN,
    (state, startLine, _endLine, silent) => {
      const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine]);
      if (!FOLD.test(line)) return false;
      if (silent) return true;
      // A fold inside a list or a quotation cannot divide the page.
      if (state.level > 0) return false;
      state.push(FOLD_TOKEN, '', 0).map = [startLine, startLine + 1];
      state.line = startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  markdown.renderer.rules[FOLD_TOKEN] = () => '';
}

/** Whether a text looks like a misspelt fold. */
export function isMisspeltFold(text: string): boolean {
  return MISSPELT.test(text);
}
