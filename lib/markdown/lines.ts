import type { MarkdownIt, Token } from 'markdown-it';

const offsets = new WeakMap<Token, number>();

/**
 * Makes a parser remember where each token of a running text starts; markdown-it itself knows the
 * line of a paragraph only.
 */
export function trackLines(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override push(...args: Parameters<InstanceType<typeof State>['push']>): Token {
      return this.remember(super.push(...args));
    }

    override pushPending(): Token {
      return this.remember(super.pushPending());
    }

    private remember(token: Token): Token {
      offsets.set(token, this.src.slice(0, this.pos).split('\n').length - 1);
      return token;
    }
  };
}

/** Lines between the first line of a running text and the one on which a token of it starts. */
export function lineOffset(token: Token): number {
  return offsets.get(token) ?? 0;
}
