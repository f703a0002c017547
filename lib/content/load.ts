import type { Problem } from '../errors.ts';
import type { FactStrings } from '../facts/format.ts';
import type { Facts, Sources } from '../facts/types.ts';
import { type LanguageCode, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { pageUrl } from '../i18n/url.ts';
import { pictureName } from '../images/name.ts';
import { type PictureFailure, pictureProblem } from '../images/problem.ts';
import type { Picture } from '../images/types.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { checkLinks } from './check-links.ts';
import { checkSections } from './check-sections.ts';
import type { Hero, Page, Site } from './model.ts';
import { readSources, type SourcePage } from './read.ts';

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
 * The only door for content: reads every page, checks all of it and renders it.
 *
 * @returns the pages that are in order and every problem of every file; never throws for bad content.
 */
export async function loadSite(
  options: ContentOptions,
): Promise<{ site: Site; problems: Problem[] }> {
  const { sources, unreadable, problems } = await readSources(options.root);
  const published = sources.filter(({ fields }) => options.drafts || !fields.draft);
  const urls = new Set([
    ...published.map(({ language, key }) => pageUrl(language, key)),
    ...unreadable,
  ]);
  const pages = published.map((source) => renderPage(source, urls, options, problems));
  const site: Site = { pages };
  problems.push(
    ...missingPages(options.required, urls),
    ...pages.flatMap((page) => page.body.problems),
    ...checkSections(site, unreadable),
    ...checkLinks(site, new Set([...options.files, ...unreadable])),
  );
  return { site, problems };
}

function missingPages(required: readonly string[], urls: ReadonlySet<string>): Problem[] {
  const missing = required.filter((key) => !urls.has(pageUrl(SOURCE_LANGUAGE, key)));
  return missing.map((key) => ({
    file: `src/${SOURCE_LANGUAGE.code}/${key}.md`,
    message: 'Diese Seite fehlt, doch jede andere Seite führt zu ihr.',
    fix: 'Stellen Sie die Datei wieder her, oder nehmen Sie „draft: true“ aus ihrem Kopf.',
  }));
}

function renderPage(
  source: SourcePage,
  urls: ReadonlySet<string>,
  options: ContentOptions,
  problems: Problem[],
): Page {
  const { raw, key, language, fields } = source;
  const picture = (name: string) => options.pictures.get(name) ?? 'missing';
  const { hero, sections = [], ...meta } = fields;
  return {
    ...meta,
    file: raw.file,
    key,
    language,
    url: pageUrl(language, key),
    sections,
    sectionLines: sections.map((_, index) => raw.lines.get(`sections.${index}`) ?? 1),
    hero: hero ? resolveHero(source, hero, picture, problems) : null,
    body: renderMarkdown(raw.body, {
      file: raw.file,
      bodyLine: raw.bodyLine,
      url: pageUrl(language, key),
      language,
      facts: options.facts,
      sources: options.sources,
      strings: options.strings[language.code as LanguageCode].facts,
      pageUrl: (other) => {
        const url = pageUrl(language, other);
        return urls.has(url) ? url : null;
      },
      picture,
    }),
  };
}

function resolveHero(
  { raw }: SourcePage,
  { image, alt, credit }: { image: string; alt: string; credit: string },
  find: (name: string) => Picture | PictureFailure,
  problems: Problem[],
): Hero | null {
  const name = pictureName(image);
  const picture = find(name);
  if (typeof picture !== 'string') return { picture, alt, credit };
  const line = raw.lines.get('hero.image') ?? 1;
  problems.push({ file: raw.file, line, ...pictureProblem(name, picture) });
  return null;
}
