import type { Token } from 'markdown-it';
import { memoizeByObject } from '../base/memoize.ts';
import type { ContentFile, SourcePage, TranslatedPage } from '../files/read.ts';
import { FOLD, FOLD_TOKEN } from '../markdown/fold.ts';
import { markdown, tightenReferences } from '../markdown/markdown.ts';
import { meaningHash, meaningOf } from './meaning.ts';
import { valuesIn } from './values.ts';

/** The recorded text of a section. */
export interface SectionText {
  /** Heading as markdown; empty for the first section. */
  readonly heading: string;
  /** Level of the heading, 2 to 6; 1 for the first section. */
  readonly level: number;
  /** Markdown below the heading. In the first section the texts of the front matter precede it, one per line. */
  readonly text: string;
}

/** The part of a page from one heading to the next; the first section is above all headings. */
export interface Section extends SectionText {
  /** The texts of the front matter in the first section, in the order of `FIELDS`; otherwise empty. */
  readonly fields: readonly Field[];
  /** Token of the heading's text; absent in the first section. */
  readonly titleToken: Token | undefined;
  /** The tokens below the heading. */
  readonly tokens: readonly Token[];
  /** Line of the file from which the tokens count, from 1; 0 for a recorded section. */
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

/** The translatable texts of the front matter, in the order of the first section. */
export const FIELDS = ['title', 'navTitle', 'teaser', 'heroAlt', 'description'] as const;

type FieldTexts = Readonly<Partial<Record<(typeof FIELDS)[number], string | undefined>>>;

/** The sections of a German page, parsed once for all translations. */
export const sectionsOfSource = memoizeByObject((file: SourcePage): readonly SourceSection[] => {
  const { hero, ...texts } = file.fields;
  return sectionsOf(file, { ...texts, heroAlt: hero?.alt }).map((section) => ({
    ...section,
    hash: meaningHash(meaningOfSection(section)),
  }));
});

/** The sections of a translation. Without a `heroAlt` it has the German one. */
export const sectionsOfTranslation = (file: TranslatedPage, { fields }: SourcePage): Section[] =>
  sectionsOf(file, {
    ...file.fields,
    heroAlt: fields.hero && (file.fields.heroAlt ?? fields.hero.alt),
  });

function sectionsOf({ raw, tokens }: ContentFile<unknown>, texts: FieldTexts): Section[] {
  const { bodyLine } = raw;
  const lines = tightenReferences(raw.body)
    .split('\n')
    .map((line) => (FOLD.test(line) ? '' : line));
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

/** The recorded form of the front matter's texts, followed by an empty line. */
function headOf(fields: readonly Field[]): string {
  return `${fields.map(({ text }) => text).join('\n')}\n\n`;
}

/** Parses a recorded section once; it has no lines of a file. */
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
 * The part of a section that makes translations outdated: its text, and the numbers and references of its heading.
 * The words of the heading are left out, so that it can be renamed.
 */
export function meaningOfSection({ fields, titleToken, tokens }: Section): string {
  const head = fields.length > 0 ? markdown.parse(headOf(fields), {}) : [];
  const values = titleToken ? valuesIn(titleToken, 0).filter(({ internal }) => !internal) : [];
  return meaningOf(
    [...head, ...tokens],
    values.map(({ key }) => key),
  );
}
