import type { Language } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { FactStrings } from '../facts/format.ts';
import type { Facts, Source, Sources } from '../facts/types.ts';
import type { PictureFailure } from '../pictures/problem.ts';
import type { Picture } from '../pictures/types.ts';

/** What rendering needs to know beside the text itself. */
export interface RenderContext {
  readonly file: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** Path of the page from the site's root. */
  readonly url: string;
  /** The language of the text. */
  readonly language: Language;
  /** Ids for the headings in their order, so that an anchor is the same in every language. */
  readonly headingIds?: readonly (string | null)[];
  /** Changes the words of the text, alternative texts and credits among them; facts and sources stay. */
  readonly transform?: (text: string) => string;
  readonly facts: Facts;
  readonly sources: Sources;
  readonly strings: FactStrings;
  /** Address of a page in the reader's language, or null where no such page exists. */
  readonly pageUrl: (key: string) => string | null;
  /** Prepared pictures by file name, or why there is none. */
  readonly picture: (name: string) => Picture | PictureFailure;
}

/** A link from the text into the site, to be checked once all pages are known. */
export interface InternalLink {
  /** Path with optional anchor, not percent-encoded; `#…` alone is an anchor of the same page. */
  readonly href: string;
  readonly line: number;
}

/** A heading of the text; its id is what links may point to. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** A block of the text: a paragraph, a heading, one item of a list. */
export interface Block {
  /** Kind of the block as markdown-it names it, e.g. `paragraph`, `heading`, `bullet_list`. */
  readonly kind: string;
  readonly html: string;
  /** Number of the section, counted from 0, which is what stands above the first heading. */
  readonly section: number;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A page's text as HTML, with everything that was met on the way. */
export interface Rendered {
  /** The part above `<!-- mehr -->`, which the start page shows too. */
  readonly lead: string;
  /** The part below it; empty where there is none. */
  readonly more: string;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly links: readonly InternalLink[];
  /** Sources in the order of their first mention; the footnote marks count from 1. */
  readonly sources: readonly Source[];
  /** Lines of the file above the mark on which a source is referred to. */
  readonly leadSourceLines: readonly number[];
  readonly problems: readonly Problem[];
}
