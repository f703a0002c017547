import type { MarkdownIt, Token } from 'markdown-it';

/** Tokens of a list of one line, from the list's opening one to its closing one. */
const LONE = [
  ...[/^(?:ordered|bullet)_list_open$/, /^list_item_open$/, /^paragraph_open$/, /^inline$/],
  ...[/^paragraph_close$/, /^list_item_close$/, /_list_close$/],
];
/** A star that is not one of two. */
const STAR = /(?<!\*)\*(?!\*)/g;

/**
 * Makes a parser leave German as people write it where other parsers see marks: `Bürger*innen`, a line that begins
 * with `1. FC` or with the star of a footnote, a line with blanks before it, a line of dashes below a paragraph. A line
 * such as `[Titel]: Text` is text too: as a definition of a link it would vanish.
 */
export function leaveAsWritten(markdown: MarkdownIt): void {
  markdown.disable(['code', 'lheading', 'reference']);
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    /** A single star between letters is none of emphasis, as a single underscore is none. */
    override scanDelims(start: number, canSplitWord: boolean) {
      const isSingle = this.src[start] === '*' && this.src[start + 1] !== '*';
      return super.scanDelims(start, canSplitWord && !isSingle);
    }
  };
  markdown.core.ruler.after('block', 'lone-lines', (state) => {
    state.tokens = withoutLoneLines(state.tokens);
  });
}

/**
 * Turns lists of one line into text: those with a number, and those with a star where one stands in the text above
 * (`Preis*`). Below a paragraph, the text is its next line.
 */
function withoutLoneLines(tokens: readonly Token[]): Token[] {
  const left: Token[] = [];
  let hasStar = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    hasStar ||= token.type === 'inline' && (token.content.match(STAR)?.length ?? 0) % 2 === 1;
    const isLone = LONE.every((type, at) => type.test(tokens[index + at]?.type ?? ''));
    if (!isLone || (token.type === 'bullet_list_open' && !(hasStar && token.markup === '*'))) {
      left.push(token);
      continue;
    }
    const [list, item, open, inline, close] = tokens.slice(index, index + 5) as FiveTokens;
    index += LONE.length - 1;
    inline.content = `${item.info}\\${item.markup} ${inline.content}`;
    if (continuesParagraph(left, inline)) continue;
    // In a list, a paragraph without empty lines has no tag.
    const hidden = left.at(-1)?.type === 'list_item_open';
    inline.level = list.level + 1;
    for (const tag of [open, close]) Object.assign(tag, { level: list.level, hidden });
    left.push(open, inline, close);
  }
  return left;
}

type FiveTokens = [Token, Token, Token, Token, Token];

/** Appends a running text to the paragraph that ends in the line above, if there is one. */
function continuesParagraph(left: readonly Token[], { content, map }: Token): boolean {
  const [before, close] = left.slice(-2);
  if (before?.type !== 'inline' || close?.type !== 'paragraph_close') return false;
  if (!before.map || before.map[1] !== map?.[0]) return false;
  before.content += `\n${content}`;
  before.map[1] = map[1];
  return true;
}
