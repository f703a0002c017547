import { isSource, LANGUAGES, type Language } from '../base/languages.ts';
import { type Problem, placeOf } from '../base/problem.ts';
import type { Citations, Facts } from '../facts/types.ts';
import { type ContentFiles, readContent } from '../files/read.ts';
import type { Prepared } from '../pictures/pipeline.ts';
import type { RecordedSection } from '../translation/freshness.ts';
import { findRecords } from '../translation/records.ts';
import { absentFiles, orphans } from './absent.ts';
import { foldConsequences } from './causes.ts';
import { checkLinks } from './check-links.ts';
import { checkMenu } from './check-menu.ts';
import { checkNeeded, type Needs } from './check-needed.ts';
import { checkSections } from './check-sections.ts';
import { indexSite, type Site } from './index.ts';
import type { Page } from './model.ts';
import { originalPage, type PageContext } from './page.ts';
import { pseudoPage } from './pseudo.ts';
import type { Strings } from './strings.ts';
import { translatedPage } from './translate.ts';

/** Input of `loadSite`. */
export interface ContentOptions {
  /** The project's root; content lies in `src/<language>/` below it. */
  readonly root: string;
  /** Whether drafts are included. */
  readonly drafts: boolean;
  readonly facts: Facts;
  readonly citations: Citations;
  /** UI texts by language code. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
  /** Prepared pictures of `src/bilder` by file name. */
  readonly pictures: ReadonlyMap<string, Prepared>;
  readonly needed: Needs;
  /** Paths of published files other than pages, e.g. `/kontakt.vcf`. */
  readonly files: ReadonlySet<string>;
}

/**
 * The single entry point for content: reads every page in every language and checks all of it.
 *
 * @returns the valid pages and every problem of every file; never throws for bad content.
 */
export async function loadSite(
  options: ContentOptions,
): Promise<{ site: Site; problems: Problem[] }> {
  const files = await readContent(options.root);
  const { records, unreadable } = await findRecords(options.root);
  const published = files.originals.filter(({ fields }) => options.drafts || !fields.draft);
  const slugs = new Set(published.map(({ slug }) => slug));
  const { facts, citations, uiTexts, pictures } = options;
  const picture = (name: string) => {
    const found = pictures.get(name) ?? 'missing';
    return typeof found === 'string' || 'formats' in found ? found : 'named';
  };
  const problems = [...files.problems, ...[...unreadable.values()].flat()];
  const context: PageContext = { facts, citations, picture, slugs, problems };
  const recordsOf = (slug: string) =>
    unreadable.has(slug) ? undefined : (records.get(slug) ?? []);
  const pages = makePages({ ...files, originals: published }, recordsOf, context);
  const site = indexSite(pages, { facts, citations, picture, uiTexts, files, records });
  problems.push(
    ...checkNeeded(options.needed, files),
    ...checkMenu(files.originals),
    ...pages
      .flatMap((page) => page.text.problems)
      .filter((problem) => !files.oddLines.has(placeOf(problem))),
    ...orphans(files, records.keys()),
    ...checkSections(site),
    ...checkLinks(site, options.files),
  );
  const recorded = new Set([...records.keys(), ...unreadable.keys()]);
  return { site, problems: foldConsequences(problems, absentFiles(problems, files, recorded)) };
}

/** German pages first, then those of each other language in the order of the German ones. */
function makePages(
  { originals, translations }: Pick<ContentFiles, 'originals' | 'translations'>,
  recordsOf: (slug: string) => readonly RecordedSection[] | undefined,
  context: PageContext,
): Page[] {
  const pairs = originals.map((source) => ({ source, german: originalPage(source, context) }));
  const name = (slug: string, { code }: Language) => `${code}/${slug}`;
  const files = new Map(translations.map((file) => [name(file.slug, file.language), file]));
  const others = LANGUAGES.filter((one) => !isSource(one)).flatMap((language) =>
    pairs.flatMap(({ source, german }) => {
      const file = files.get(name(german.slug, language));
      if (file) return [translatedPage(file, source, german, recordsOf(file.slug), context)];
      // Legal pages have a fallback in pseudo-languages, as in most languages.
      if (!language.pseudo || german.menu === 'legal') return [];
      return [pseudoPage(source, german, language, context)];
    }),
  );
  return [...pairs.map(({ german }) => german), ...others];
}
