import type { Files } from '../base/files.ts';
import { type Keep, keepNothing } from '../base/keep.ts';
import { isSource, LANGUAGES, type Language } from '../base/languages.ts';
import { type Problem, placeOf } from '../base/problem.ts';
import { pageUrl, sideBySideUrl } from '../base/url.ts';
import type { Citations, Facts } from '../facts/types.ts';
import {
  type ContentFiles,
  readContent,
  type SourcePage,
  type TranslatedPage,
} from '../files/read.ts';
import { isDue } from '../files/schema.ts';
import type { Prepared } from '../pictures/pipeline.ts';
import type { RecordedSection } from '../translation/freshness.ts';
import { findRecords } from '../translation/records.ts';
import { absentFiles, orphans } from './absent.ts';
import { foldConsequences } from './causes.ts';
import { checkUnconfirmed } from './check-life.ts';
import { checkLinks } from './check-links.ts';
import { checkMenu } from './check-menu.ts';
import { checkNeeded, type Needs } from './check-needed.ts';
import { checkSections } from './check-sections.ts';
import { checkTimes } from './check-times.ts';
import { indexSite, type Site } from './index.ts';
import type { Page } from './model.ts';
import { originalPage, type PageContext } from './page.ts';
import { pseudoPage } from './pseudo.ts';
import type { Strings } from './strings.ts';
import { translatedPage } from './translate.ts';

const NO_RECORDS: readonly RecordedSection[] = [];

/** Input of `loadSite`. */
export interface ContentOptions {
  /** The project's files; content lies in `src/<language>/`. */
  readonly source: Files;
  /** Whether drafts are included. */
  readonly drafts: boolean;
  /** `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
  readonly facts: Facts;
  readonly citations: Citations;
  /** UI texts by language code. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
  /** Prepared pictures of `src/bilder` by file name. */
  readonly pictures: ReadonlyMap<string, Prepared>;
  readonly needed: Needs;
  /** Paths of published files other than pages, e.g. `/kontakt.vcf`. */
  readonly files: ReadonlySet<string>;
  /** Keeps what did not change since the last call; without it nothing is kept. */
  readonly keep?: Keep;
}

/**
 * The single entry point for content: reads every page in every language and checks all of it.
 *
 * @returns the valid pages and every problem of every file; never throws for bad content.
 */
export async function loadSite(
  options: ContentOptions,
): Promise<{ site: Site; problems: Problem[] }> {
  const { keep = keepNothing } = options;
  const files = await readContent(options.source, keep);
  const { records, unreadable } = await findRecords(options.source, keep);
  const allowed = files.originals.filter(({ fields }) => options.drafts || !fields.draft);
  const published = allowed.filter(({ fields }) => options.drafts || isDue(fields, options.today));
  const absent = new Set(allowed.filter((one) => !published.includes(one)).map(({ slug }) => slug));
  const slugs = new Set(allowed.map(({ slug }) => slug));
  const { today, facts, citations, uiTexts, pictures } = options;
  const picture = (name: string) => {
    const found = pictures.get(name) ?? 'missing';
    return typeof found === 'string' || 'formats' in found ? found : 'named';
  };
  const problems = [...files.problems, ...[...unreadable.values()].flat()];
  const { drafts } = options;
  const context: PageContext = {
    today,
    drafts,
    absent,
    facts,
    citations,
    picture,
    slugs,
    problems,
  };
  const recordsOf = (slug: string) =>
    unreadable.has(slug) ? undefined : (records.get(slug) ?? NO_RECORDS);
  const made = keptPages(context, pictures, keep);
  const pages = makePages({ ...files, originals: published }, recordsOf, made);
  const absentUrls = urlsOf(absent);
  const site = indexSite(pages, {
    ...{ facts, citations, picture, uiTexts, files, records },
    absent: absentUrls,
  });
  problems.push(
    ...checkNeeded(options.needed, files),
    ...checkMenu(files.originals),
    ...pages
      .flatMap((page) => page.text.problems)
      .filter((problem) => !files.oddLines.has(placeOf(problem))),
    ...orphans(files, records.keys()),
    ...checkSections(site),
    ...checkTimes(files.originals, options.needed),
    ...checkUnconfirmed(site),
    ...checkLinks(site, new Set([...options.files, ...absentUrls])),
  );
  const recorded = new Set([...records.keys(), ...unreadable.keys()]);
  return { site, problems: foldConsequences(problems, absentFiles(problems, files, recorded)) };
}

/**
 * Makes pages. One whose inputs did not change stays the object that it was, with its problems.
 *
 * @param pictures what `context.picture` depends on.
 */
function keptPages(context: PageContext, pictures: object, keep: Keep) {
  const { today, drafts, facts, citations, slugs, absent, problems } = context;
  const shared = [today, facts, citations, pictures, [...slugs].join(), [...absent].join()];
  const make = (file: string, inputs: readonly unknown[], page: (own: PageContext) => Page) => {
    const made = keep(`page ${file} ${drafts}`, [...shared, ...inputs], () => {
      const found: Problem[] = [];
      return { page: page({ ...context, problems: found }), found };
    });
    problems.push(...made.found);
    return made.page;
  };
  return {
    original: (source: SourcePage) =>
      make(source.raw.file, [source], (own) => originalPage(source, own)),
    translation: (
      file: TranslatedPage,
      source: SourcePage,
      german: Page,
      recorded: readonly RecordedSection[] | undefined,
    ) =>
      make(file.raw.file, [file, source, german, recorded], (own) =>
        translatedPage(file, source, german, recorded, own),
      ),
    pseudo: (source: SourcePage, german: Page, language: Language) =>
      pseudoPage(source, german, language, context),
  };
}

/** German pages first, then those of each other language in the order of the German ones. */
function makePages(
  { originals, translations }: Pick<ContentFiles, 'originals' | 'translations'>,
  recordsOf: (slug: string) => readonly RecordedSection[] | undefined,
  make: ReturnType<typeof keptPages>,
): Page[] {
  const pairs = originals.map((source) => ({ source, german: make.original(source) }));
  const name = (slug: string, { code }: Language) => `${code}/${slug}`;
  const files = new Map(translations.map((file) => [name(file.slug, file.language), file]));
  const others = LANGUAGES.filter((one) => !isSource(one)).flatMap((language) =>
    pairs.flatMap(({ source, german }) => {
      const file = files.get(name(german.slug, language));
      if (file) return [make.translation(file, source, german, recordsOf(file.slug))];
      // Legal pages have a fallback in pseudo-languages, as in most languages.
      if (!language.pseudo || german.menu === 'legal') return [];
      return [make.pseudo(source, german, language)];
    }),
  );
  return [...pairs.map(({ german }) => german), ...others];
}

/** Addresses of pages and of their views side by side, in every language. */
function urlsOf(slugs: Iterable<string>): Set<string> {
  return new Set(
    [...slugs].flatMap((slug) =>
      LANGUAGES.flatMap((language) => [pageUrl(language, slug), sideBySideUrl(language, slug)]),
    ),
  );
}
