import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createResponder } from '../../lib/server/responder.ts';
import { TEST_SITE } from './built-site.ts';

/** A request as it reached the server. */
export interface RecordedRequest {
  readonly path: string;
  /** `prefetch;prerender` where the browser asks for a page that nobody has opened yet. */
  readonly purpose: string | undefined;
  /** Address of the page that asks. */
  readonly referrer: string | undefined;
}

/** The site under test on a server that writes down who asks for what. */
export interface RecordedSite {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** Serves the site under test as the CDN does, without its function. The caller closes it. */
export async function recordedSite(): Promise<RecordedSite> {
  const respond = await createResponder(
    { publishDir: TEST_SITE, configFile: 'netlify.toml' },
    'http',
  );
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { 'sec-purpose': purpose, referer } = request.headers;
    requests.push({ path: request.url ?? '', purpose: [purpose].flat()[0], referrer: referer });
    const { status, headers, body } = await respond(request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
