import redirector from 'netlify-redirector';
import { z } from 'zod';
import type { Address } from './address.ts';
import type { RedirectRule } from './rules.ts';

const matchSchema = z.object({ to: z.string(), status: z.int(), force: z.boolean() });

/** What the first matching rule asks for. */
export interface RedirectMatch {
  /** 3xx: redirect. Anything else: answer with the file at `target` and this status. */
  readonly status: number;
  /** Percent-encoded target: a path with query for this site, a whole address for another. */
  readonly target: string;
  /** Whether the rule applies even where a file exists. */
  readonly force: boolean;
}

/**
 * Finds the rule for an address.
 *
 * @param origin scheme and host (without port) of the request, for rules with a whole address in
 *   `from`.
 */
export type RedirectMatcher = (
  address: Address,
  origin: { readonly scheme: string; readonly host: string },
) => RedirectMatch | undefined;

/**
 * Compiles rules for the CDN's own matcher, which fills in splats, placeholders and query parameters.
 *
 * @param rules in the order in which they are tried; the first match decides.
 */
export async function createRedirectMatcher(
  rules: readonly RedirectRule[],
): Promise<RedirectMatcher> {
  // The matcher calls two fields otherwise than the parser does.
  const compiled = rules.map(({ from, query, ...rule }) => ({
    ...rule,
    origin: from,
    params: query,
  }));
  const matcher = await redirector.parseJSON(JSON.stringify(compiled), {
    jwtSecret: '',
    jwtRoleClaim: '',
  });
  return ({ path, search }, { scheme, host }) => {
    if (rules.length === 0 || path === undefined) return undefined;
    const match = matcher.match({
      scheme,
      host,
      path,
      query: search.slice(1),
      headers: {},
      cookieValues: {},
      getHeader: () => '',
      getCookie: () => '',
    });
    if (match === null) return undefined;
    const { to, status, force } = matchSchema.parse(match);
    return { status, force, target: encodeTarget(to, search) };
  };
}

/**
 * The request's query is passed on unless the rule's target has its own.
 * Source: https://docs.netlify.com/routing/redirects/redirect-options/#query-parameters
 */
function encodeTarget(to: string, search: string): string {
  const local = to.startsWith('/');
  const url = new URL(local ? `http://localhost${to}` : to);
  if (url.search === '') url.search = search;
  return local ? `${url.pathname}${url.search}${url.hash}` : url.href;
}
