import type { MarkdownIt, Token } from 'markdown-it';

/** Characters before a token in its running text. */
const positions = new WeakMap<Token, number>();

/**
 * Makes a parser remember where each token of a running text starts; markdown-it itself knows the
 * line of a paragraph only.
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

/** Lines between the first line of a running text and the one on which a token of it starts. */
export function lineOffset(token: Token, inline: Token): number {
  return inline.content.slice(0, positions.get(token) ?? 0).split('\n').length - 1;
}
