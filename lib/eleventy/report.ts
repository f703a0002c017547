import { ContentError } from '../base/problem.ts';

/**
 * Prints why a build failed and makes the process end with exit code 1. What is wrong with content is
 * said in the editor's words; anything else is a fault of the code and comes with its stack.
 */
export function reportFailure(error: unknown): void {
  console.error(contentErrorIn(error)?.message ?? error);
  process.exitCode = 1;
}

/** Eleventy wraps errors in its own; what the editor needs is the content error inside. */
function contentErrorIn(error: unknown): Error | null {
  for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
    // By name, because a reloaded module has a class of its own.
    if (cause.name === ContentError.name) return cause;
  }
  return null;
}

function originalOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
