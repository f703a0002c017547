import type { Token } from 'markdown-it';
import { memoizeByObject } from '../base/memoize.ts';
import type { ContentFile, SourcePage, TranslatedPage } from '../files/read.ts';
import { FOLD_TOKEN } from '../markdown/fold.ts';
import { markdown, tightenReferences } from '../markdown/markdown.ts';
import { meaningHash, meaningOf } from './meaning.ts';
import { valuesIn } from './values.ts';

/** The text of a section as it is recorded. */
export interface SectionText {
  /** Text of the heading as markdown; empty for the first section. */
  readonly heading: string;
  /** Level of the heading, 2 to 6; 1 for the first section. */
  readonly level: number;
  /** Markdown below the heading. In the first section the texts of the front matter come before it, a line each. */
  readonly text: string;
}

/** The part of a page from one heading to the next; the first one is what is above all headings. */
export interface Section extends SectionText {
  /** The texts of the front matter in the first section, in the order of `FIELDS`; otherwise empty. */
  readonly fields: readonly Field[];
  /** Running text of the heading; absent in the first section. */
  readonly titleToken: Token | undefined;
  /** What is below the heading. */
  readonly tokens: readonly Token[];
  /** Line of the file from which the tokens count, from 1; 0 where the text is of no file. */
  readonly bodyLine: number;
  /** Line of the heading, from 1; 1 for the first section. */
  readonly headingLine: number;
  /** Last line of the section. */
  readonly lastLine: number;
}

/** A text of the front matter; empty where the page has none. */
export interface Field {
  readonly text: string;
  readonly line: number;
}

/** A section of a German page with the hash of its meaning. */
export interface SourceSection extends Section {
  readonly hash: string;
}

/** The texts of the front matter that are translated, as the first section has them. */
export const FIELDS = ['title', 'navTitle', 'teaser', 'heroAlt', 'description'] as const;

type FieldTexts = Readonly<Partial<Record<(typeof FIELDS)[number], string | undefined>>>;

/** The mark that ends the start page's part; what it divides is no question of meaning. */
const MARK = /^<!--.*-->\s*$/;

/** The sections of a German page, parsed once for all translations. */
export const sectionsOfSource = memoizeByObject((file: SourcePage): readonly SourceSection[] => {
  const { hero, ...texts } = file.fields;
  return sectionsOf(file, { ...texts, heroAlt: hero?.alt }).map((section) => ({
    ...section,
    hash: meaningHash(meaningOfSection(section)),
  }));
});

/** The sections of a translation. Until it describes the photo, it has the German description. */
export const sectionsOfTranslation = (file: TranslatedPage, { fields }: SourcePage): Section[] =>
  sectionsOf(file, {
    ...file.fields,
    heroAlt: fields.hero && (file.fields.heroAlt ?? fields.hero.alt),
  });

function sectionsOf({ raw, tokens }: ContentFile<unknown>, texts: FieldTexts): Section[] {
  const { bodyLine } = raw;
  const lines = tightenReferences(raw.body)
    .split('\n')
    .map((line) => (MARK.test(line) ? '' : line));
  const fields = FIELDS.map((name) => ({
    text: (texts[name] ?? '').replace(/\s+/g, ' ').trim(),
    line: raw.lines.get(name) ?? 1,
  }));
  const headings = tokens.flatMap(({ type }, at) => (type === 'heading_open' ? [at] : []));
  return [-1, ...headings].map((at, index) => {
    const [headingAt = 0, from = 0] = tokens[at]?.map ?? [];
    const next = headings[index];
    const below = lines
      .slice(from, tokens[next ?? -1]?.map?.[0])
      .join('\n')
      .trimEnd();
    const title = tokens[at + 1];
    const isFirst = at === -1;
    return {
      heading: isFirst ? '' : (title?.content ?? ''),
      level: isFirst ? 1 : Number(tokens[at]?.tag.slice(1)),
      text: (isFirst ? headOf(fields) : '') + below.trim(),
      fields: isFirst ? fields : [],
      titleToken: isFirst ? undefined : title,
      tokens: tokens.slice(isFirst ? 0 : at + 3, next).filter(({ type }) => type !== FOLD_TOKEN),
      bodyLine,
      headingLine: isFirst ? 1 : bodyLine + headingAt,
      lastLine: bodyLine + from - 1 + (below === '' ? 0 : below.split('\n').length),
    };
  });
}

/** The texts of the front matter as they are recorded; an empty line follows. */
function headOf(fields: readonly Field[]): string {
  return `${fields.map(({ text }) => text).join('\n')}\n\n`;
}

/** A recorded section, parsed once; its lines are those of no file. */
export const parseRecorded = memoizeByObject(({ heading, level, text }: SectionText): Section => {
  const isFirst = level === 1 && heading === '';
  const lines = text.split('\n');
  const fields = isFirst ? lines.splice(0, FIELDS.length) : [];
  return {
    heading,
    level,
    text,
    fields: fields.map((field) => ({ text: field, line: 0 })),
    titleToken: isFirst ? undefined : markdown.parseInline(heading, {})[0],
    tokens: markdown.parse(lines.join('\n'), {}),
    bodyLine: 0,
    headingLine: 0,
    lastLine: 0,
  };
});

/**
 * What of a section must not go stale in a translation: its text, and the numbers and references of its
 * heading. The heading's words are no part of it, so that a section can be renamed.
 */
export function meaningOfSection({ fields, titleToken, tokens }: Section): string {
  const head = fields.length > 0 ? markdown.parse(headOf(fields), {}) : [];
  const values = titleToken ? valuesIn(titleToken, 0).filter(({ internal }) => !internal) : [];
  return meaningOf(
    [...head, ...tokens],
    values.map(({ key }) => key),
  );
}
