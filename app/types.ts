import type { Problem } from '../lib/base/problem.ts';
import type { FieldGroup } from '../lib/editor/yaml-write.ts';
import type { Change } from '../lib/translation/commands/diff.ts';
import type { FieldSpec } from './fields.ts';

/** A page or a file of facts in the list. */
export interface Row {
  readonly file: string;
  readonly title: string;
  /** Code of the language; empty for facts. */
  readonly language: string;
  /** What is to know of it, in German words: „Entwurf“, „veraltet“. */
  readonly states: readonly string[];
  /** Whether it is a translation that is not there. */
  readonly isMissing?: true;
}

/** An entry that somebody should look at. */
export interface ReviewTask {
  /** Its name among all entries, for `confirm`. */
  readonly name: string;
  readonly status: 'over' | 'ending' | 'unchecked';
  /** What it is, in German words. */
  readonly label: string;
  /** Its values in one line, as visitors read them. */
  readonly text: string;
  /** Its time and where it is seen, in German. */
  readonly words: string;
  /** Where it stands: the file, and its name there. */
  readonly file: string;
  readonly entry: string;
}

/** A German page that changed since it was translated. */
export interface ChangedPage {
  readonly file: string;
  readonly title: string;
  /** What changed, each with the translations that do not say it yet. */
  readonly sections: readonly (ChangedText & {
    readonly languages: readonly { readonly name: string; readonly file: string }[];
  })[];
}

/** The start of the editor. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly reviews: readonly ReviewTask[];
  readonly changed: readonly ChangedPage[];
  readonly languages: readonly { readonly code: string; readonly name: string }[];
}

/** A German section that changed since a translation. */
export interface ChangedText {
  readonly heading: string;
  readonly changes: readonly Change[];
}

/** A file that is open. */
export interface Opened {
  readonly file: string;
  readonly title: string;
  readonly body: string;
  /** The whole file, with `\n` as its only break. */
  readonly whole: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** The values of the head; null where it cannot be read. */
  readonly fields: FieldGroup | null;
  readonly specs: readonly FieldSpec[];
  readonly problems: readonly Problem[];
  /** Only on translations. */
  readonly german?: { readonly body: string; readonly changed: readonly ChangedText[] };
  /** Address of the page; null for a file of facts. */
  readonly url: string | null;
}
