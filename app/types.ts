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
}

/** Something that a person should look at, with the button that settles it. */
export interface Task {
  readonly text: string;
  /** The entry to confirm, or the file to open. */
  readonly confirm?: string;
  readonly open?: string;
}

/** The start of the editor. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly tasks: readonly Task[];
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
