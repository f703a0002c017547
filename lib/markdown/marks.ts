import { brief } from '../base/brief.ts';
import { BLOCK_SLIPS } from './block-slips.ts';
import type { Inline } from './inline.ts';
import { LEFTOVER_SLIPS } from './leftovers.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { INLINE_SLIPS, type Place, type Slip } from './slips.ts';
import { type TypedText, typedText } from './typed.ts';

const SLIPS: readonly Slip[] = [...INLINE_SLIPS, ...BLOCK_SLIPS, ...LEFTOVER_SLIPS];

/**
 * Reports marks without effect and other mistakes in typed text: each once in a running text, one on a line. The same in
 * neighbouring texts, such as the items of a list, is one mistake.
 *
 * @returns whether there are any.
 */
export function checkMarks(inlines: readonly Inline[], state: ReadState): boolean {
  const { file, facts, tokens } = state.source;
  let above = '';
  let said = new Set<string>();
  let hasAny = false;
  for (const { inline, index, line } of inlines) {
    const typed = typedText(inline);
    const isParagraph = tokens[index - 1]?.type === 'paragraph_open';
    const isPlain =
      isParagraph &&
      inline.level === 1 &&
      tokens[index - 2]?.type !== 'blockquote_close' &&
      !/[“”«»‘’"]$/.test(above);
    const slips = slipsIn(typed, { file, facts, isParagraph, isPlain });
    for (const { offset, message, fix } of slips) {
      if (!said.has(message)) addProblem(state, line + offset, message, fix);
      hasAny = true;
    }
    said = new Set(slips.map(({ message }) => message));
    above = typed.all;
  }
  return hasAny;
}

/**
 * The mistakes in a typed text.
 *
 * @returns the line of each, counted from 0, with the message and the remedy.
 */
export function slipsIn(
  typed: TypedText,
  place: Place,
): { offset: number; message: string; fix: string }[] {
  const lines = new Set<number>();
  return SLIPS.flatMap((slip) => {
    const { pattern, message, fix, outsideLinks, isMeant = () => true } = slip;
    const text = outsideLinks ? typed.outsideLinks : typed.all;
    const match = pattern.global
      ? [...text.matchAll(pattern)].find((one) => isMeant(one, place))
      : pattern.exec(text);
    if (!match) return [];
    const offset = text.slice(0, match.index).split('\n').length - 1;
    if (lines.has(offset)) return [];
    lines.add(offset);
    return [{ offset, message: message(brief(match[0])), fix }];
  });
}
