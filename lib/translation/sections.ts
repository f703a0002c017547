import { markdown, tightenReferences } from '../markdown/markdown.ts';
import { meaningHash } from './meaning.ts';
import { valuesOf } from './values.ts';

/** The part of a page from one heading to the next; the first one is what stands above all headings. */
export interface Section {
  /** Text of the heading as markdown; empty for the first section. */
  readonly heading: string;
  /** Level of the heading, 2 to 6; 1 for the first section. */
  readonly level: number;
  /** Line of the file on which the heading stands, counted from 1; 1 for the first section. */
  readonly headingLine: number;
  /**
   * Markdown below the heading. In the first section the texts of the front matter come before it, see
   * `headOf`.
   */
  readonly text: string;
  /** Line of the file on which the text starts, counted from 1; before the body for title and teaser. */
  readonly line: number;
  /** Hash of the meaning, see `meaningText`. */
  readonly hash: string;
}

/** What a page consists of, as far as translation is concerned. */
export interface PageText {
  readonly title: string;
  readonly navTitle?: string | undefined;
  readonly teaser?: string | undefined;
  /** Alternative text of the photo in place of the drawing. */
  readonly heroAlt?: string | undefined;
  readonly description: string;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** The mark that ends the start page's part; what it divides is no question of meaning. */
const MARK = /^<!--.*-->\s*$/;

/** Takes a page apart at its headings; the texts of the front matter belong to the first section. */
export function sectionsOf(page: PageText): Section[] {
  const lines = tightenReferences(page.body).split('\n');
  const tokens = markdown.parse(lines.join('\n'), {});
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' && token.map
      ? [
          {
            at: token.map,
            level: Number(token.tag.slice(1)),
            text: tokens[index + 1]?.content ?? '',
          },
        ]
      : [],
  );
  const below = (from: number, to: number | undefined) => {
    const own = lines.slice(from, to).map((line) => (MARK.test(line) ? '' : line));
    const blank = own.findIndex((line) => line.trim() !== '');
    return { text: own.join('\n').trim(), line: page.bodyLine + from + Math.max(blank, 0) };
  };
  const lead = below(0, headings[0]?.at[0]);
  const first = { text: headOf(page) + lead.text, line: lead.line - LEAD_LINE };
  return [
    { heading: '', level: 1, headingLine: 1, ...first },
    ...headings.map(({ at, level, text: heading }, index) => ({
      heading,
      level,
      headingLine: page.bodyLine + at[0],
      ...below(at[1], headings[index + 1]?.at[0]),
    })),
  ].map((section) => ({ ...section, hash: meaningHash(meaningText(section)) }));
}

/** Lines before the text of the first section. */
const LEAD_LINE = 6;
/** Which of them hold the texts that not every page has. */
const NAV_TITLE_LINE = 1;
const TEASER_LINE = 2;

/** The texts of the front matter, on a line each, empty where there is none; an empty line follows. */
function headOf({ title, navTitle, teaser, heroAlt, description }: PageText): string {
  const lines = [title, navTitle, teaser, heroAlt, description, ''];
  return lines.map((field = '') => `${field.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** Which texts of the front matter a recorded first section holds, beside those that every page has. */
export function fieldsOf({ text }: Pick<Section, 'text'>): readonly ('navTitle' | 'teaser')[] {
  const lines = text.split('\n');
  return [
    ...(lines[NAV_TITLE_LINE] ? ['navTitle' as const] : []),
    ...(lines[TEASER_LINE] ? ['teaser' as const] : []),
  ];
}

/**
 * What of a section must not go stale in a translation: its text, and the numbers and references of its
 * heading. The heading's words are no part of it, so that a section can be renamed.
 */
export function meaningText({ heading, text }: Pick<Section, 'heading' | 'text'>): string {
  const values = valuesOf(headingLine(heading)).map(({ key }) => key);
  return [text, ...values].join('\n\n');
}

/** A whole section as markdown, the first one with the texts of the front matter. */
export function wholeText({ heading, text }: Pick<Section, 'heading' | 'text'>): string {
  return heading === '' ? text : `${headingLine(heading)}\n\n${text}`;
}

/** Without its mark, `1. Schritt` would be a list. */
function headingLine(heading: string): string {
  return `## ${heading}`;
}

/** The blocks of a section without the texts of the front matter, and their distance from its start in lines. */
export function blocksText({ level, text }: Pick<Section, 'level' | 'text'>): {
  readonly text: string;
  readonly offset: number;
} {
  if (level > 1) return { text, offset: 0 };
  return { text: text.split('\n').slice(LEAD_LINE).join('\n'), offset: LEAD_LINE };
}
