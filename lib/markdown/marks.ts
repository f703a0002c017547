import { brief } from '../base/brief.ts';
import { BLOCK_SLIPS } from './block-slips.ts';
import { DAY_SLIPS } from './day-slips.ts';
import type { Inline } from './inline.ts';
import { LEFTOVER_SLIPS } from './leftovers.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { INLINE_SLIPS, type Place, type Slip } from './slips.ts';
import { OBJECT, type TypedText, typedText } from './typed.ts';

const SLIPS: readonly Slip[] = [...INLINE_SLIPS, ...BLOCK_SLIPS, ...LEFTOVER_SLIPS, ...DAY_SLIPS];

/** A star behind a word, which stands for a footnote. */
const NOTE = /[^\s*(]\*(?=[\s.,;:)]|$)/;

/**
 * Reports marks without effect and other mistakes in typed text: each once in a running text, one on a line. All of one
 * kind have the words of the first, so that they become one problem.
 *
 * @returns whether there are any.
 */
export function checkMarks(inlines: readonly Inline[], state: ReadState): boolean {
  const { file, facts, citations, tokens } = state.source;
  let above = '';
  const said = new Map<Slip, string>();
  const hasNotes = inlines.some(({ inline }) => NOTE.test(typedText(inline).all));
  for (const { inline, index, line } of inlines) {
    const typed = typedText(inline);
    const isParagraph = tokens[index - 1]?.type === 'paragraph_open';
    const isPlain =
      isParagraph &&
      inline.level === 1 &&
      tokens[index - 2]?.type !== 'blockquote_close' &&
      !/[“”«»‘’"]$/.test(above);
    const slips = slipsIn(typed, { file, facts, citations, isParagraph, isPlain, hasNotes });
    for (const { offset, message, slip } of slips) {
      said.set(slip, said.get(slip) ?? message);
      addProblem(state, line + offset, said.get(slip) ?? message, slip.fix);
    }
    above = typed.all;
  }
  return said.size > 0;
}

/**
 * The mistakes in a typed text.
 *
 * @returns the line of each, counted from 0, with its message.
 */
export function slipsIn(
  typed: TypedText,
  place: Place,
): { offset: number; message: string; slip: Slip }[] {
  const lines = new Set<number>();
  return occurringIn(typed).flatMap((slip) => {
    const { message } = slip;
    const text = partOf(typed, slip);
    const match = firstOf(slip, text, place);
    if (!match) return [];
    const offset = text.slice(0, match.index).split('\n').length - 1;
    if (lines.has(offset)) return [];
    lines.add(offset);
    return [{ offset, message: message(brief(match[0].replaceAll(OBJECT, '…'))), slip }];
  });
}

/** Texts that are remembered; a page has some hundred. */
const REMEMBERED = 4_000;

const occurring = new Map<string, readonly Slip[]>();

/** The slips whose pattern occurs, meant or not. While somebody types, all blocks of a page but one are as before. */
function occurringIn(typed: TypedText): readonly Slip[] {
  const key = `${typed.all}\0${typed.outsideLinks}`;
  const known = occurring.get(key);
  if (known) return known;
  if (occurring.size >= REMEMBERED) occurring.clear();
  const found = SLIPS.filter((slip) => partOf(typed, slip).search(slip.pattern) !== -1);
  occurring.set(key, found);
  return found;
}

function partOf(typed: TypedText, { outsideLinks }: Slip): string {
  return outsideLinks ? typed.outsideLinks : typed.all;
}

/** The first match that is meant; the others are not looked for. */
function firstOf({ pattern, isMeant }: Slip, text: string, place: Place): RegExpExecArray | null {
  if (!pattern.global) return pattern.exec(text);
  for (const match of text.matchAll(pattern)) {
    if (isMeant?.(match, place) ?? true) return match;
  }
  return null;
}
