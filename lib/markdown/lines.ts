import type { MarkdownIt, Token } from 'markdown-it';

/** Offset of a token in its running text, in characters. */
const positions = new WeakMap<Token, number>();

/**
 * Makes a parser record where each token of running text starts; markdown-it knows only the line of a paragraph.
 */
export function trackPositions(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override push(...args: Parameters<InstanceType<typeof State>['push']>): Token {
      return this.remember(super.push(...args));
    }

    override pushPending(): Token {
      return this.remember(super.pushPending());
    }

    private remember(token: Token): Token {
      positions.set(token, this.pos);
      return token;
    }
  };
}

/** Number of lines in a running text above a token. */
export function lineOffset(token: Token, inline: Token): number {
  return inline.content.slice(0, positions.get(token) ?? 0).split('\n').length - 1;
}
