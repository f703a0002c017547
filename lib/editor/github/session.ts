import { z } from 'zod';
import type { Session } from './client.ts';
import { failure, failureOf } from './failure.ts';

/** Our function that knows the secret of the GitHub App. */
export const SIGN_IN = '/api/redaktion';

const settingsSchema = z.object({
  clientId: z.string(),
  repository: z.string(),
  branch: z.string(),
  gitHub: z.string(),
  api: z.string(),
});

/** What the page needs to know of the GitHub App and the repository. */
export type PublicSettings = z.infer<typeof settingsSchema>;

const tokenSchema = z.object({ token: z.string(), seconds: z.number() });

/** Seconds before its end at which a token is renewed: longer than a save takes. */
const MARGIN = 120;

/** Asks our function. Its address is the site's own, so that the browser adds the cookie. */
export type AskSite = (method: 'GET' | 'POST' | 'DELETE', body?: object) => Promise<Response>;

/** @throws GitHubFailure where the site does not answer, or refuses. */
export const askSite: AskSite = async (method, body) => {
  const response = await fetch(SIGN_IN, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    cache: 'no-store',
  }).catch(() => Promise.reject(failure('offline')));
  if (response.status === 500) throw failure('set-up');
  if (!response.ok) throw failureOf(response, '', Date.now());
  return response;
};

/**
 * What was set up.
 *
 * @returns null where the editor is not set up on this site.
 */
export async function readSettings(ask: AskSite = askSite): Promise<PublicSettings | null> {
  const response = await ask('GET');
  return response.status === 204 ? null : settingsSchema.parse(await response.json());
}

/** A person who is signed in. The token lives in memory only; the cookie that renews it is hidden from scripts. */
export interface SignedIn extends Session {
  /** Shows GitHub's code, once, after the person came back from there. @throws GitHubFailure */
  begin(code: string, verifier: string): Promise<void>;
  /** Forgets the token and deletes the cookie. */
  end(): Promise<void>;
}

/**
 * Keeps a person signed in. Windows take turns in renewing: GitHub accepts what renews a token only once.
 *
 * @param locks of the browser, which all windows share.
 */
export function keepSignedIn(
  ask: AskSite = askSite,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): SignedIn {
  let known: { token: string; until: number } | undefined;
  const fetchToken = async (body: object) => {
    const response = await ask('POST', body);
    const { token, seconds } = tokenSchema.parse(
      await response.json().catch(() => Promise.reject(failure('cut'))),
    );
    known = { token, until: Date.now() + (seconds - MARGIN) * 1000 };
    return token;
  };
  const usable = (refused?: string) =>
    known && known.token !== refused && Date.now() < known.until ? known.token : undefined;
  return {
    async begin(code, verifier) {
      await fetchToken({ code, verifier });
    },
    async token(refused) {
      // Asked again inside: another question of this window may have renewed it meanwhile.
      const renew = async () => usable(refused) ?? fetchToken({});
      return usable(refused) ?? locks.request('redaktion-anmeldung', renew);
    },
    async end() {
      known = undefined;
      await ask('DELETE');
    },
  };
}
