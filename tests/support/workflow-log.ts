import { randomUUID } from 'node:crypto';

/**
 * Lets GitHub Actions obey no line that this process and its children print. Failing tests quote pages, so a text of an
 * editor may stand at the start of a line. Elsewhere nothing is printed.
 *
 * @returns lets commands be obeyed again.
 * Source: docs.github.com, "Workflow commands", stopping and starting workflow commands.
 */
export function stopWorkflowCommands(): () => void {
  if (process.env.GITHUB_ACTIONS !== 'true') return () => {};
  const token = randomUUID();
  console.log(`::stop-commands::${token}`);
  return () => console.log(`::${token}::`);
}
