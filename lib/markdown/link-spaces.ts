import type { Token } from 'markdown-it';
import { type Inline, lineOf } from './inline.ts';
import { addProblem, type ReadState } from './read-state.ts';

/** Letters that are written next to each other; Arabic ones join a link as a word of its own. */
const LETTER_AT_END = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u;
/** Not the ending of a case: „des [Amtes](…)s“, and in Turkish longer ones. */
const WORD_AT_START = /^[\p{Script=Latin}\p{Script=Cyrillic}]{6}/u;

/** Reports a link without a space to the word or the link beside it: „Siehe[Kontakt](kontakt.md)“. */
export function checkLinkSpaces(inlines: readonly Inline[], state: ReadState): void {
  for (const one of inlines) {
    const children = one.inline.children ?? [];
    children.forEach((child, index) => {
      const [before, behind] = [children[index - 1], children[index + 1]];
      const isGlued =
        child.type === 'link_open'
          ? before?.type === 'link_close' || isText(before, LETTER_AT_END)
          : child.type === 'link_close' && isText(behind, WORD_AT_START);
      if (!isGlued) return;
      addProblem(
        state,
        lineOf(child, one),
        'Ein Link klebt an einem Wort oder an einem anderen Link.',
        'Setzen Sie davor und dahinter ein Leerzeichen oder ein Satzzeichen.',
      );
    });
  }
}

function isText(token: Token | undefined, pattern: RegExp): boolean {
  return token?.type === 'text' && pattern.test(token.content);
}
