import type { Problem } from '../base/problem.ts';
import type { ContentFile, SourcePage } from '../files/read.ts';
import { isDue } from '../files/schema.ts';
import { readText } from '../markdown/read.ts';
import type { References, Text } from '../markdown/types.ts';
import { altFault } from '../pictures/alt.ts';
import { pictureName } from '../pictures/name.ts';
import { pictureProblem, tooNarrow } from '../pictures/problem.ts';
import { checkScript } from '../translation/wrong-script.ts';
import { checkContents } from './check-contents.ts';
import type { Hero, Page } from './model.ts';

/** Pixels of the width of a hero at least: it fills the window of a laptop. */
const LEAST_HERO = 800;

/** What all pages are made with. */
export interface PageContext extends References {
  /** `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
  /** Whether drafts and what the city has not confirmed are included. */
  readonly drafts: boolean;
  /** Slugs of the German pages that do not stand today; links to them are text, and no section shows them. */
  readonly absent: ReadonlySet<string>;
  /** Slugs of the German pages; each has an address in every language. */
  readonly slugs: ReadonlySet<string>;
  /** Collects the problems of all pages. */
  readonly problems: Problem[];
}

/** Makes a German page; problems go into the context. */
export function originalPage(source: SourcePage, context: PageContext): Page {
  const { raw, slug, language, fields } = source;
  const { hero, sections: listed = [], ...meta } = fields;
  const sections = listed
    .map((section, index) => ({ section, line: raw.lines.get(`sections.${index}`) ?? 1 }))
    .filter(({ section }) => !context.absent.has(section));
  context.problems.push(...checkContents(source), ...checkScript(source, context.facts));
  return {
    ...meta,
    ...(isDue(fields, context.today) ? {} : { draft: true }),
    file: raw.file,
    slug,
    language,
    translation: null,
    sections: sections.map(({ section }) => section),
    sectionLines: sections.map(({ line }) => line),
    hero: hero ? resolveHero(source, hero, context) : null,
    text: textOf(source, context),
    bodyLine: raw.bodyLine,
  };
}

/**
 * Reads the text of a file.
 *
 * @param options.headingIds ids for the headings in their order; null keeps a heading's own.
 * @param options.transform changes the words of the text, see TextSource.
 */
export function textOf(
  { raw, tokens }: ContentFile<unknown>,
  { today, drafts, slugs, facts, citations, picture }: PageContext,
  options: {
    readonly headingIds?: readonly (string | null)[];
    readonly transform?: (text: string) => string;
  } = {},
): Text {
  return readText({
    file: raw.file,
    bodyLine: raw.bodyLine,
    tokens,
    facts,
    citations,
    picture,
    today,
    drafts,
    pageExists: (slug) => slugs.has(slug),
    ...options,
  });
}

function resolveHero(
  { raw, language }: SourcePage,
  { image, alt, credit }: { image: string; alt: string; credit: string },
  { picture: find, problems }: PageContext,
): Hero | null {
  const name = pictureName(image);
  const picture = find(name);
  const at = (field: string) => ({ file: raw.file, line: raw.lines.get(field) ?? 1 });
  const fault = altFault(alt, name);
  if (fault) problems.push({ ...at('hero.alt'), ...fault });
  if (typeof picture !== 'string') {
    if (picture.width < LEAST_HERO) {
      problems.push({ ...at('hero.image'), ...tooNarrow(name, picture.width, LEAST_HERO) });
    }
    return { picture, alt, altLanguage: language, credit };
  }
  if (picture === 'named') return null;
  const cause = `src/bilder/${name}`;
  problems.push({ ...at('hero.image'), ...pictureProblem(name, picture), cause });
  return null;
}
