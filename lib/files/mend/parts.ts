import { findExcess } from '../../markdown/limits.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { readingOfEntries, readingOfHead, readingOfText } from './reading.ts';

/** Where lines stand: in a file of entries, in the front matter of a page, in its text. */
export type Place = 'entries' | 'head' | 'text';

/** Changes lines that belong together, and gives as many back. */
export type MendLines = (lines: readonly string[], place: Place) => readonly string[];

/** Whether lines of a text are read as they should be after a mend. */
export type IsRight = (before: readonly string[], after: readonly string[]) => boolean;

const FENCE = /^---[ \t]*$/;

/** A text is read the same before and after. */
const isReadAlike: IsRight = (before, after) =>
  readingOfText(before.join('\n')) === readingOfText(after.join('\n'));

/**
 * Mends a file part by part: the front matter as a whole, the text by paragraph, a file of entries as a whole. A part in
 * which the mend would change more than it should stays as it is; so does code.
 *
 * @param text with `\n` between lines.
 */
export function mendParts(
  text: string,
  isPage: boolean,
  mend: MendLines,
  isRight: IsRight = isReadAlike,
): string {
  const lines = text.split('\n');
  if (!isPage) {
    const after = mend(lines, 'entries').join('\n');
    return same(readingOfEntries(text), readingOfEntries(after)) ? after : text;
  }
  const end = FENCE.test(lines[0] ?? '')
    ? lines.findIndex((one, at) => at > 0 && FENCE.test(one))
    : -1;
  if (end === -1) return text;
  const [head, body] = [lines.slice(1, end), lines.slice(end + 1)];
  const mended = mend(head, 'head');
  const isAlike = same(readingOfHead(head), readingOfHead(mended));
  return [
    lines[0],
    ...(isAlike ? mended : head),
    lines[end],
    ...mendText(body, mend, isRight),
  ].join('\n');
}

function same(before: string | null, after: string | null): boolean {
  return before !== null && before === after;
}

function mendText(body: readonly string[], mend: MendLines, isRight: IsRight): readonly string[] {
  if (findExcess(body.join('\n'))) return body;
  const code = parseMarkdown(body.join('\n')).flatMap(({ type, map }) =>
    type === 'fence' && map ? [map] : [],
  );
  const isKept = (at: number) =>
    /^[ \t]*$/.test(body[at] ?? '') || code.some(([from, to]) => from <= at && at < to);
  const mended: string[] = [];
  while (mended.length < body.length) {
    const from = mended.length;
    let to = from;
    while (to < body.length && !isKept(to)) to += 1;
    const before = body.slice(from, to);
    const after = mend(before, 'text');
    const isChanged = before.some((line, at) => line !== after[at]);
    mended.push(...(isChanged && isRight(before, after) ? after : before));
    if (to < body.length) mended.push(body[to] ?? '');
  }
  return mended;
}
