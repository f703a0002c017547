import { inspect } from 'node:util';
import { machineFault } from '../base/machine.ts';
import { ContentError, StartError } from '../base/problem.ts';
import { printError, printWarning } from '../base/terminal.ts';

const WORDED = [ContentError.name, StartError.name];

/**
 * Runs a command. Whatever fails is reported once, and the command still clears up after itself: Eleventy leaves
 * some promises without a handler, and Node would end the process at the first of them.
 */
export function runCommand(command: () => Promise<void>): void {
  process.on('unhandledRejection', reportFailure);
  // esbuild's process that cannot be started, for example; nobody waits for it any more.
  process.on('uncaughtException', (error) => {
    reportFailure(error);
    process.exit();
  });
  command().catch(reportFailure);
}

/** Says on the way what failed in the machine, where a command can do without. @throws any other error. */
export function hint(error: unknown): void {
  const fault = machineFault(error);
  if (fault === null) throw error;
  printWarning(`Hinweis: ${fault}`);
}

/** Whether a failure has been reported; further ones follow from it. */
let isReported = false;

/**
 * Prints why a command failed and makes the process end with exit code 1. What is wrong with content, environment or
 * machine is said in the reader's words; anything else is a fault of the code and comes with its stack.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (isReported) return;
  isReported = true;
  printError(words(error) ?? inspect(error));
}

/** Eleventy wraps errors in its own; what the reader needs is inside. */
function words(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
    // By name, because a reloaded module has a class of its own.
    if (WORDED.includes(cause.name)) return cause.message;
    const fault = machineFault(cause);
    if (fault !== null) return fault;
  }
  return null;
}

function originalOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}
