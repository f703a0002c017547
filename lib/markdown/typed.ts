import type { MarkdownIt, Token } from 'markdown-it';
import { lineOffset } from './lines.ts';

/** Stands for what is no plain text: a reference, code, a picture. */
export const OBJECT = '\ufffc';
/** Stands for a character that was written as an escape or an entity (`\*`, `&lt;`), so it is meant as such. */
const MEANT = '\ue000';

/** The plain text of a running text as it was typed: what is left where every mark has had its effect. */
export interface TypedText {
  readonly all: string;
  /** The same without the texts of links. */
  readonly outsideLinks: string;
}

const texts = new WeakMap<Token, TypedText>();

/** Makes a parser keep the typed text of every running text; later it joins escaped characters with others. */
export function keepTyped(markdown: MarkdownIt): void {
  markdown.core.ruler.before('text_join', 'typed', ({ tokens }) => {
    for (const token of tokens) if (token.type === 'inline') texts.set(token, typedOf(token));
  });
}

/** The typed text of a running text. */
export function typedText(inline: Token): TypedText {
  return texts.get(inline) ?? { all: '', outsideLinks: '' };
}

/** The words of a token; of two stars where one has an effect, as in `**wichtig*`, both. */
function wordsAt(tokens: readonly Token[], index: number, token: Token): string {
  const words = wordsOf(token);
  if (tokens[index + 1]?.type === 'em_open') return words.replace(/(?<!\*)\*$/, '**');
  return tokens[index - 1]?.type === 'em_close' ? words.replace(/^\*(?!\*)/, '**') : words;
}

function typedOf({ children }: Token): TypedText {
  const all: string[] = [];
  const outside: string[] = [];
  let lines = 0;
  let link: Token | null = null;
  for (const [index, token] of (children ?? []).entries()) {
    const words = wordsAt(children ?? [], index, token);
    if (token.type === 'link_open') link = token;
    const breaks = '\n'.repeat(Math.max(0, lineOffset(token) - lines));
    lines += breaks.length;
    // In `<https://example.org>` the text is the address.
    all.push(breaks, link?.info === 'auto' ? '' : words);
    outside.push(breaks, link ? '' : words);
    if (token.type !== 'link_close') continue;
    link = null;
    outside.push(OBJECT);
  }
  return { all: all.join(''), outsideLinks: outside.join('') };
}

function wordsOf({ type, content }: Token): string {
  if (type === 'text') return content;
  if (type === 'text_special') return /[\s&]|^\\./.test(content) ? content : MEANT;
  return /^(?:reference|code_inline|image)$/.test(type) ? OBJECT : '';
}
