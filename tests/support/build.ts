import { PUBLISHED } from '../../lib/base/paths.ts';
import { build } from '../../lib/eleventy/swap.ts';
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

/**
 * Builds the project in a folder in this process: most of the time for a build goes into the
 * start of a process and into its first build. For builds that succeed; what a command prints is seen by `runBuild` alone.
 *
 * @param env the variables of the build; afterwards folder and variables are as before.
 * @throws whatever the build throws.
 */
export async function buildHere(folder: string, env: Record<string, string>): Promise<void> {
  const [before, there] = [{ ...process.env }, process.cwd()];
  const variables = { ...PUBLIC, ...env };
  Object.assign(process.env, variables);
  process.chdir(folder);
  try {
    await build(PUBLISHED);
  } finally {
    process.chdir(there);
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
