import { isSource, type Language } from '../lib/base/languages.ts';
import { pageUrl } from '../lib/base/url.ts';
import { weigh } from '../tests/support/budget.ts';
import { builtPages } from '../tests/support/built-site.ts';

/** One page of each kind in a language, by its address; undefined where the language has no such page. */
const ADDRESSES = {
  start: (language) => pageUrl(language, 'index'),
  page: (language) => pageUrl(language, 'auftrag'),
  contact: (language) => pageUrl(language, 'kontakt'),
  help: (language) => pageUrl(language, 'hilfe'),
  history: (language) => pageUrl(language, 'geschichte'),
  legal: (language) => (hasLegal(language) ? pageUrl(language, 'datenschutz') : undefined),
  error: (language) => pageUrl(language, '404'),
  'side-by-side': (language) =>
    isSource(language) || language.easy ? undefined : `${pageUrl(language, 'kontakt')}de/`,
  fallback: (language) => (hasLegal(language) ? undefined : pageUrl(language, 'impressum')),
} as const satisfies Record<string, (language: Language) => string | undefined>;

/** Kinds of pages: the layouts, and whatever else makes a page differ from others. */
export type Kind = keyof typeof ADDRESSES;
export const KINDS = Object.keys(ADDRESSES) as Kind[];

/** A page to be measured. */
export interface BenchPage {
  readonly kind: Kind;
  /** Code of the language. */
  readonly language: string;
  /** Path to ask for; of an error page one that does not exist. */
  readonly address: string;
  /** The HTML at brotli 11. */
  readonly bytes: number;
}

function hasLegal(language: Language): boolean {
  return isSource(language) || language.legal === true;
}

/**
 * Finds the pages of a built site.
 *
 * @returns them by language, then by kind.
 * @throws Error where the site lacks one of them.
 */
export function findPages(
  site: string,
  languages: readonly Language[],
  kinds: readonly Kind[],
): BenchPage[] {
  const built = new Map(
    builtPages(site).map((page) => [`/${page.file.replace(/index\.html$/, '')}`, page]),
  );
  return languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const url = ADDRESSES[kind](language);
      if (url === undefined) return [];
      const page = built.get(url);
      if (!page) throw new Error(`${site} has no page ${url}`);
      const { address, html } = page;
      return [{ kind, language: language.code, address, bytes: weigh(html).html }];
    }),
  );
}
