import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { FunctionHandler } from './functions.ts';
import type { Reply } from './reply.ts';

/**
 * Calls a function with a web-standard request. Custom header rules do not apply to its answer, as
 * on the CDN: https://docs.netlify.com/routing/headers/#limitations
 *
 * @param url whole address of the request.
 * @returns the function's answer; its body is read to the end first.
 * @throws whatever the function throws.
 */
export async function callFunction(
  handler: FunctionHandler,
  incoming: IncomingMessage | Http2ServerRequest,
  url: string,
): Promise<Reply> {
  const method = incoming.method ?? 'GET';
  const bodyless = method === 'GET' || method === 'HEAD';
  const request = new Request(url, {
    method,
    headers: requestHeaders(incoming),
    body: bodyless ? null : await readBody(incoming),
  });
  const response = await handler(request);
  const body = Buffer.from(await response.arrayBuffer());
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (response.status !== 204 && response.status !== 304) {
    headers['content-length'] = String(body.length);
  }
  return { status: response.status, headers, body };
}

function requestHeaders(incoming: IncomingMessage | Http2ServerRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    // HTTP/2 carries method, path and host as pseudo headers, which a request object has fields for.
    if (value === undefined || name.startsWith(':')) continue;
    for (const item of [value].flat()) headers.append(name, item);
  }
  return headers;
}

async function readBody(incoming: IncomingMessage | Http2ServerRequest) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
