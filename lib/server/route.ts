import { type Address, parseAddress } from './address.ts';
import { findFile } from './files.ts';
import type { FunctionHandler, Functions } from './functions.ts';
import type { RedirectMatch, RedirectMatcher } from './redirects.ts';

/** Page for addresses that nothing answers, by Netlify's convention. */
const NOT_FOUND_PAGE = '/404.html';

/** What answers a request. */
export type Route =
  | { readonly kind: 'function'; readonly handler: FunctionHandler }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'file'; readonly status: number; readonly file: string }
  | { readonly kind: 'nothing' };

/** What a route is chosen from. */
export interface Routing {
  readonly publishDir: string;
  readonly functions: Functions;
  readonly matchRedirect: RedirectMatcher;
}

/**
 * Chooses what answers an address, in the CDN's order: functions, forced rules, files, other rules,
 * the 404 page.
 * Source: https://docs.netlify.com/resources/troubleshooting/request-chain
 *
 * @param origin scheme and host (without port) of the request.
 */
export async function chooseRoute(
  address: Address,
  origin: { readonly scheme: string; readonly host: string },
  { publishDir, functions, matchRedirect }: Routing,
): Promise<Route> {
  const handler = Object.hasOwn(functions, address.pathname) && functions[address.pathname];
  if (handler) return { kind: 'function', handler };
  const rule = matchRedirect(address, origin);
  return (
    (rule?.force && (await followRule(publishDir, rule))) ||
    (await routeToFile(publishDir, address)) ||
    (rule && !rule.force && (await followRule(publishDir, rule))) ||
    (await routeToNotFound(publishDir))
  );
}

async function routeToFile(publishDir: string, address: Address): Promise<Route | undefined> {
  const { path, pathname, search } = address;
  const found = path === undefined ? undefined : await findFile(publishDir, path);
  if (!found) return undefined;
  if (found.slash === 'keep') return { kind: 'file', status: 200, file: found.file };
  const location = found.slash === 'add' ? `${pathname}/` : pathname.replace(/\/$/, '');
  return { kind: 'redirect', status: 301, location: `${location}${search}` };
}

/** A rewrite to a file that does not exist answers nothing; what comes after it in order does. */
async function followRule(publishDir: string, rule: RedirectMatch): Promise<Route | undefined> {
  const { status, target } = rule;
  if (status >= 300 && status < 400) return { kind: 'redirect', status, location: target };
  const path = parseAddress(target)?.path;
  const found = path === undefined ? undefined : await findFile(publishDir, path);
  return found && { kind: 'file', status, file: found.file };
}

async function routeToNotFound(publishDir: string): Promise<Route> {
  const found = await findFile(publishDir, NOT_FOUND_PAGE);
  return found ? { kind: 'file', status: 404, file: found.file } : { kind: 'nothing' };
}
