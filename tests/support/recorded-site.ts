import { startServer } from '../../tools/server.ts';
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
  const requests: RecordedRequest[] = [];
  const server = await startServer({
    publishDir: TEST_SITE,
    onRequest({ url = '', headers: { 'sec-purpose': purpose, referer } }) {
      requests.push({ path: url, purpose: [purpose].flat()[0], referrer: referer });
    },
  });
  return { ...server, requests };
}
