import type { Language } from '../base/languages.ts';
import type { FrontMatter } from '../files/schema.ts';
import type { Rendered } from '../markdown/types.ts';
import type { Picture } from '../pictures/types.ts';
import type { SideBySideRow } from '../translation/side-by-side.ts';
import type { Route } from './routes.ts';

/** A photo that takes the place of the drawing. */
export interface Hero {
  readonly picture: Picture;
  readonly alt: string;
  /** German until a translation describes the photo in its own language. */
  readonly altLanguage: Language;
  /** German, as the photographer or the city gives it. */
  readonly credit: string;
}

/** One page of the site, checked: nothing in it is unknown or unresolved any more. */
export interface Page extends Omit<FrontMatter, 'hero' | 'sections' | 'updated'> {
  /** Day of the last change, `YYYY-MM-DD`; null where that of a translation is not known. */
  readonly updated: string | null;
  /** Path of the markdown file from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without `.md`; the same in every language. */
  readonly key: string;
  /** The language of the page around the content, which its reader chose. */
  readonly language: Language;
  /** The language of the content; German where there is no translation. */
  readonly contentLanguage: Language;
  /** How the translation came about and how fresh it is; null on pages with German text. */
  readonly translation: Translation | null;
  /** Path from the site's root. */
  readonly url: string;
  /** Line of the file for each of `sections`, for problems that show when all pages are known. */
  readonly sectionLines: readonly number[];
  readonly hero: Hero | null;
  /** Keys of the pages whose first part this page shows. */
  readonly sections: readonly string[];
  readonly body: Rendered;
}

/** What a reader must know of a translation. */
export interface Translation {
  readonly kind: 'machine' | 'reviewed';
  /** Function of the reviewer and day of the review (`YYYY-MM-DD`); set on reviewed ones. */
  readonly reviewer: string | null;
  readonly reviewed: string | null;
  /** Sections whose German text has changed since; see lib/translation/freshness.ts. */
  readonly outdated: readonly OutdatedSection[];
  /** The page with the German blocks beside it, or null where it is not made. */
  readonly sideBySide: SideBySide | null;
}

/** A part of a translated page that no longer says what the German page says. */
export interface OutdatedSection {
  /** Id of the section's heading on this page; null for the beginning, and for what is missing here. */
  readonly id: string | null;
  /** Its heading; null for the beginning. */
  readonly heading: string | null;
  /** Id of the German heading; null for the beginning, and for what was removed. */
  readonly germanId: string | null;
}

/** The reader's language and German beside each other, block by block. */
export interface SideBySide {
  /** Path from the site's root. */
  readonly url: string;
  readonly rows: readonly SideBySideRow[];
  /** The German page. */
  readonly german: Page;
}

/** All pages that are published (with drafts where they are shown), by file and by key. */
export interface Site {
  readonly pages: readonly Page[];
  /** Addresses beside those of the German pages, see routes.ts. */
  readonly routes: readonly Route[];
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

/** A page in another language, whether it is translated there or not. */
export function inLanguage(site: Site, page: Page, language: Language): Page {
  return pageOf(site, language, page.key);
}

/** Whether the page's own address is the one for its text: not so where German stands in for a translation. */
export function isOriginalOrTranslation(page: Page): boolean {
  return page.contentLanguage.code === page.language.code;
}

/** The pages of a menu in their order. */
export function menuOf(site: Site, language: Language, menu: 'main' | 'legal'): Page[] {
  return site.pages
    .filter((page) => page.menu === menu && page.language.code === language.code)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
