import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  /** Of stdout and stderr, in the order in which it came. */
  readonly output: string;
}

/**
 * Runs a command to its end without showing what it prints.
 *
 * @throws Error where it cannot be started.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptionsWithoutStdio = {},
): Promise<CommandResult> {
  const child = spawn(command, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
