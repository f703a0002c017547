import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { reasonOf } from '../../lib/base/reason.ts';
import { PLAIN_HEADERS } from '../../lib/base/security-headers.ts';
import { Conflict, type Store } from '../../lib/editor/store.ts';
import { refuse } from '../refuse.ts';

/** Name of the header with the token that stands in the page. */
export const TOKEN_HEADER = 'x-redaktion';

/** Most bytes of a request: a photo as base64, and some texts. */
const LIMIT = 80_000_000;

const saved = z.strictObject({
  title: z.string().max(500),
  text: z.string().max(20_000),
  base: z.string().max(100),
  changes: z
    .array(
      z.strictObject({
        path: z.string().max(300),
        before: z.string().nullable(),
        after: z.string().nullable().optional(),
        /** A photo, as base64. */
        bytes: z.base64().optional(),
      }),
    )
    .min(1)
    .max(500),
});

/**
 * Answers a request to `/redaktion/api/`.
 *
 * @param token that the page of the editor has; no other page can read it.
 */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  token: string,
): Promise<void> {
  if (!isOwn(request) || request.headers[TOKEN_HEADER] !== token) {
    refuse(response, { status: 403, text: 'Forbidden' });
    return;
  }
  const { pathname, searchParams } = new URL(`http://localhost${request.url}`);
  try {
    if (request.method === 'GET' && pathname === '/redaktion/api/load') {
      const { version, files } = await store.load();
      reply(response, 200, { version, files: [...files] });
    } else if (request.method === 'GET' && pathname === '/redaktion/api/picture') {
      const bytes = await store.picture(searchParams.get('path') ?? '');
      response.writeHead(200, { ...PLAIN_HEADERS, 'content-type': 'application/octet-stream' });
      response.end(bytes);
    } else if (request.method === 'POST' && pathname === '/redaktion/api/save') {
      const body = await bodyOf(request);
      if (body === null) return refuse(response, { status: 400, text: 'Too long' });
      const { changes, ...proposal } = saved.parse(JSON.parse(body));
      const whole = changes.map(({ path, before, after, bytes }) => {
        const picture = bytes === undefined ? null : Buffer.from(bytes, 'base64');
        return { path, before, after: picture ?? after ?? null };
      });
      reply(response, 200, await store.save({ ...proposal, changes: whole }));
    } else {
      refuse(response, { status: 405, text: 'Method Not Allowed' });
    }
  } catch (error) {
    if (error instanceof Conflict) {
      reply(response, 409, { version: error.version, files: error.files });
    } else if (error instanceof z.ZodError || error instanceof SyntaxError) {
      reply(response, 400, { message: 'Die Anfrage ist nicht lesbar.' });
    } else {
      reply(response, 422, { message: reasonOf(error) });
    }
  }
}

/** Whether a request comes from a page of this server, and not from one elsewhere. */
function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin, 'sec-fetch-site': site } = headers;
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/i.test(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return site === undefined || site === 'same-origin';
}

/** The body as text; null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    ...PLAIN_HEADERS,
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
