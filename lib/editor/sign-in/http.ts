import { z } from 'zod';
import { jsonAnswer } from '../../base/json-answer.ts';
import { readLimitedText } from '../../base/limited-text.ts';
import { EDITOR_PATH } from '../page.ts';
import { DEADLINE_MS, exchange, type Proof } from './exchange.ts';
import type { SignInSettings } from './settings.ts';
import { countTries } from './tries.ts';

/** Most bytes of a question; a real one has 200. */
const BODY_LIMIT = 1000;

/** The browser keeps it from scripts, from other hosts and from requests that other sites start. */
const COOKIE = '__Host-redaktion';
const COOKIE_RULES = 'HttpOnly; Secure; SameSite=Strict; Path=/';
const NO_COOKIE = { 'set-cookie': `${COOKIE}=; ${COOKIE_RULES}; Max-Age=0` };

/** A first sign-in, or nothing: a renewal by the cookie. */
const bodySchema = z.union([
  z.strictObject({
    code: z.string().regex(/^[\w-]{1,200}$/),
    // RFC 7636, section 4.1
    verifier: z.string().regex(/^[\w.~-]{43,128}$/),
  }),
  z.strictObject({}),
]);

const triesOf = countTries();

/**
 * Answers /api/redaktion, the only part of the editor that knows the secret of the GitHub App.
 *
 * - GET tells the page what it needs to sign in: 200, or 204 where the editor is not set up.
 * - POST exchanges a code for a token, or renews one: 200 with `{token, seconds}`, 401 where one has to sign in again.
 * - DELETE signs out: 204.
 *
 * Else 400 for a bad question, 403 from another site, 405, 429, 500 where the set-up is wrong, 502 where GitHub is down.
 *
 * @param settings null where the editor is not set up.
 * @param visitor the visitor's network address, by which tries are counted.
 */
export async function signInResponse(
  request: Request,
  settings: SignInSettings | null,
  visitor: string,
  deadlineMs: number = DEADLINE_MS,
): Promise<Response> {
  const { method, headers } = request;
  const { origin } = new URL(request.url);
  if (method === 'GET') return settings ? answer(200, publicPart(settings)) : answer(204, null);
  if (method !== 'POST' && method !== 'DELETE')
    return answer(405, null, { allow: 'GET, POST, DELETE' });
  // Browsers add it to every POST and DELETE, and no script can change it.
  if (headers.get('origin') !== origin) return answer(403, { error: 'another site' });
  if (method === 'DELETE') return answer(204, null, NO_COOKIE);
  if (!settings) return answer(500, { error: 'set-up' });
  const seconds = triesOf(visitor, Date.now());
  if (seconds > 0)
    return answer(429, { error: 'too many tries' }, { 'retry-after': String(seconds) });

  const body = await readBody(request);
  if (!body) return answer(400, { error: 'no such question' });
  const proof = proofOf(body, headers, origin);
  return proof ? exchanged(settings, proof, deadlineMs) : answer(401, { error: 'expired' });
}

async function exchanged(
  settings: SignInSettings,
  proof: Proof,
  deadlineMs: number,
): Promise<Response> {
  const tokens = await exchange(settings, proof, deadlineMs);
  if (tokens === 'expired') return answer(401, { error: tokens }, NO_COOKIE);
  if (tokens === 'set-up') return answer(500, { error: tokens });
  if (tokens === 'down') return answer(502, { error: tokens });
  const { access_token, expires_in, refresh_token, refresh_token_expires_in } = tokens;
  return answer(
    200,
    { token: access_token, seconds: expires_in },
    {
      'set-cookie': `${COOKIE}=${refresh_token}; ${COOKIE_RULES}; Max-Age=${refresh_token_expires_in}`,
    },
  );
}

/** By name, so that nothing secret can slip in. */
function publicPart({ clientId, repository, branch, gitHub, api }: SignInSettings): object {
  return { clientId, repository, branch, gitHub, api };
}

async function readBody(request: Request): Promise<z.infer<typeof bodySchema> | null> {
  if (request.headers.get('content-type') !== 'application/json') return null;
  try {
    return bodySchema.parse(JSON.parse(await readLimitedText(request, BODY_LIMIT)));
  } catch {
    return null;
  }
}

/** What GitHub is shown; null where there is no cookie to renew by. */
function proofOf(body: z.infer<typeof bodySchema>, headers: Headers, origin: string): Proof | null {
  if ('code' in body) {
    const { code, verifier } = body;
    return { code, code_verifier: verifier, redirect_uri: `${origin}${EDITOR_PATH}` };
  }
  const cookies = (headers.get('cookie') ?? '').split('; ');
  const value = cookies.find((one) => one.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return value ? { grant_type: 'refresh_token', refresh_token: value } : null;
}

function answer(
  status: number,
  body: object | null,
  headers: Record<string, string> = {},
): Response {
  return jsonAnswer(status, body, { 'cache-control': 'no-store', ...headers });
}
