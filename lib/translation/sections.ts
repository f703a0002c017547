import { markdown, tightenReferences } from '../markdown/markdown.ts';
import { meaningHash } from './meaning.ts';

/** The part of a page from one heading to the next; the first one is what stands above all headings. */
export interface Section {
  /** Text of the heading as markdown; empty for the first section. */
  readonly heading: string;
  /** Level of the heading, 2 to 6; 1 for the first section. */
  readonly level: number;
  /** Markdown below the heading; in the first section title, teaser and description come before it. */
  readonly text: string;
  /** Line of the file on which the text starts, counted from 1; before the body for title and teaser. */
  readonly line: number;
  /** Hash of the meaning; of the heading's where nothing stands below it. */
  readonly hash: string;
}

/** What a page consists of, as far as translation is concerned. */
export interface PageText {
  readonly title: string;
  readonly teaser?: string | undefined;
  readonly description: string;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** The mark that ends the start page's part; what it divides is no question of meaning. */
const MARK = /^<!--.*-->\s*$/;

/** Takes a page apart at its headings; title, teaser and description belong to the first section. */
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
  const head = [page.title, page.teaser ?? '', page.description, ''].join('\n\n');
  const lead = below(0, headings[0]?.at[0]);
  const first = { text: head + lead.text, line: lead.line - head.split('\n').length + 1 };
  return [
    { heading: '', level: 1, ...first, hash: meaningHash(first.text) },
    ...headings.map(({ at, level, text: heading }, index) => {
      const section = below(at[1], headings[index + 1]?.at[0]);
      return { heading, level, ...section, hash: meaningHash(section.text || heading) };
    }),
  ];
}
