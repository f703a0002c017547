import { isGerman, type Language } from '../base/languages.ts';
import type { ContentFiles } from '../files/read.ts';
import type { FrontMatter } from '../files/schema.ts';
import type { Block } from '../markdown/blocks.ts';
import type { References, Text } from '../markdown/types.ts';
import type { Picture } from '../pictures/types.ts';
import type { Comparison } from '../translation/freshness.ts';
import type { Records } from '../translation/records.ts';
import type { Strings } from './strings.ts';

/** A photo at the top of a page, in place of the drawing. */
export interface Hero {
  readonly picture: Picture;
  readonly alt: string;
  /** The language of `alt`: German where a translation does not describe the photo. */
  readonly altLanguage: Language;
  /** Credit as the photographer or the city words it, in German. */
  readonly credit: string;
}

/** Content in one language, checked: every name in it is resolved. */
export interface Page extends Omit<FrontMatter, 'hero' | 'sections' | 'updated'> {
  /** Day of the last change, `YYYY-MM-DD`; null where a translation's is unknown. */
  readonly updated: string | null;
  /** Path of the markdown file from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without `.md`; the same in every language. */
  readonly slug: string;
  readonly language: Language;
  /** Provenance and freshness of a translation; null on German pages. */
  readonly translation: Translation | null;
  /** Line of the file for each of `sections`. */
  readonly sectionLines: readonly number[];
  readonly hero: Hero | null;
  /** Slugs of the pages whose excerpt this page shows. */
  readonly sections: readonly string[];
  readonly text: Text;
  /** Line of the file on which the text starts, counted from 1. */
  readonly bodyLine: number;
}

/** Provenance and freshness of a translation. */
export interface Translation {
  readonly kind: 'machine' | 'reviewed';
  /** Function of the reviewer and day of the review (`YYYY-MM-DD`); null where nobody has reviewed it. */
  readonly reviewer: string | null;
  readonly reviewed: string | null;
  /** Sections that are outdated; see lib/translation/freshness.ts. */
  readonly outdated: readonly OutdatedSection[];
  /** How its sections correspond to the German ones. */
  readonly comparison: Comparison;
  /** The German page. */
  readonly german: Page;
}

/** A section of a translation whose German text has changed, or that is missing. */
export interface OutdatedSection {
  /** Id of its heading on this page; null for the beginning and for a missing section. */
  readonly id: string | null;
  /** Its heading; null for the beginning. */
  readonly heading: string | null;
  /** Id of the German heading; null for the beginning and for a removed section. */
  readonly germanId: string | null;
}

/** An address of the site and the page that it shows. */
export interface Route {
  /** Path from the site's root. */
  readonly url: string;
  readonly page: Page;
  /** The reader's language, in which the layout is. */
  readonly language: Language;
  /** Whether the page is German because it is not translated into the reader's language. */
  readonly isFallback: boolean;
  /** The page alone, or side by side with German. */
  readonly view: 'page' | 'side-by-side';
}

/** A block of a page in both languages. */
export interface SideBySideRow {
  readonly translated: readonly Block[];
  readonly german: readonly Block[];
  /** Number of the section in the translation; null for a section that it lacks. */
  readonly section: number | null;
}

/** What all pages of a site share. */
export interface Surroundings extends References {
  /** The source files of the pages. */
  readonly files: Pick<ContentFiles, 'originals' | 'translations' | 'oddLines'>;
  readonly records: Records;
  /** Addresses of pages that do not stand today; see `publish` and `expires` of the front matter. */
  readonly absent: ReadonlySet<string>;
  /** UI texts by language code. */
  readonly uiTexts: Readonly<Record<string, Strings>>;
}

/** Slug of the page for unknown addresses. */
const ERROR_PAGE = '404';

/** Whether a page is the error page for unknown addresses. */
export function isErrorPage({ slug }: Page): boolean {
  return slug === ERROR_PAGE;
}

/** The name of a page in menus and lists. */
export function shortTitle({ navTitle, title }: Page): string {
  return navTitle ?? title;
}

/** Whether the sitemap and search engines list a page. */
export function isListed(page: Page): boolean {
  return !isErrorPage(page) && !page.draft;
}

/**
 * Whether a page has a view side by side with German. Legal pages are too long to be shown at a counter, and a card is
 * in both languages already.
 */
export function hasSideBySide(page: Page): boolean {
  const isShown = !isErrorPage(page) && page.menu !== 'legal' && page.layout !== 'card';
  return isShown && !isGerman(page.language);
}

/** Sorts events by their start and notices by their first day, the newest first. */
export function dateOrder(one: Page, other: Page): number {
  const [a = '', b = ''] = one.event
    ? [one.event.start, other.event?.start]
    : [other.publish, one.publish];
  return a < b ? -1 : Number(a > b);
}

/** Day of the last change of a page or of its German facts, `YYYY-MM-DD`. */
export function changedOn({ updated, translation }: Page): string {
  return [updated ?? '', translation?.german.updated ?? ''].sort().at(-1) ?? '';
}

/** Whether a page leads to others: it is nearly as heavy as a page may be, and nobody hands it over on paper. */
export function isList({ layout }: Page): boolean {
  return layout === 'start' || layout === 'a-z';
}

/** Whether people hand a page over on paper, so that it has a QR code. */
export function isHandedOver(page: Page): boolean {
  return !isList(page) && !isErrorPage(page) && page.menu !== 'legal';
}
