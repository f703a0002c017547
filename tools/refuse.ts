import type { IncomingMessage, ServerResponse } from 'node:http';
import { PLAIN_HEADERS } from '../lib/base/security-headers.ts';

/** Why a local server does not answer a request. */
export interface Refusal {
  readonly status: 400 | 403 | 405 | 500;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Most bytes of what a function takes; the sign-in of editors takes 1,000. */
const FUNCTION_LIMIT = 10_000;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * What no local server answers: other methods, bodies, addresses that no page can have, and names of other hosts. A page
 * elsewhere could point its own name to this machine and read drafts (DNS rebinding).
 *
 * @param isFunction whether the request goes to a function, which has a say of its own on methods and bodies.
 * @returns null where the request may be answered.
 */
export function refusalOf(
  { method = '', url = '', headers }: IncomingMessage,
  isFunction = false,
): Refusal | null {
  if (!isFunction && method !== 'GET' && method !== 'HEAD') {
    return { status: 405, text: 'Method Not Allowed', headers: { allow: 'GET, HEAD' } };
  }
  const { host = '', 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
  if (!LOOPBACK.test(host)) return { status: 403, text: 'Unknown host' };
  // A length that is known before it is read.
  const isTooLong = encoding !== undefined || Number(length) > (isFunction ? FUNCTION_LIMIT : 0);
  return isTooLong || !isPath(url) ? { status: 400, text: 'Bad Request' } : null;
}

function isPath(url: string): boolean {
  if (!url.startsWith('/') || !URL.canParse(`http://localhost${url}`)) return false;
  try {
    // Two slashes name a host; two dots lead out of the folder.
    return !/\0|^\/\/|\/\.\.(?:\/|$)/.test(decodeURIComponent(url.split('?', 1)[0] ?? ''));
  } catch {
    return false;
  }
}

/** Ends a connection with the reason. The body of a refused request may be of any size, so it is not read. */
export function refuse(response: ServerResponse, { status, text, headers }: Refusal): void {
  const type = 'text/plain; charset=utf-8';
  response.writeHead(status, {
    ...PLAIN_HEADERS,
    'content-type': type,
    connection: 'close',
    ...headers,
  });
  response.end(`${text}\n`, () => response.req.destroy());
}
