import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { resolve } from 'node:path';
import { parseAddress } from './address.ts';
import { callFunction } from './call-function.ts';
import { ContentCache } from './content.ts';
import { currentRules } from './current-rules.ts';
import type { Functions } from './functions.ts';
import { customHeaders } from './headers.ts';
import { fileReply, type Reply, textReply } from './reply.ts';
import { chooseRoute } from './route.ts';

/** A request of either protocol. */
export type Incoming = IncomingMessage | Http2ServerRequest;

/** What a site consists of. */
export interface Site {
  /** Folder that is served; a build may replace it at any time. */
  readonly publishDir: string;
  /** Path of netlify.toml, for rules in it; none without it. */
  readonly configFile?: string | undefined;
  readonly functions?: Functions | undefined;
}

/**
 * Prepares a site to be served.
 *
 * @param scheme `http` or `https`.
 * @returns a function that answers one request; it throws what a function of the site or the file
 *   system throws, and as `readRules` does once a changed rule file has errors.
 * @throws Error if a rule file has errors (see `readRules`).
 */
export async function createResponder(
  site: Site,
  scheme: string,
): Promise<(incoming: Incoming) => Promise<Reply>> {
  const publishDir = resolve(site.publishDir);
  const rules = currentRules({ publishDir, configFile: site.configFile });
  const cache = new ContentCache();
  await rules();

  return async (incoming) => {
    const address = parseAddress(incoming.url ?? '');
    const origin = new URL(`${scheme}://${hostOf(incoming)}`);
    if (!address) return textReply(400, 'Bad Request');
    const { headers: headerRules, matchRedirect } = await rules();
    const route = await chooseRoute(
      address,
      { scheme, host: origin.hostname },
      { publishDir, matchRedirect, functions: site.functions ?? {} },
    );
    if (route.kind === 'function') {
      const url = `${origin.origin}${address.pathname}${address.search}`;
      return callFunction(route.handler, incoming, url);
    }
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      return textReply(405, 'Method Not Allowed', { allow: 'GET, HEAD' });
    }
    if (route.kind === 'redirect') {
      return textReply(route.status, `Redirecting to ${route.location}`, {
        location: route.location,
      });
    }
    const { 'accept-encoding': accepted, 'if-none-match': ifNoneMatch } = incoming.headers;
    const content =
      route.kind === 'file' && (await cache.load(route.file, [accepted].flat().join(',')));
    const custom = customHeaders(headerRules, address.path ?? address.pathname);
    if (!content) return textReply(404, 'Not Found', custom);
    return fileReply(route.status, content, custom, ifNoneMatch);
  };
}

/** HTTP/2 has `:authority` in place of Host; HTTP/1.0 may have neither. */
function hostOf(incoming: Incoming): string {
  const { host, ':authority': authority } = incoming.headers;
  const name = [authority ?? host].flat()[0] ?? '';
  return URL.canParse(`http://${name}`) ? name : 'localhost';
}
