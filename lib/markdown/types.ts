import type { Token } from 'markdown-it';
import type { Language } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { FactStrings } from '../facts/format.ts';
import type { Citation, Citations, Facts } from '../facts/types.ts';
import type { PictureFailure } from '../pictures/problem.ts';
import type { Picture } from '../pictures/types.ts';

/** What references in a text can name. */
export interface References {
  readonly facts: Facts;
  readonly citations: Citations;
  /** Prepared pictures by file name, or why there is none. */
  readonly picture: (name: string) => Picture | PictureFailure;
}

/** A text to be read: its tokens, and what it may refer to. */
export interface TextSource extends References {
  readonly file: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly tokens: readonly Token[];
  /** Ids for the headings in their order, so that an anchor is the same in every language. */
  readonly headingIds?: readonly (string | null)[];
  /** Changes the words of the text (pseudo-languages); facts and citations stay. */
  readonly transform?: (text: string) => string;
  /** Whether a page of this slug exists. */
  readonly pageExists: (slug: string) => boolean;
}

/** A link from the text into the site, to be checked once all pages are known. */
export interface InternalLink {
  /** Slug of the page that an editor names by its file (`kontakt.md`); null for an address. */
  readonly slug: string | null;
  /** Address as an editor writes it, not percent-encoded: a path, an anchor, or what follows the file name. */
  readonly address: string;
  readonly line: number;
}

/** A heading of the text; its id is what links may point to. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** The text of a page, read once: tokens that nobody changes, and what is in them. */
export interface Text {
  readonly tokens: readonly Token[];
  /** Index of the token of the fold `<!-- mehr -->`; the number of tokens where there is none. */
  readonly fold: number;
  readonly headings: readonly Heading[];
  /** Id of each heading by its opening token. */
  readonly headingIds: ReadonlyMap<Token, string>;
  readonly links: readonly InternalLink[];
  readonly hasPictures: boolean;
  /** Citations in the order of their first mention; their numbers count from 1. */
  readonly citations: readonly Citation[];
  /** Lines of the file above the fold that refer to a citation. */
  readonly excerptCitationLines: readonly number[];
  readonly problems: readonly Problem[];
  readonly transform?: (text: string) => string;
}

/** How a text is written as HTML. */
export interface HtmlOptions extends References {
  /** The language of the text: facts and dates are written in it. */
  readonly language: Language;
  readonly strings: FactStrings;
  /** Address of a page in the reader's language. */
  readonly pageUrl: (slug: string) => string;
  /** Address of the text's own page, which an anchor alone belongs to. */
  readonly ownUrl: string;
  /** The `sizes` attribute of pictures; null leaves pictures and their credits out. */
  readonly sizes: string | null;
  /** False where the same headings stand on the page a second time. */
  readonly ids?: boolean;
  /** False where the page lists no citations. */
  readonly citationRefs?: boolean;
}
