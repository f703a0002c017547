import type { GitHubOptions } from '../../../lib/editor/github/store.ts';
import { gitHubStore } from '../../../lib/editor/github/store.ts';
import type { Change, Snapshot, Store } from '../../../lib/editor/store.ts';
import type { StandIn } from './server.ts';

/** A store for a person who stays signed in. */
export function storeOf(
  gitHub: StandIn,
  login: string,
  options: Partial<GitHubOptions> = {},
): Store {
  const token = `token of ${login}`;
  gitHub.tokens.set(token, login);
  const repository = { api: gitHub.url, name: 'stadt/website', branch: 'main' };
  return gitHubStore({ repository, session: { token: async () => token }, ...options });
}

/** What a person changes in one file of what they loaded. */
export function changeIn(
  { files }: Snapshot,
  path: string,
  edit: (text: string) => string,
): Change {
  const before = files.get(path) ?? null;
  return { path, before, after: edit(before ?? '') };
}

/** A proposal that starts from what was loaded. */
export function proposalOf({ version }: Snapshot, ...changes: readonly Change[]) {
  return { title: 'Öffnungszeiten', text: 'Geändert: Kontakt', base: version, changes };
}
