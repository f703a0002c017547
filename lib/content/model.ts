import type { Language } from '../i18n/languages.ts';
import type { Picture } from '../images/types.ts';
import type { Rendered } from '../markdown/types.ts';
import type { FrontMatter } from './schema.ts';

/** A photo that takes the place of the drawing. */
export interface Hero {
  readonly picture: Picture;
  readonly alt: string;
  readonly credit: string;
}

/** One page of the site, checked: nothing in it is unknown or unresolved any more. */
export interface Page extends Omit<FrontMatter, 'hero' | 'sections'> {
  /** Path of the markdown file from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without `.md`; the same in every language. */
  readonly key: string;
  readonly language: Language;
  /** Path from the site's root. */
  readonly url: string;
  /** Line of the file for each of `sections`, for problems that show when all pages are known. */
  readonly sectionLines: readonly number[];
  readonly hero: Hero | null;
  /** Keys of the pages whose first part this page shows. */
  readonly sections: readonly string[];
  readonly body: Rendered;
}

/** All pages that are published (with drafts where they are shown), by file and by key. */
export interface Site {
  readonly pages: readonly Page[];
}

/**
 * A page of the site in one language.
 *
 * @throws Error where there is none; the content check has made sure of every key that content names.
 */
export function pageOf(site: Site, language: Language, key: string): Page {
  const page = site.pages.find((one) => one.key === key && one.language.code === language.code);
  if (!page) throw new Error(`No page "${key}" in "${language.code}"`);
  return page;
}

/** The pages of a menu in their order. */
export function menuOf(site: Site, language: Language, menu: 'main' | 'legal'): Page[] {
  return site.pages
    .filter((page) => page.menu === menu && page.language.code === language.code)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
