import { groupBy } from '../base/group.ts';
import { isGerman } from '../base/languages.ts';
import { type Block, blocksOf } from '../markdown/blocks.ts';
import type { Heading } from '../markdown/types.ts';
import type { Page, SideBySideRow } from './model.ts';
import { sideBySideRows } from './side-by-side.ts';

/** A sentence of a card. One side is empty where the card has one language, or where the German text has changed. */
export type Phrase = Pick<SideBySideRow, 'translated' | 'german'>;

/** A section of a card: sentences to show, or text for its reader. */
export interface CardPart {
  /** Null above the first heading, and for a German section that the translation lacks. */
  readonly heading: Heading | null;
  readonly phrases: readonly Phrase[];
  /** The whole section where it has no sentences to show. */
  readonly text: readonly Block[];
}

/**
 * Splits a card: the text above the first heading is its first sentence, each item of a list is one, and a section
 * without a list is for the reader alone.
 *
 * @param page of the layout `card`. German and Leichte Sprache stand alone, other languages beside German.
 */
export function cardOf(page: Page): CardPart[] {
  const sections = groupBy(
    rowsOf(page),
    ({ section, german: [block] }) => section ?? `German ${block?.section}`,
  );
  return [...sections].map(([section, rows]) => ({
    heading: typeof section === 'number' ? (page.text.headings[section - 1] ?? null) : null,
    ...(section === 0 ? beginning(rows) : others(rows)),
  }));
}

function rowsOf(page: Page): SideBySideRow[] {
  if (!isGerman(page.language)) return sideBySideRows(page);
  return blocksOf(page.text.tokens, page.bodyLine).map((block) => ({
    section: block.section,
    translated: [block],
    german: [],
  }));
}

function beginning(rows: readonly SideBySideRow[]): Omit<CardPart, 'heading'> {
  const translated = rows.flatMap((row) => row.translated);
  return { phrases: [{ translated, german: rows.flatMap(({ german }) => german) }], text: [] };
}

function others(rows: readonly SideBySideRow[]): Omit<CardPart, 'heading'> {
  const phrases = rows.flatMap(pairs).filter(isItem);
  const text = phrases.length > 0 ? [] : rows.flatMap(({ translated }) => translated);
  return { phrases, text };
}

/** A row of several blocks comes from a section with other blocks in German: nobody knows which belong together. */
function pairs(row: SideBySideRow): Phrase[] {
  if (row.translated.length <= 1 && row.german.length <= 1) return [row];
  return [
    ...row.german.map((block) => ({ translated: [], german: [block] })),
    ...row.translated.map((block) => ({ translated: [block], german: [] })),
  ];
}

function isItem({ translated, german }: Phrase): boolean {
  return [...translated, ...german].some(({ kind }) => kind.endsWith('_list'));
}
