import { isSource, type Language } from '../base/languages.ts';
import type { ContentFiles } from '../files/read.ts';
import type { FrontMatter } from '../files/schema.ts';
import type { Block } from '../markdown/blocks.ts';
import type { References, Text } from '../markdown/types.ts';
import type { Picture } from '../pictures/types.ts';
import type { Comparison } from '../translation/freshness.ts';
import type { Records } from '../translation/records.ts';
import type { Strings } from './strings.ts';

/** A photo that takes the place of the drawing. */
export interface Hero {
  readonly picture: Picture;
  readonly alt: string;
  /** German until a translation describes the photo in its own language. */
  readonly altLanguage: Language;
  /** German, as the photographer or the city gives it. */
  readonly credit: string;
}

/** Content in one language, checked: nothing in it is unknown or unresolved any more. */
export interface Page extends Omit<FrontMatter, 'hero' | 'sections' | 'updated'> {
  /** Day of the last change, `YYYY-MM-DD`; null where that of a translation is not known. */
  readonly updated: string | null;
  /** Path of the markdown file from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without `.md`; the same in every language. */
  readonly slug: string;
  readonly language: Language;
  /** How the translation came about and how fresh it is; null on German pages. */
  readonly translation: Translation | null;
  /** Line of the file for each of `sections`, for problems that show when all pages are known. */
  readonly sectionLines: readonly number[];
  readonly hero: Hero | null;
  /** Slugs of the pages whose excerpt this page shows. */
  readonly sections: readonly string[];
  readonly text: Text;
  /** Line of the file on which the text starts, counted from 1. */
  readonly bodyLine: number;
}

/** What a reader must know of a translation. */
export interface Translation {
  readonly kind: 'machine' | 'reviewed';
  /** Function of the reviewer and day of the review (`YYYY-MM-DD`); set on reviewed ones. */
  readonly reviewer: string | null;
  readonly reviewed: string | null;
  /** Sections whose German text has changed since; see lib/translation/freshness.ts. */
  readonly outdated: readonly OutdatedSection[];
  /** How its sections stand to the German ones. */
  readonly comparison: Comparison;
  /** The German page. */
  readonly german: Page;
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

/** An address of the site and what a reader finds there. */
export interface Route {
  /** Path from the site's root. */
  readonly url: string;
  readonly page: Page;
  /** The language of the page around the content, which its reader chose. */
  readonly language: Language;
  /** German content at an address of another language, because there is no translation. */
  readonly isFallback: boolean;
  /** The page in its language, or beside the German text. */
  readonly view: 'page' | 'side-by-side';
}

/** A block of a page in both languages. */
export interface SideBySideRow {
  readonly translated: readonly Block[];
  readonly german: readonly Block[];
  /** Number of the section in the translation; null for German sections that it lacks. */
  readonly section: number | null;
}

/** What every text of the site is written with. */
export interface Surroundings extends References {
  /** The files that the pages were made from, and the recorded German sections. */
  readonly files: Pick<ContentFiles, 'originals' | 'translations'>;
  readonly records: Records;
  /** UI texts by language code. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
}

/** Slug of the page for unknown addresses. */
const ERROR_PAGE = '404';

/** Whether a page is the one for unknown addresses. */
export function isErrorPage({ slug }: Page): boolean {
  return slug === ERROR_PAGE;
}

/** Whether search engines and the sitemap list a page. */
export function isListed(page: Page): boolean {
  return !isErrorPage(page) && !page.draft;
}

/** Whether a translation has a view beside German. */
export function hasSideBySide(page: Page): boolean {
  return !isSource(page.language) && !page.language.easy && !isErrorPage(page);
}
