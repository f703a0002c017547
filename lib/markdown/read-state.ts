import type { Token } from 'markdown-it';
import type { Problem } from '../base/problem.ts';
import type { Citation } from '../facts/types.ts';
import type { FactReference, Heading, InternalLink, TermPlace, TextSource } from './types.ts';

/** Results of reading one text, collected step by step. */
export interface ReadState {
  readonly source: TextSource;
  readonly headings: Heading[];
  readonly headingIds: Map<Token, string>;
  readonly links: InternalLink[];
  readonly references: FactReference[];
  readonly termReferences: Set<Token>;
  readonly citations: Citation[];
  /** Lines of the file with a reference to a citation. */
  readonly citationLines: number[];
  readonly problems: Problem[];
}

/** The same at a piece of running text. */
export interface InlineState extends ReadState {
  /** Whether it stands on the day of the build. */
  readonly isShown: boolean;
  /** The term that it is part of. */
  readonly place: TermPlace | null;
}

/**
 * Records a problem at a line of the file.
 *
 * @param cause what is missing elsewhere, see Problem.
 */
export function addProblem(
  state: ReadState,
  line: number,
  message: string,
  fix: string,
  cause?: string,
): void {
  const problem = { file: state.source.file, line, message, fix };
  state.problems.push(cause === undefined ? problem : { ...problem, cause });
}
