import { isSource, LANGUAGES, type LanguageCode, SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import { pageUrl } from '../base/url.ts';
import type { FactStrings } from '../facts/format.ts';
import type { Facts, Sources } from '../facts/types.ts';
import { readSources, type SourcePage, type TranslatedPage } from '../files/read.ts';
import type { Picture } from '../pictures/types.ts';
import { findRecords } from '../translation/records.ts';
import { checkLinks } from './check-links.ts';
import { checkSections } from './check-sections.ts';
import { isOriginalOrTranslation, type Site } from './model.ts';
import { originalPage, type PageMaker } from './page.ts';
import { pseudoPage } from './pseudo.ts';
import { routesOf } from './routes.ts';
import { fallbackPage, translatedPage } from './translate.ts';

/** What the content refers to, beside itself. */
export interface ContentOptions {
  /** The project's root; content lies in `src/<language>/` below it. */
  readonly root: string;
  /** Whether pages marked as drafts take part. */
  readonly drafts: boolean;
  readonly facts: Facts;
  readonly sources: Sources;
  readonly strings: Readonly<Record<LanguageCode, { readonly facts: FactStrings }>>;
  /** Prepared pictures of `src/bilder` by file name. */
  readonly pictures: ReadonlyMap<string, Picture | 'unreadable'>;
  /** Keys of the pages that layouts link to from every other page. */
  readonly required: readonly string[];
  /** Paths of published files that are no pages, e.g. `/kontakt.vcf`. */
  readonly files: ReadonlySet<string>;
}

/**
 * The only door for content: reads every page in every language, checks all of it and renders it.
 *
 * @returns the pages that are in order and every problem of every file; never throws for bad content.
 */
export async function loadSite(
  options: ContentOptions,
): Promise<{ site: Site; problems: Problem[] }> {
  const { sources, translations, problems, ...read } = await readSources(options.root);
  const unreadable = inAllLanguages(read.unreadable);
  const published = sources.filter(({ fields }) => options.drafts || !fields.draft);
  const keys = new Set([...published.map(({ key }) => key), ...keysOf(unreadable)]);
  const maker: PageMaker = { options, keys, problems };
  const originals = published.map((source) => ({ source, page: originalPage(source, maker) }));
  const pages = originals.map(({ page }) => page);
  const { records, unreadable: lost } = await findRecords(options.root);
  problems.push(...lost.values());
  for (const language of LANGUAGES.filter((one) => !isSource(one))) {
    for (const { source, page } of originals) {
      const file = translations.find((one) => one.key === page.key && one.language === language);
      if (file) {
        const recorded = lost.has(file.key) ? undefined : (records.get(file.key) ?? []);
        pages.push(translatedPage(file, source, page, recorded, maker));
      } else if (language.pseudo && page.menu !== 'legal') {
        // German stands in for the legal pages, as it does in most languages.
        pages.push(pseudoPage(source, page, language, maker));
      } else {
        pages.push(fallbackPage(source, page, language, maker));
      }
    }
  }
  const site: Site = { pages, routes: routesOf(pages) };
  problems.push(
    ...missingPages(options.required, keys),
    // German text under another language's address has been checked at its own.
    ...pages.filter(isOriginalOrTranslation).flatMap((page) => page.body.problems),
    ...orphans(translations, sources, unreadable),
    ...checkSections(site, unreadable),
    ...checkLinks(site, new Set([...options.files, ...unreadable])),
  );
  return { site, problems };
}

function missingPages(required: readonly string[], keys: ReadonlySet<string>): Problem[] {
  const missing = required.filter((key) => !keys.has(key));
  return missing.map((key) => ({
    file: `src/${SOURCE_LANGUAGE.code}/${key}.md`,
    message: 'Diese Seite fehlt, doch jede andere Seite führt zu ihr.',
    fix: 'Stellen Sie die Datei wieder her, oder nehmen Sie „draft: true“ aus ihrem Kopf.',
  }));
}

/** Translations of pages that do not exist in German; a draft's may wait for it. */
function orphans(
  translations: readonly TranslatedPage[],
  sources: readonly SourcePage[],
  unreadable: ReadonlySet<string>,
): Problem[] {
  const known = (key: string) =>
    sources.some((source) => source.key === key) || unreadable.has(pageUrl(SOURCE_LANGUAGE, key));
  return translations
    .filter(({ key }) => !known(key))
    .map(({ raw, key }) => ({
      file: raw.file,
      message: `Zu dieser Übersetzung gibt es keine deutsche Seite „src/de/${key}.md“.`,
      fix: 'Geben Sie der Datei den Namen der deutschen Seite, oder löschen Sie sie.',
    }));
}

/** A German page that cannot be read is missing in every language, which is no second problem. */
function inAllLanguages(urls: ReadonlySet<string>): Set<string> {
  const translated = keysOf(urls).flatMap((key) =>
    LANGUAGES.map((language) => pageUrl(language, key)),
  );
  return new Set([...urls, ...translated]);
}

/** File names without extension of the German pages among these addresses. */
function keysOf(urls: ReadonlySet<string>): string[] {
  return [...urls].flatMap((url) => {
    const key = url === '/' ? 'index' : /^\/([\w-]+)(?:\/|\.html)$/.exec(url)?.[1];
    return key ? [key] : [];
  });
}
