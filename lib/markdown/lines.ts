import type { MarkdownIt, Token } from 'markdown-it';

/** Number of lines above a token in its running text. */
const offsets = new WeakMap<Token, number>();

/**
 * Makes a parser record on which line of running text each token starts; markdown-it knows only the line of a
 * paragraph.
 */
export function trackLines(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    private lines = 0;
    private nextBreak = this.src.indexOf('\n');

    override push(...args: Parameters<InstanceType<typeof State>['push']>): Token {
      return this.remember(super.push(...args));
    }

    override pushPending(): Token {
      return this.remember(super.pushPending());
    }

    /** The parser only moves forward, so each line break is passed once. */
    private remember(token: Token): Token {
      while (this.nextBreak !== -1 && this.nextBreak < this.pos) {
        this.lines += 1;
        this.nextBreak = this.src.indexOf('\n', this.nextBreak + 1);
      }
      offsets.set(token, this.lines);
      return token;
    }
  };
}

/** Number of lines in a running text above a token. */
export function lineOffset(token: Token): number {
  return offsets.get(token) ?? 0;
}
