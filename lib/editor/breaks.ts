import { sameEnds } from '../base/same-ends.ts';

/** A text whose line breaks are `\n`, and where its places are in the text as it is stored. */
export interface Unified {
  readonly text: string;
  /** The line break of the stored text; of its first line where there are several kinds. */
  readonly lineBreak: string;
  /** The offset in the stored text for one in `text`. */
  stored(offset: number): number;
}

/** Unifies line breaks: the parser of YAML does not know the one of old Macs, and a text field has one kind alone. */
export function unified(stored: string): Unified {
  const breaks = [...stored.matchAll(/\r\n|\r|\n/g)];
  // Each `\r\n` is one sign shorter in the unified text.
  const shifts = breaks.filter(([sign]) => sign.length === 2).map(({ index }, at) => index - at);
  return {
    text: stored.replace(/\r\n|\r/g, '\n'),
    lineBreak: breaks[0]?.[0] ?? '\n',
    stored: (offset) => offset + shifts.filter((place) => place < offset).length,
  };
}

/**
 * Puts an edited text back into the stored one. Lines that did not change keep their break.
 *
 * @param stored as it was.
 * @param edited the text with `\n`, as a text field has it.
 */
export function withText(stored: string, edited: string): string {
  const before = unified(stored);
  if (before.text === edited) return stored;
  const { start, end } = sameEnds(before.text, edited);
  const inserted = edited.slice(start, edited.length - end);
  return (
    stored.slice(0, before.stored(start)) +
    inserted.replaceAll('\n', before.lineBreak) +
    stored.slice(before.stored(before.text.length - end))
  );
}
