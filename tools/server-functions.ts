import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Headers = Readonly<Record<string, string>>;

/** What the local server answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The address of a request. Concatenated: with a base, `new URL` takes `//name/` for a host. */
export function addressOf({ url, headers: { host } }: IncomingMessage): URL {
  return new URL(`http://${host}${url}`);
}

/** A serverless function. */
export type ServerFunction = (request: Request) => Promise<Response>;

/** The function for a request; undefined where a file is meant, or where nothing can be. */
export function functionAt(
  request: IncomingMessage,
  functions: Readonly<Record<string, ServerFunction>> = {},
): ServerFunction | undefined {
  const [pathname = ''] = (request.url ?? '').split('?', 1);
  return Object.hasOwn(functions, pathname) ? functions[pathname] : undefined;
}

/** Answers of functions by request, each with the time until which it is kept. */
export type Kept = Map<string, { readonly until: number; readonly reply: Reply }>;

/** The answer of a function, kept as long as it tells the CDN: a source that volunteers run is not asked again. */
export async function functionReply(
  kept: Kept,
  request: IncomingMessage,
  handler: ServerFunction,
): Promise<Reply> {
  const { method = 'GET' } = request;
  const { href } = addressOf(request);
  const key = `${method} ${href}`;
  const known = kept.get(key);
  if (known && Date.now() < known.until) return known.reply;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const sent = await buffer(request);
  const response = await handler(
    new Request(href, {
      method,
      headers: Object.fromEntries(headers),
      ...(sent.length > 0 && { body: new Uint8Array(sent) }),
    }),
  );
  const body = new Uint8Array(await response.arrayBuffer());
  const reply = { status: response.status, headers: Object.fromEntries(response.headers), body };
  const [, seconds] = /max-age=(\d+)/.exec(reply.headers['netlify-cdn-cache-control'] ?? '') ?? [];
  if (seconds) kept.set(key, { until: Date.now() + Number(seconds) * 1000, reply });
  return reply;
}
