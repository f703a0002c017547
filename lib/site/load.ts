import { isSource, LANGUAGES, type Language, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { pageUrl, sideBySideUrl } from '../base/url.ts';
import type { Citations, Facts } from '../facts/types.ts';
import { type ContentFiles, readContent } from '../files/read.ts';
import { isDue } from '../files/schema.ts';
import type { Prepared } from '../pictures/pipeline.ts';
import type { RecordedSection } from '../translation/freshness.ts';
import { findRecords, RECORDS_FOLDER } from '../translation/records.ts';
import { checkUnconfirmed } from './check-life.ts';
import { checkLinks } from './check-links.ts';
import { checkSections } from './check-sections.ts';
import { checkTimes } from './check-times.ts';
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
  /** `YYYY-MM-DD` in Europe/Berlin. */
  readonly today: string;
  readonly facts: Facts;
  readonly citations: Citations;
  /** UI texts by language code. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
  /** Prepared pictures of `src/bilder` by file name. */
  readonly pictures: ReadonlyMap<string, Prepared>;
  /** Slugs of the pages to which layouts link from every page. */
  readonly required: readonly string[];
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
  const { records, unreadable: unreadableRecords } = await findRecords(options.root);
  const unreadable = inAllLanguages(files.unreadable);
  const allowed = files.originals.filter(({ fields }) => options.drafts || !fields.draft);
  const published = allowed.filter(({ fields }) => options.drafts || isDue(fields, options.today));
  const absent = new Set(allowed.filter((one) => !published.includes(one)).map(({ slug }) => slug));
  const slugs = new Set([...allowed.map(({ slug }) => slug), ...slugsOf(unreadable)]);
  const { today, facts, citations, uiTexts, pictures } = options;
  const picture = (name: string) => {
    const found = pictures.get(name) ?? 'missing';
    return typeof found === 'string' || 'formats' in found ? found : 'named';
  };
  const problems = [...files.problems, ...[...unreadableRecords.values()].flat()];
  const context: PageContext = { today, absent, facts, citations, picture, slugs, problems };
  const recordsOf = (slug: string) =>
    unreadableRecords.has(slug) ? undefined : (records.get(slug) ?? []);
  const pages = makePages({ ...files, originals: published }, recordsOf, context);
  const absentUrls = urlsInAllLanguages(absent);
  const site = indexSite(pages, {
    ...{ facts, citations, picture, uiTexts, files, records },
    absent: absentUrls,
  });
  problems.push(
    ...missingPages(options.required, slugs),
    ...pages.flatMap((page) => page.text.problems),
    ...orphans(files, unreadable),
    ...orphanedRecords([...records.keys()], files, unreadable),
    ...checkSections(site, unreadable),
    ...checkTimes(files.originals, options.required),
    ...checkUnconfirmed(site),
    ...checkLinks(site, new Set([...options.files, ...unreadable, ...absentUrls])),
  );
  return { site, problems };
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

function missingPages(required: readonly string[], slugs: ReadonlySet<string>): Problem[] {
  const missing = required.filter((slug) => !slugs.has(slug));
  return missing.map((slug) => ({
    file: `src/${SOURCE_LANGUAGE.code}/${slug}.md`,
    message: 'Diese Seite fehlt, doch jede andere Seite führt zu ihr.',
    fix: 'Stellen Sie die Datei wieder her, oder nehmen Sie „draft: true“ aus ihrem Kopf.',
  }));
}

/** Translations without a German page. The German page may be a draft. */
function orphans(files: ContentFiles, unreadable: ReadonlySet<string>): Problem[] {
  const lacksOriginal = withoutOriginal(files, unreadable);
  return files.translations.filter(lacksOriginal).map(({ raw, slug }) => ({
    file: raw.file,
    message: `Zu dieser Übersetzung gibt es keine deutsche Seite „src/de/${slug}.md“.`,
    fix: 'Geben Sie der Datei den Namen der deutschen Seite, oder löschen Sie sie.',
  }));
}

/** Recorded sections without a German page. */
function orphanedRecords(
  slugs: readonly string[],
  files: ContentFiles,
  unreadable: ReadonlySet<string>,
): Problem[] {
  const lacksOriginal = withoutOriginal(files, unreadable);
  return slugs
    .filter((slug) => lacksOriginal({ slug }))
    .map((slug) => ({
      file: `${RECORDS_FOLDER}/${slug}.json`,
      message: `Zu diesen Aufzeichnungen gibt es keine deutsche Seite „src/de/${slug}.md“.`,
      fix: 'Haben Sie die Seite umbenannt, benennen Sie auch diese Datei um. Sonst löschen Sie sie.',
    }));
}

/** Tells what has no German page; one with invalid front matter counts, because it is reported already. */
function withoutOriginal(
  { originals }: ContentFiles,
  unreadable: ReadonlySet<string>,
): (named: { readonly slug: string }) => boolean {
  const known = new Set(originals.map(({ slug }) => slug));
  return ({ slug }) => !known.has(slug) && !unreadable.has(pageUrl(SOURCE_LANGUAGE, slug));
}

/** Adds the addresses in other languages: they are missing too while the German page is unreadable. */
function inAllLanguages(urls: ReadonlySet<string>): Set<string> {
  return new Set([...urls, ...urlsInAllLanguages(slugsOf(urls))]);
}

function urlsInAllLanguages(slugs: Iterable<string>): Set<string> {
  return new Set(
    [...slugs].flatMap((slug) =>
      LANGUAGES.flatMap((language) => [pageUrl(language, slug), sideBySideUrl(language, slug)]),
    ),
  );
}

/** Slugs of the German pages among these addresses. */
function slugsOf(urls: ReadonlySet<string>): string[] {
  return [...urls].flatMap((url) => {
    const slug = url === '/' ? 'index' : /^\/([\w-]+)(?:\/|\.html)$/.exec(url)?.[1];
    return slug ? [slug] : [];
  });
}
