import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { PLAIN_HEADERS } from '../lib/base/security-headers.ts';
import { refusalOf } from './refuse.ts';

/** The two methods of Eleventy's development server that decide who reaches it, and what a request can break. */
interface DevServer {
  readonly server: Server;
  _serverListen(port: number): void;
  onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Keeps Eleventy's development server to this machine: it shows drafts. It has no option for the interface, and an
 * address that it cannot decode ends its process.
 *
 * @param report takes errors of single requests.
 */
export function keepToLoopback(report: (error: unknown) => void): void {
  const server: DevServer = EleventyDevServer.prototype;
  const { onRequestHandler } = server;
  server._serverListen = function (port) {
    this.server.listen({ port, host: 'localhost' });
  };
  server.onRequestHandler = async function (request, response) {
    const refusal = refusalOf(request);
    if (refusal) {
      refuse(response, refusal.status, refusal.text, refusal.headers);
      return;
    }
    try {
      await onRequestHandler.call(this, request, response);
    } catch (error) {
      report(error);
      if (!response.headersSent) refuse(response, 500, 'Internal Server Error', {});
    }
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
): void {
  const type = 'text/plain; charset=utf-8';
  response.writeHead(status, {
    ...PLAIN_HEADERS,
    'content-type': type,
    connection: 'close',
    ...headers,
  });
  response.end(`${text}\n`, () => response.req.destroy());
}
