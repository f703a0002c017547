import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import type { Answer } from './editor/server.ts';
import { refusalOf, refuse } from './refuse.ts';

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
 * @param editor answers what is for the editor, with checks of its own.
 */
export function keepToLoopback(report: (error: unknown) => void, editor: Answer): void {
  const server: DevServer = EleventyDevServer.prototype;
  const { onRequestHandler } = server;
  server._serverListen = function (port) {
    this.server.listen({ port, host: 'localhost' });
  };
  server.onRequestHandler = async function (request, response) {
    try {
      if (await editor(request, response)) return;
      const refusal = refusalOf(request);
      if (refusal) {
        refuse(response, refusal);
        return;
      }
      await onRequestHandler.call(this, request, response);
    } catch (error) {
      report(error);
      if (!response.headersSent) refuse(response, { status: 500, text: 'Internal Server Error' });
    }
  };
}
