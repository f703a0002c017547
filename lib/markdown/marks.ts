import { brief } from '../base/brief.ts';
import type { Inline } from './inline.ts';
import { LEFTOVER_SLIPS } from './leftovers.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { MARK_SLIPS, type Place, type Slip } from './slips.ts';
import { type TypedText, typedText } from './typed.ts';

const SLIPS: readonly Slip[] = [...MARK_SLIPS, ...LEFTOVER_SLIPS];

/** Reports marks without effect and other mistakes in typed text: each once in a running text, one on a line. */
export function checkMarks(inlines: readonly Inline[], state: ReadState): void {
  const { file, facts } = state.source;
  let above = '';
  for (const { inline, line } of inlines) {
    const typed = typedText(inline);
    for (const { offset, message, fix } of slipsIn(typed, { file, facts, above })) {
      addProblem(state, line + offset, message, fix);
    }
    above = typed.all;
  }
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
  return SLIPS.flatMap(({ pattern, message, fix, outsideLinks, isMeant = () => true }) => {
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
