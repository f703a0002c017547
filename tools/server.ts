import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { readWhole } from '../lib/base/site-folder.ts';
import { printError } from '../lib/base/terminal.ts';
import { refusalOf, refuse } from './refuse.ts';
import { customHeaders, fileReply, isFile, textReply } from './server-files.ts';
import {
  addressOf,
  functionAt,
  functionReply,
  type Kept,
  type Reply,
  type ServerFunction,
} from './server-functions.ts';

/** Options of `startServer`. */
export interface ServerOptions {
  /** Folder of the built site; a build may replace it while the server runs. */
  readonly publishDir: string;
  /** Serverless functions by their exact path; a file wins over them. */
  readonly functions?: Readonly<Record<string, ServerFunction>>;
  /** TCP port; 0, the default, means any free one. */
  readonly port?: number;
}

/** A listening server. */
export interface RunningServer {
  /** Address without a trailing slash. */
  readonly url: string;
  /** Ends all connections and resolves when the port is free again. */
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface as the CDN does: `_headers`, slashes, error pages, brotli,
 * functions. `_redirects` is not read; `notFoundPage` has its only rule.
 *
 * @throws Error with `code` EADDRINUSE or EACCES where the port is not available.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const kept: Kept = new Map();
  const server = createServer(async (request, response) => {
    const refusal = refusalOf(request, functionAt(request, options.functions) !== undefined);
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    const { status, headers, body } = await readWhole(options.publishDir, (publishDir) =>
      answer(request, { ...options, publishDir, kept }),
    ).catch((error: unknown) => {
      printError(inspect(error));
      return textReply(500, 'Internal Server Error');
    });
    response.statusCode = status;
    response.setHeaders(new Map(Object.entries(headers)));
    response.end(body);
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  options: ServerOptions & { readonly kept: Kept },
): Promise<Reply> {
  const { publishDir } = options;
  const { headers } = request;
  const { pathname, search } = addressOf(request);
  const custom = await customHeaders(publishDir, pathname);
  const acceptsBrotli = /\bbr\b/.test(String(headers['accept-encoding']));
  const path = publicPath(pathname);
  if (path !== undefined) {
    const file = join(publishDir, path.endsWith('/') ? `${path}index.html` : path);
    if (await isFile(file)) {
      const reply = await fileReply(200, file, custom, acceptsBrotli);
      const isKnown = reply.headers.etag === headers['if-none-match'];
      return isKnown ? { ...reply, status: 304, body: Buffer.alloc(0) } : reply;
    }
    if (await isFile(join(file, 'index.html'))) {
      return textReply(301, 'Moved', { ...custom, location: `${pathname}/${search}` });
    }
  }
  const handler = functionAt(request, options.functions);
  // `_headers` does not apply to functions: https://docs.netlify.com/routing/headers/#limitations
  if (handler) return functionReply(options.kept, request, handler);
  const page = await notFoundPage(publishDir, pathname);
  return page ? fileReply(404, page, custom, acceptsBrotli) : textReply(404, 'Not Found', custom);
}

/**
 * The decoded path of a file to serve.
 *
 * @returns undefined for the CDN's rule files, and for paths that leave the folder or could redirect to another
 *   host.
 */
function publicPath(pathname: string): string | undefined {
  // `refusalOf` has refused what cannot be decoded.
  const path = decodeURIComponent(pathname);
  const isBad = /\/\.{0,2}\/|\/\.{1,2}$|[\\\0]|^\/_(headers|redirects)$/.test(path);
  return isBad ? undefined : path;
}

/** The error page of the language in an address, else the German one. */
async function notFoundPage(publishDir: string, pathname: string): Promise<string | undefined> {
  const ofLanguage = join(publishDir, pathname.split('/')[1] ?? '', '404.html');
  const ofSite = join(publishDir, '404.html');
  if (await isFile(ofLanguage)) return ofLanguage;
  return (await isFile(ofSite)) ? ofSite : undefined;
}
