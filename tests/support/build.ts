import { type CommandResult, runCommand } from './run-command.ts';

/** Without a public address a site is closed to search engines; most tests are of one that is open. */
const PUBLIC = { SITE_URL: 'http://localhost:8080' };

/** Builds the project in a folder as `npm run build` does, with additional environment variables. */
export function runBuild(
  folder: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<CommandResult> {
  const command = ['--import', 'tsx', 'tools/build.ts', ...args];
  return runCommand(process.execPath, command, {
    cwd: folder,
    env: { ...PUBLIC, ...process.env, ...env },
  });
}
