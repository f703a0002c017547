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
  const blocks = section.tokens.flatMap((token, at): Piece[] => {
    const isList = /^(?:bullet|ordered)_list_open$/.test(token.type);
    const isItem = token.type === 'list_item_open' && token.level === 1;
    const isBlock = token.level === 0 && token.nesting !== -1 && !isList;
    if (!token.map || !(isItem || isBlock)) return [];
    const list = section.tokens
      .slice(0, at)
      .findLast(({ type, level }) => level === 0 && /_list_open$/.test(type));
    const kind = (isItem ? (list?.type ?? '') : token.type).replace(/_open$/, '');
    const [from, end] = token.map;
    return [{ kind, ...trimmed(lines, from, end) }];
  });
  return [...heading, ...blocks];
}

function trimmed(lines: readonly string[], from: number, end: number): Lines {
  const filled = lines.slice(from, end).findLastIndex((line) => line.trim() !== '');
  return { from, count: filled + 1 };
}

/** The text of lines. */
export function textOfLines(body: string, { from, count }: Lines): string {
  return body
    .split('\n')
    .slice(from, from + count)
    .join('\n');
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
  if (textOfLines(body, place) !== before) {
    throw new Error('Der Text hat sich inzwischen geändert. Öffnen Sie die Seite noch einmal.');
  }
  const lines = body.split('\n');
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
