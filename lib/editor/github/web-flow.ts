import { failure } from './failure.ts';
import type { PublicSettings } from './session.ts';

/** Where the browser keeps what belongs to one sign-in: the storage of the window, which ends with it. */
export type FlowStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const STATE = 'redaktion-state';
const VERIFIER = 'redaktion-verifier';

/**
 * Starts a sign-in with GitHub's web flow, with state (RFC 6749, section 10.12) and PKCE (RFC 7636).
 *
 * @param callback the address of the editor, to which GitHub sends the person back.
 * @returns the address of GitHub to go to.
 */
export async function startSignIn(
  { gitHub, clientId }: PublicSettings,
  callback: string,
  storage: FlowStorage,
): Promise<string> {
  const [state, verifier] = [random(), random()];
  storage.setItem(STATE, state);
  storage.setItem(VERIFIER, verifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: callback,
    state,
    code_challenge: base64Url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  return `${gitHub}/login/oauth/authorize?${query}`;
}

/**
 * Reads with what GitHub sent the person back.
 *
 * @param query of the editor's address.
 * @returns the code and what belongs to it; null where nobody comes back from GitHub.
 * @throws GitHubFailure `stale` where this window did not start it, `cancelled` where the person or GitHub said no.
 */
export function returnFromGitHub(
  query: URLSearchParams,
  storage: FlowStorage,
): { code: string; verifier: string } | null {
  const state = query.get('state');
  if (state === null) return null;
  const [expected, verifier] = [storage.getItem(STATE), storage.getItem(VERIFIER)];
  storage.removeItem(STATE);
  storage.removeItem(VERIFIER);
  if (state !== expected || verifier === null) throw failure('stale');
  const code = query.get('code');
  if (code === null) throw failure('cancelled');
  return { code, verifier };
}

function random(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  const signs = btoa(String.fromCharCode(...bytes));
  return signs.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
