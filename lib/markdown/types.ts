import type { Token } from 'markdown-it';
import type { Language } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { FactStrings } from '../facts/format.ts';
import type { Citation, Citations, Facts } from '../facts/types.ts';
import type { PictureFailure } from '../pictures/problem.ts';
import type { Picture } from '../pictures/types.ts';

/** What texts can refer to. */
export interface References {
  readonly facts: Facts;
  readonly citations: Citations;
  /** A picture by its file name, or why it cannot be shown. */
  readonly picture: (name: string) => Picture | PictureFailure;
}

/** A text to be read: its tokens and what it may refer to. */
export interface TextSource extends References {
  readonly file: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly tokens: readonly Token[];
  /** Ids for the headings in their order: translations have the anchors of the German page. */
  readonly headingIds?: readonly (string | null)[];
  /** Changes the words of the text (pseudo-languages), not its facts and citations. */
  readonly transform?: (text: string) => string;
  /** `YYYY-MM-DD` in Europe/Berlin: texts with a term show one side. */
  readonly today: string;
  /** Whether facts that the city has not confirmed stand, too. */
  readonly drafts: boolean;
  /** Whether a page of this slug exists. */
  readonly pageExists: (slug: string) => boolean;
}

/** A link within the site, checked when all pages are known. */
export interface InternalLink {
  /** Slug of a page that is named by its file (`kontakt.md`); null for an address. */
  readonly slug: string | null;
  /** Path, anchor, or what follows the file name; not percent-encoded. */
  readonly address: string;
  readonly line: number;
  /** Whether it stands in a text with a term. */
  readonly inTerm: boolean;
}

/** A reference to a fact, as the target of a link too. */
export interface FactReference {
  readonly name: string;
  readonly line: number;
  /** Whether it stands in a text with a term, which says itself what is over. */
  readonly inTerm: boolean;
  /** The fact on whose life its text depends: `<!-- wenn … -->`. */
  readonly condition?: string;
}

/** A place in a text with a term, see term.ts. */
export interface TermPlace {
  readonly kind: 'until' | 'from' | 'while';
  /** The day, or the name of the fact. */
  readonly of: string;
  /** Whether it stands until or from the day, or while the fact does; false for what stands otherwise. */
  readonly isFirst: boolean;
}

/** A heading of the text; links can point to its id. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** The text of a page, read once. */
export interface Text {
  /** What stands on the day of the build. */
  readonly tokens: readonly Token[];
  /** Index of the fold's token; the number of tokens where there is no fold. */
  readonly fold: number;
  readonly headings: readonly Heading[];
  /** Id of each heading by its opening token. */
  readonly headingIds: ReadonlyMap<Token, string>;
  /** Of every day, as are the references. */
  readonly links: readonly InternalLink[];
  readonly references: readonly FactReference[];
  /** References that stand in a text with a term. */
  readonly termReferences: ReadonlySet<Token>;
  readonly hasPictures: boolean;
  /** Citations in the order of their first mention; their numbers count from 1. */
  readonly citations: readonly Citation[];
  /** Lines of the file above the fold that refer to a citation. */
  readonly excerptCitationLines: readonly number[];
  readonly problems: readonly Problem[];
  /** Whether a mark in it has not the effect that it is meant to have: a list, a link, a term. */
  readonly isMiswritten: boolean;
  readonly transform?: (text: string) => string;
}

/** How a text is rendered as HTML. */
export interface HtmlOptions extends References {
  /** The language of the text, of its facts and dates. */
  readonly language: Language;
  readonly strings: FactStrings;
  /** Address of a page in the reader's language. */
  readonly pageUrl: (slug: string) => string;
  /** Addresses of pages that do not stand today; a link to one is text. */
  readonly absent?: ReadonlySet<string>;
  /** Address of the text's own page, for links that are only an anchor. */
  readonly ownUrl: string;
  /** The `sizes` attribute of pictures; null leaves pictures and their credits out. */
  readonly sizes: string | null;
  /** False where the page has the same headings already. */
  readonly ids?: boolean;
  /** False where the page lists no citations. */
  readonly citationRefs?: boolean;
}
