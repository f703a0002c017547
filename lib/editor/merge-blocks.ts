import { parseMarkdown } from '../markdown/markdown.ts';

/** A piece of a file that is merged as a whole: a field, an entry, a paragraph, an item of a list. */
export interface Block {
  readonly text: string;
  /** Line breaks and blank lines after the text. */
  readonly gap: string;
}

const LINE_END = /(?<=\r\n|\n|\r(?!\n))/;

/** A line that opens or closes the front matter. */
const FENCE = /^\uFEFF?---[ \t]*[\r\n]*$/;

/**
 * Divides a file into its blocks. The first one has no text; its gap is what is blank before the first text.
 *
 * @param path decides how: `.yaml` by entries, `.md` by fields and blocks of the text; all else is one block.
 * @returns blocks whose texts and gaps, joined, are the file.
 */
export function blocksOfFile(path: string, text: string): readonly Block[] {
  const lines = text.split(LINE_END);
  const starts = startsOf(path, lines);
  const pieces: string[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || starts(index)) pieces.push(line);
    else pieces.push(`${pieces.pop()}${line}`);
  });
  const gap = pieces[0]?.trim() === '' ? (pieces.shift() ?? '') : '';
  return [{ text: '', gap }, ...pieces.map(toBlock)];
}

/**
 * The names at the start of a line of YAML, in a page only those of its front matter.
 *
 * @returns an empty list for other files.
 */
export function keysOfFile(path: string, text: string): string[] {
  const yaml = path.endsWith('.md') ? text.split(/^---[ \t]*$/m)[1] : text;
  if (!/\.(?:md|yaml)$/.test(path) || yaml === undefined) return [];
  return [...yaml.matchAll(/^[\w-]+(?=:)/gm)].map(([key]) => key);
}

function toBlock(piece: string): Block {
  const text = piece.trimEnd();
  return { text, gap: piece.slice(text.length) };
}

function startsOf(path: string, lines: readonly string[]): (index: number) => boolean {
  if (path.endsWith('.yaml')) return startsEntry(lines);
  if (!path.endsWith('.md')) return () => false;
  const hasHead = FENCE.test(lines[0] ?? '');
  const end = hasHead ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  const inHead = startsEntry(lines);
  const inBody = linesOfTokens(lines.slice(end + 1).join(''));
  return (index) => (index <= end ? inHead(index) : inBody.has(index - end - 1));
}

/** A line without indentation starts an entry, with the comment right above it. */
function startsEntry(lines: readonly string[]): (index: number) => boolean {
  return (index) => /^\S/.test(lines[index] ?? '') && !lines[index - 1]?.startsWith('#');
}

/** Lines on which a block of markdown starts, at any depth. */
function linesOfTokens(body: string): ReadonlySet<number> {
  const opening = parseMarkdown(body).filter(({ nesting }) => nesting !== -1);
  return new Set(opening.flatMap(({ map }) => (map ? [map[0]] : [])));
}
