import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { signInResponse } from '../../../lib/editor/sign-in/http.ts';
import type { SignInSettings } from '../../../lib/editor/sign-in/settings.ts';

/** Serves `page.ts` and the function of the sign-in on loopback, under the policy that the editor needs. */
export async function serveStorePage(settings: SignInSettings) {
  const { outputFiles } = await build({
    entryPoints: ['tests/support/github/page.ts'],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'browser' },
  });
  const policy = `default-src 'none'; script-src 'self'; connect-src 'self' ${settings.api}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/redaktion/page.js')) {
      response.setHeader('content-type', 'text/javascript').end(outputFiles[0]?.text);
    } else if (request.url === '/api/redaktion') {
      const answer = await signInResponse(await toRequest(request), settings, 'loopback');
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    } else {
      response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html');
      response.end('<!doctype html><script type="module" src="/redaktion/page.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const body = await text(request);
  return new Request(`http://${request.headers.host}${request.url}`, {
    method: request.method ?? 'GET',
    headers: new Headers(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    ...(body && { body }),
  });
}
