import type { Language, LanguageCode } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { pageUrl } from '../base/url.ts';
import type { ContentFile, SourcePage } from '../files/read.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Rendered } from '../markdown/types.ts';
import { pictureName } from '../pictures/name.ts';
import { type PictureFailure, pictureProblem } from '../pictures/problem.ts';
import { checkStart } from './check-start.ts';
import type { ContentOptions } from './load.ts';
import type { Hero, Page } from './model.ts';

/** What pages are made with: the content's surroundings and the addresses that exist. */
export interface PageMaker {
  readonly options: ContentOptions;
  /** Keys of the pages that exist in German, and so in every language. */
  readonly keys: ReadonlySet<string>;
  /** Collects what is wrong on the way. */
  readonly problems: Problem[];
}

/** Makes a page in the source language. */
export function originalPage(source: SourcePage, maker: PageMaker): Page {
  const { raw, key, language, fields } = source;
  const { hero, sections = [], ...meta } = fields;
  maker.problems.push(...checkStart(source));
  return {
    ...meta,
    file: raw.file,
    key,
    language,
    contentLanguage: language,
    translation: null,
    url: pageUrl(language, key),
    sections,
    sectionLines: sections.map((_section, index) => raw.lines.get(`sections.${index}`) ?? 1),
    hero: hero ? resolveHero(source, hero, maker) : null,
    body: renderText(source, language, maker),
  };
}

/**
 * Renders the text of a file for readers of a language: links lead to that language's pages, while facts
 * and dates are written in the language of the text.
 *
 * @param headingIds ids for the headings in their order, null where the text's own one serves.
 * @param transform changes the words of the text, see RenderContext.
 */
export function renderText(
  { raw, key, language }: ContentFile<unknown>,
  reader: Language,
  { options, keys }: PageMaker,
  headingIds?: readonly (string | null)[],
  transform?: (text: string) => string,
): Rendered {
  return renderMarkdown(raw.body, {
    file: raw.file,
    bodyLine: raw.bodyLine,
    url: pageUrl(reader, key),
    language,
    ...(headingIds ? { headingIds } : {}),
    ...(transform ? { transform } : {}),
    facts: options.facts,
    sources: options.sources,
    strings: options.strings[language.code as LanguageCode].facts,
    pageUrl: (other) => (keys.has(other) ? pageUrl(reader, other) : null),
    picture: (name) => findPicture(name, options),
  });
}

function findPicture(name: string, { pictures }: ContentOptions) {
  return pictures.get(name) ?? 'missing';
}

function resolveHero(
  { raw, language }: SourcePage,
  { image, alt, credit }: { image: string; alt: string; credit: string },
  { options, problems }: PageMaker,
): Hero | null {
  const name = pictureName(image);
  const picture = findPicture(name, options);
  if (typeof picture !== 'string') return { picture, alt, altLanguage: language, credit };
  const line = raw.lines.get('hero.image') ?? 1;
  const failure: PictureFailure = picture;
  problems.push({ file: raw.file, line, ...pictureProblem(name, failure) });
  return null;
}
