import type { RawFile } from '../files/front-matter.ts';
import type { Section } from '../translation/sections.ts';

/** Lines of a text below its head. */
export interface Lines {
  /** Index of the first one. */
  readonly from: number;
  /** How many; none for a place where something is missing. */
  readonly count: number;
}

/** A block of a section in its file: a heading, a paragraph, an item of a list. */
export interface Piece extends Lines {
  /** Kind as markdown-it names it; `heading` for the one of the section. */
  readonly kind: string;
}

/** The blocks of a section in their order, each with its lines. Blank lines between blocks belong to none. */
export function piecesOf({ body, bodyLine }: RawFile, section: Section): Piece[] {
  const lines = body.split('\n');
  const heading = section.titleToken
    ? [{ kind: 'heading', from: section.headingLine - bodyLine, count: 1 }]
    : [];
  let list = '';
  const blocks = section.tokens.flatMap(({ type, level, nesting, map }): Piece[] => {
    const isList = level === 0 && /^(?:bullet|ordered)_list_open$/.test(type);
    const isItem = level === 1 && type === 'list_item_open';
    if (isList) list = type;
    if (!map || !(isItem || (level === 0 && nesting !== -1 && !isList))) return [];
    const kind = (isItem ? list : type).replace(/_open$/, '');
    return [{ kind, ...trimmed(lines, ...map) }];
  });
  return [...heading, ...blocks];
}

function trimmed(lines: readonly string[], from: number, end: number): Lines {
  const filled = lines.slice(from, end).findLastIndex((line) => line.trim() !== '');
  return { from, count: filled + 1 };
}

/** The text of some lines of a text. */
export function textOfLines(lines: readonly string[], { from, count }: Lines): string {
  return lines.slice(from, from + count).join('\n');
}

/** All lines from the first of some pieces to the last one. */
export function around(pieces: readonly Lines[]): Lines | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { from: first.from, count: last.from + last.count - first.from } : null;
}

/**
 * Replaces lines of a text; where there are none yet, a new block with blank lines around it.
 *
 * @param before what the lines say now.
 * @returns the text, and the lines that now say `text`.
 * @throws Error in German where the lines say something else: somebody changed them elsewhere.
 */
export function withLines(
  body: string,
  place: Lines,
  before: string,
  text: string,
): { readonly body: string; readonly place: Lines } {
  const lines = body.split('\n');
  if (textOfLines(lines, place) !== before) {
    throw new Error('Der Text hat sich inzwischen geändert. Öffnen Sie die Seite noch einmal.');
  }
  const above = lines.slice(0, place.from);
  const below = lines.slice(place.from + place.count);
  const isNew = place.count === 0;
  const start = isNew && (above.at(-1) ?? '') !== '' ? [''] : [];
  const end = isNew && (below[0] ?? '') !== '' ? [''] : [];
  const set = text.split('\n');
  return {
    body: [...above, ...start, ...set, ...end, ...below].join('\n'),
    place: { from: place.from + start.length, count: set.length },
  };
}
