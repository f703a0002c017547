import type { Token } from 'markdown-it';
import { memoizeByObject } from '../base/memoize.ts';
import type { Section } from './sections.ts';
import { numberValues, type Value, valuesIn } from './values.ts';

/** A block of a section: a paragraph, an item of a list, a text of the front matter. */
export interface SectionBlock {
  /** Kind as markdown-it names it, e.g. `paragraph`, `bullet_list`; `head` for front matter and headings. */
  readonly kind: string;
  readonly line: number;
  readonly values: readonly Value[];
  /** How many parts of each type are in it, by the token that opens one: rows, cells, items, paragraphs. */
  readonly parts: ReadonlyMap<string, number>;
}

const NO_PARTS: ReadonlyMap<string, number> = new Map();

/** The blocks of a section with their values, in their order. */
export const blocksOf = memoizeByObject(
  ({ fields, titleToken, tokens, bodyLine, headingLine }: Section): readonly SectionBlock[] => {
    const head = fields.map(({ text, line }) => ({
      kind: 'head',
      line,
      values: numberValues(text, line),
      parts: NO_PARTS,
    }));
    const heading = titleToken
      ? [
          {
            kind: 'head',
            line: headingLine,
            values: valuesIn(titleToken, headingLine),
            parts: NO_PARTS,
          },
        ]
      : [];
    return [...head, ...heading, ...textBlocks(tokens, bodyLine)];
  },
);

function textBlocks(tokens: readonly Token[], bodyLine: number): SectionBlock[] {
  const blocks: { kind: string; line: number; values: Value[]; parts: Map<string, number> }[] = [];
  const add = (kind: string) => blocks.push({ kind, line, values: [], parts: new Map() });
  let line = bodyLine;
  let isFirstItem = false;
  for (const token of tokens) {
    // Only the row of a table has a line, not its cells.
    if (token.map) line = bodyLine + token.map[0];
    const isItem = token.type === 'list_item_open' && token.level === 1;
    const startsBlock = token.level === 0 && token.nesting !== -1;
    if (startsBlock) add(token.type.replace(/_open$/, ''));
    else if (isItem && !isFirstItem) add(blocks.at(-1)?.kind ?? '');
    isFirstItem = startsBlock;
    const block = blocks.at(-1);
    block?.values.push(...valuesIn(token, line));
    if (token.nesting === 1) block?.parts.set(token.type, (block.parts.get(token.type) ?? 0) + 1);
  }
  return blocks;
}
