import { alsoIn } from './also-in.ts';
import { brief } from './brief.ts';
import { groupBy } from './group.ts';
import { printable, visible } from './terminal.ts';

/** A finding in the content, worded for the editor who mends it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line in that file, counted from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** What is wrong, in German, a full sentence. */
  readonly message: string;
  /** How to mend it, in German, a full sentence. */
  readonly fix: string;
  /**
   * What this follows from where it is not this file's fault: a file (`src/de/kontakt.md`), a place in it
   * (`src/de/kontakt.md#anfahrt`), a reference. Problems with one cause become one, see lib/site/causes.ts.
   */
  readonly cause?: string;
}

/** Where a problem is: `src/de/kontakt.md:3`. */
export function placeOf({ file, line }: Problem): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Sorts problems by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Makes one problem of all in a file that say the same; it names the lines. Those with a cause stay as they are. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  const alike = groupBy(problems, (problem) =>
    problem.cause === undefined ? `${problem.file}\n${problem.message}\n${problem.fix}` : problem,
  );
  return [...alike.values()].map((group) => {
    const [first] = group as [Problem];
    const lines = new Set(group.flatMap(({ line }) => line ?? []));
    const [line, ...others] = [...lines].sort((a, b) => a - b);
    if (line === undefined || others.length === 0) return first;
    return { ...first, line, message: first.message + alsoIn(others) };
  });
}

/**
 * The output of the build and the content check.
 *
 * @returns German text of several lines: each problem as `file:line: what` and, indented, how to mend it.
 */
export function formatProblems(found: readonly Problem[]): string {
  const problems = eachOnce(found);
  const count = problems.length === 1 ? 'Ein Problem' : `${problems.length} Probleme`;
  return [
    `${count} im Inhalt. Die Seite wurde nicht neu gebaut, die letzte gute Fassung bleibt bestehen.`,
    listProblems(problems),
  ].join('\n\n');
}

/** Characters of a message or a remedy at most, should one quote a text at full length (see brief.ts). */
const LONGEST = 1000;

/**
 * The problems without the introduction of `formatProblems`. File, message and fix are one line each, whatever they
 * quote.
 */
export function listProblems(problems: readonly Problem[]): string {
  const shown = (text: string) => visible(brief(text, LONGEST));
  const entries = sortProblems(eachOnce(problems)).map((problem) => {
    const { message, fix } = problem;
    return `${visible(placeOf(problem))}: ${shown(message)}\n    So geht es: ${shown(fix)}`;
  });
  return printable(entries.join('\n\n'));
}

/** Stops a command; the message is for the person at the terminal, so no stack is printed. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Thrown for content that cannot be published; carries every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
