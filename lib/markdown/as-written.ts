import type { MarkdownIt, Token } from 'markdown-it';

/** Tokens of a numbered list of one line, from the list's opening one to its closing one. */
const LONE = [
  ...['ordered_list_open', 'list_item_open', 'paragraph_open', 'inline'],
  ...['paragraph_close', 'list_item_close', 'ordered_list_close'],
];

/**
 * Makes a parser leave German as people write it where other parsers see marks: `Bürger*innen`, a line that begins
 * with `1. FC`, a line with blanks before it, a line of dashes below a paragraph.
 */
export function leaveAsWritten(markdown: MarkdownIt): void {
  markdown.disable(['code', 'lheading']);
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    /** A single star between letters is none of emphasis, as a single underscore is none. */
    override scanDelims(start: number, canSplitWord: boolean) {
      const isSingle = this.src[start] === '*' && this.src[start + 1] !== '*';
      return super.scanDelims(start, canSplitWord && !isSingle);
    }
  };
  markdown.core.ruler.after('block', 'lone-numbers', (state) => {
    state.tokens = withoutLoneNumbers(state.tokens);
  });
}

/** Turns every numbered list of one line into text; below a paragraph, it is the paragraph's next line. */
function withoutLoneNumbers(tokens: readonly Token[]): Token[] {
  const left: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!LONE.every((type, at) => tokens[index + at]?.type === type)) {
      left.push(tokens[index] as Token);
      continue;
    }
    const [list, item, open, inline, close] = tokens.slice(index, index + 5) as [
      Token,
      Token,
      Token,
      Token,
      Token,
    ];
    index += LONE.length - 1;
    inline.content = `${item.info}\\${item.markup} ${inline.content}`;
    if (continuesParagraph(left, inline)) continue;
    // In a list, a paragraph without empty lines has no tag.
    const hidden = left.at(-1)?.type === 'list_item_open';
    inline.level = list.level + 1;
    for (const token of [open, close]) Object.assign(token, { level: list.level, hidden });
    left.push(open, inline, close);
  }
  return left;
}

/** Appends a running text to the paragraph that ends in the line above, if there is one. */
function continuesParagraph(left: readonly Token[], { content, map }: Token): boolean {
  const [before, close] = left.slice(-2);
  if (before?.type !== 'inline' || close?.type !== 'paragraph_close') return false;
  if (!before.map || before.map[1] !== map?.[0]) return false;
  before.content += `\n${content}`;
  before.map[1] = map[1];
  return true;
}
