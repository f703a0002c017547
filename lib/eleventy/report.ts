import { inspect } from 'node:util';
import { ContentError, StartError } from '../base/problem.ts';
import { printError } from '../base/terminal.ts';

const WORDED = [ContentError.name, StartError.name];

/**
 * Prints why a build failed and makes the process end with exit code 1. What is wrong with content or
 * the environment is said in the reader's words; anything else is a fault of the code and comes with its stack.
 */
export function reportFailure(error: unknown): void {
  printError(wordedErrorIn(error)?.message ?? inspect(error));
  process.exitCode = 1;
}

/** Eleventy wraps errors in its own; what the reader needs is the worded error inside. */
function wordedErrorIn(error: unknown): Error | null {
  for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
    // By name, because a reloaded module has a class of its own.
    if (WORDED.includes(cause.name)) return cause;
  }
  return null;
}

function originalOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
