import { createHash, X509Certificate } from 'node:crypto';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CATEGORIES, type Load, type Metric, type Mode, type Verdict } from './result.ts';

// The flags of the tests spare the processor, as no visitor's browser does. Those of chrome-launcher keep a
// browser from asking for anything but the page.
const FLAGS = ['--headless=new', '--no-sandbox'];

const METHODS = { simulated: 'simulate', applied: 'devtools' } as const;

/** Lighthouse's audits of the metrics: all that count for its score of performance. */
const AUDITS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  si: 'speed-index',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const satisfies Record<Metric, string>;
const LIST_OF_REQUESTS = 'network-requests';

/** What runs Lighthouse: a browser, and the certificate that it is to take for valid. */
export interface Tester {
  readonly chromePath: string;
  /** PEM. */
  readonly certificate: string;
}

/**
 * Loads a page once as Lighthouse's slow phone. Its other audits are left out, for some watch by the developer tools what is
 * used of the style sheet and the scripts: that takes time before the first paint, which no visitor's browser needs.
 *
 * @throws Error where the page cannot be loaded or Lighthouse finds no figure.
 */
export async function load(tester: Tester, url: string, mode: Mode): Promise<Load> {
  const result = await run(tester, url, {
    onlyAudits: [...Object.values(AUDITS), LIST_OF_REQUESTS],
    throttlingMethod: METHODS[mode],
  });
  return {
    times: {
      fcp: figure(result, AUDITS.fcp),
      lcp: figure(result, AUDITS.lcp),
      si: figure(result, AUDITS.si),
      tbt: figure(result, AUDITS.tbt),
      cls: figure(result, AUDITS.cls),
    },
    performance: score(result, 'performance'),
    requests: requests(result),
  };
}

/**
 * Asks the categories that need no clock, without throttling: where Lighthouse simulates, it throttles nothing, and waits
 * for a quiet network and processor for one second in place of five.
 *
 * @throws Error where the page cannot be loaded.
 */
export async function judge(tester: Tester, url: string): Promise<Verdict> {
  const result = await run(tester, url, {
    onlyCategories: [...CATEGORIES],
    throttlingMethod: METHODS.simulated,
  });
  return {
    scores: {
      accessibility: score(result, 'accessibility'),
      'best-practices': score(result, 'best-practices'),
      seo: score(result, 'seo'),
    },
    failed: CATEGORIES.flatMap((category) =>
      (result.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => ({ category, audit: id })),
    ),
  };
}

/** Each run has a browser of its own, so that no connection and no cache of the last one helps it. */
async function run(
  { chromePath, certificate }: Tester,
  url: string,
  flags: NonNullable<Parameters<typeof lighthouse>[1]>,
): Promise<Result> {
  const trust = `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`;
  const chrome = await launch({
    chromePath,
    chromeFlags: [...FLAGS, trust],
  });
  try {
    const answer = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      // An error page is a page, and is measured as one.
      ignoreStatusCode: true,
      ...flags,
    });
    if (!answer) throw new Error('Lighthouse gave no result');
    const { runtimeError } = answer.lhr;
    if (runtimeError) throw new Error(runtimeError.message);
    return answer.lhr;
  } finally {
    chrome.kill();
  }
}

/** Hash of a certificate's public key (SPKI) as Chromium's flag takes it. */
function publicKeyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function figure(result: Result, audit: string): number {
  const { numericValue, errorMessage } = result.audits[audit] ?? {};
  if (numericValue === undefined) throw new Error(`${audit}: ${errorMessage ?? 'no figure'}`);
  return numericValue;
}

function score(result: Result, category: string): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

function requests(result: Result): number {
  const { details } = result.audits[LIST_OF_REQUESTS] ?? {};
  if (details?.type !== 'table') throw new Error(`${LIST_OF_REQUESTS}: no list`);
  return details.items.length;
}
