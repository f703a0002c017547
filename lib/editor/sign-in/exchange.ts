import { z } from 'zod';
import { readLimitedText } from '../../base/limited-text.ts';
import type { SignInSettings } from './settings.ts';

/** Time limit of the request to GitHub, in milliseconds. */
export const DEADLINE_MS = 8000;

/** What shows GitHub that somebody may have a token. */
export type Proof =
  | { readonly code: string; readonly code_verifier: string; readonly redirect_uri: string }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string };

/** A token, its life in seconds, and what renews it. */
export type Tokens = z.infer<typeof tokensSchema>;

// Without an end of life or without renewal the app is set up in another way than the guide says.
const tokensSchema = z.object({
  access_token: z.string(),
  expires_in: z.int().positive(),
  // It goes into a header.
  refresh_token: z.string().regex(/^[\w.-]+$/),
  refresh_token_expires_in: z.int().positive(),
});

const errorSchema = z.object({ error: z.string() });

/** Errors of a person's sign-in; all others are errors of the set-up. */
const EXPIRED: ReadonlySet<string> = new Set(['bad_verification_code', 'bad_refresh_token']);

/**
 * Exchanges a proof for a token at GitHub.
 *
 * @returns the tokens; `expired` where one has to sign in again, `set-up` where the app is not set up as the guide says,
 *   `down` where GitHub does not answer. Never throws, and follows no redirect.
 */
export async function exchange(
  { gitHub, clientId, clientSecret }: SignInSettings,
  proof: Proof,
  deadlineMs: number,
): Promise<Tokens | 'expired' | 'set-up' | 'down'> {
  try {
    const response = await fetch(`${gitHub}/login/oauth/access_token`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: clientId, client_secret: clientSecret, ...proof }),
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
    });
    const answer: unknown = JSON.parse(await readLimitedText(response));
    if (response.status >= 500) return 'down';
    // GitHub answers 200 for errors too.
    const { data: failed } = errorSchema.safeParse(answer);
    if (failed) return EXPIRED.has(failed.error) ? 'expired' : 'set-up';
    return tokensSchema.safeParse(answer).data ?? 'set-up';
  } catch {
    return 'down';
  }
}
