import { type CommandResult, runCommand } from './run-command.ts';

/** Builds the project in a folder as `npm run build` does, with additional environment variables. */
export function runBuild(
  folder: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<CommandResult> {
  const command = ['--import', 'tsx', 'tools/build.ts', ...args];
  return runCommand(process.execPath, command, { cwd: folder, env: { ...process.env, ...env } });
}
