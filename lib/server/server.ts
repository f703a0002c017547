import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { type Reply, textReply } from './reply.ts';
import { createResponder, type Incoming, type Site } from './responder.ts';

/** How a server is started. */
export interface ServerOptions extends Site {
  /** TCP port; 0, the default, takes any free one. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1 by default, so that no other machine reaches the server. */
  readonly host?: string;
  /** With a key and a certificate (PEM): HTTP/2, and HTTP/1.1 for clients that lack it. */
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
  /** Told of every error that became a 500; writes to stderr by default. */
  readonly onError?: (error: unknown) => void;
}

/** A listening server. */
export interface RunningServer {
  /** Address without a slash at its end. */
  readonly url: string;
  /** Ends all connections and resolves when the port is free again. */
  close(): Promise<void>;
}

/**
 * Serves a built site as Netlify's CDN does: rules, pretty URLs, 404 page, validators, compression,
 * functions.
 *
 * @throws Error if a rule file has errors (see `readRules`) or the port cannot be had (`code`
 *   EADDRINUSE, EACCES).
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { tls, port = 0, host = '127.0.0.1', onError = console.error } = options;
  const scheme = tls ? 'https' : 'http';
  const respond = await createResponder(options, scheme);
  const listener = async (incoming: Incoming, outgoing: ServerResponse | Http2ServerResponse) => {
    try {
      send(outgoing, incoming.method, await respond(incoming));
    } catch (error) {
      onError(error);
      // A header that cannot be sent fails halfway, after some others were set.
      for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
      send(outgoing, incoming.method, textReply(500, 'Internal Server Error'));
    }
  };
  const server = tls
    ? createSecureServer({ ...tls, allowHTTP1: true }, listener)
    : createServer(listener);

  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `${scheme}://${hostAndPort(server.address())}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function send(
  outgoing: ServerResponse | Http2ServerResponse,
  method: string | undefined,
  { status, headers, body }: Reply,
): void {
  outgoing.statusCode = status;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  if (method === 'HEAD') outgoing.end();
  else outgoing.end(body);
}

function hostAndPort(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  const { address: ip, family, port } = address;
  return family === 'IPv6' ? `[${ip}]:${port}` : `${ip}:${port}`;
}
