import { keepSignedIn, readSettings } from '../lib/editor/github/session.ts';
import { gitHubStore } from '../lib/editor/github/store.ts';
import { localStore } from '../lib/editor/local-store.ts';
import type { Store } from '../lib/editor/store.ts';

/** Where texts are stored: by `npm start` on this machine, or at GitHub. */
export type Source =
  | { readonly kind: 'local'; readonly token: string }
  | {
      readonly kind: 'github';
      /** With what GitHub sent the person back; null where the cookie has to do. */
      readonly proof: { readonly code: string; readonly verifier: string } | null;
      /** The day in Berlin, `YYYY-MM-DD`: the site may have been built on an earlier one. */
      readonly today: string;
    };

/** Contents that were read from GitHub, until the person signs out. */
const CACHE = 'redaktion';

let session: ReturnType<typeof keepSignedIn> | undefined;

/** Opens a store, and signs in where it asks for that. @throws GitHubFailure, or Error where it is not set up. */
export async function openStore(source: Source): Promise<Store> {
  if (source.kind === 'local') return localStore(source.token);
  const settings = await readSettings();
  if (!settings) throw new Error('Der Editor ist nicht eingerichtet.');
  session ??= keepSignedIn();
  if (source.proof) await session.begin(source.proof.code, source.proof.verifier);
  const repository = { api: settings.api, name: settings.repository, branch: settings.branch };
  // Without a place for it, each visit reads all.
  const cache = await caches.open(CACHE).catch(() => undefined);
  return gitHubStore({ repository, session, ...(cache && { cache }) });
}

/** Signs out, and deletes what was read. @throws GitHubFailure where the site does not answer: the cookie is still there. */
export async function closeStore(): Promise<void> {
  await caches.delete(CACHE).catch(() => undefined);
  await session?.end();
}
