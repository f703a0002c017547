import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';

/** The built site under test: the one that the set-up builds, or one that is there already (`npm run test:site`). */
export const TEST_SITE = process.env.TEST_SITE ?? '.cache/test-site';

/** Whether that site is the one to be published: then every page of it counts. */
export const IS_PUBLISHED = process.env.TEST_SITE !== undefined;

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Path of the file in the built folder, with forward slashes: `kontakt/index.html`. */
  readonly file: string;
  /** Path that answers with this file: `/kontakt/`, for an error page one that does not exist. */
  readonly address: string;
  /** HTTP status of that answer. */
  readonly status: 200 | 404;
  readonly html: string;
}

/**
 * Every page of the built site in the order of its files, so that a new page is tested from its first day.
 * Empty where nothing is built yet (`playwright test --list`).
 */
export function builtPages(folder = TEST_SITE): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const isError = path.basename(file) === '404.html';
      return {
        file,
        address: `/${isError ? file.replace(/404\.html$/, 'gibt-es-nicht') : file.replace(/index\.html$/, '')}`,
        status: isError ? 404 : 200,
        html: readBuilt(file, folder),
      };
    });
}

/** Paths of all built files from the built folder, with forward slashes, sorted. */
export function builtFiles(folder = TEST_SITE): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Text of a built file. */
export function readBuilt(file: string, folder = TEST_SITE): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Public address that the site was built for, without a slash at its end, as the sitemap names it. */
export function publicAddress(): string {
  const first = /<loc>(.*?)\/?<\/loc>/.exec(readBuilt('sitemap.xml'))?.[1];
  if (!first) throw new Error('The sitemap lists no page');
  return new URL(first).origin;
}

/**
 * Pages that stand for all of their kind: each layout, in German or from right to left, the start page in both;
 * the error page, a view beside German, and German in place of a translation.
 */
const SAMPLE =
  /^(|kontakt\/|hilfe\/|datenschutz\/|ar\/(|geschichte\/|kontakt\/de\/|impressum\/))index\.html$|^404\.html$/;

/** Whether every page is to be tested in every state (`npm run test:full`), and not only samples. */
export const FULL = process.env.TEST_FULL === '1';

/** Pages to be tested in all states, see states.ts, and without scripts. */
export function pagesInAllStates(): BuiltPage[] {
  return builtPages().filter(({ file }) => FULL || SAMPLE.test(file));
}

/** All pages by the code of their language. */
export function pagesByLanguage(): Map<string, BuiltPage[]> {
  const languageOf = ({ file }: BuiltPage) =>
    LANGUAGES.find(({ code }) => file.startsWith(`${code}/`))?.code ?? SOURCE_LANGUAGE.code;
  const pages = builtPages();
  return new Map(
    LANGUAGES.map(({ code }) => [code, pages.filter((page) => languageOf(page) === code)]),
  );
}
