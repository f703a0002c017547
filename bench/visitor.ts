import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { isSource, LANGUAGES } from '../lib/base/languages.ts';
import { pageUrl } from '../lib/base/url.ts';
import { ensureBrowser, findBrowser, findShell } from '../tests/support/browser.ts';
import { compressedSize } from '../tests/support/budget.ts';
import { startServer } from '../tools/server.ts';
import {
  COMPARED,
  type Figures,
  METHODS,
  METRICS,
  type Method,
  missedBudgets,
  type Summary,
  summarize,
} from './figures.ts';
import { referencePage } from './reference.ts';

/** Slugs: one page per layout, and the longest text. */
const PAGES = ['index', 'auftrag', 'geschichte', 'kontakt', 'hilfe'];

/** Pages per load of the reference page; all ratios share its noise, so it is loaded more often. */
const PAGES_A_REFERENCE = 4;

const AUDITS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  SI: 'speed-index',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** Categories that do not depend on time. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** A measured page. */
interface Target {
  readonly address: string;
  readonly url: string;
  /** Size at brotli 11. */
  readonly bytes: number;
  readonly runs: Readonly<Record<Method, Figures[]>>;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    methods: { type: 'string', default: METHODS.join() },
    languages: { type: 'string', default: 'de,ar' },
    site: { type: 'string', default: '_site' },
  },
});

/** Loads every page once per round, so that slow phases of the machine affect all pages alike. */
async function measure(): Promise<string[]> {
  const methods = METHODS.filter((method) => options.methods.split(',').includes(method));
  if (methods.length === 0) throw new Error(`--methods ${options.methods}: not ${METHODS.join()}`);
  if (!/^[1-9]\d?$/.test(options.runs)) throw new Error(`--runs ${options.runs}: not 1 to 99`);
  const addresses = positionals.length > 0 ? positionals : defaultAddresses();
  await mkdir('.cache/bench', { recursive: true });
  await writeFile('.cache/bench/index.html', referencePage());
  const functions = { '/api/weather': async () => new Response(null, { status: 204 }) };
  const [site, other] = await Promise.all([
    startServer({ publishDir: options.site, functions }),
    startServer({ publishDir: '.cache/bench', functions: {} }),
  ]);
  try {
    const reference = await target(other.url, '/');
    const pages: Target[] = [];
    for (const address of addresses) pages.push(await target(site.url, address));
    for (let round = 1; round <= Number(options.runs); round++) {
      console.error(`round ${round} of ${options.runs}`);
      for (const method of methods) {
        for (const [index, page] of pages.entries()) {
          if (index % PAGES_A_REFERENCE === 0) await load(reference, method);
          await load(page, method);
        }
      }
    }
    const missed = methods.flatMap((method) => printTable(reference, pages, method));
    for (const page of pages) missed.push(...(await failedAudits(page)));
    return missed;
  } finally {
    await Promise.all([site.close(), other.close()]);
  }
}

function defaultAddresses(): string[] {
  const codes = options.languages.split(',');
  return LANGUAGES.filter(({ code }) => codes.includes(code)).flatMap((language) => [
    ...PAGES.map((page) => pageUrl(language, page)),
    ...(isSource(language) || language.easy ? [] : [`${pageUrl(language, 'kontakt')}de/`]),
  ]);
}

/** Requests a page once, so that the server has it compressed before the measurement. */
async function target(origin: string, address: string): Promise<Target> {
  const response = await fetch(origin + address, { headers: { 'accept-encoding': 'br' } });
  if (!response.ok) throw new Error(`${options.site} has no page ${address}: run npm run build`);
  const bytes = compressedSize(await response.text());
  return { address, url: origin + address, bytes, runs: { simulate: [], devtools: [] } };
}

/**
 * Loads a page once as Lighthouse's slow phone. Other performance audits are left out: some record the use of style
 * and script, which delays the first paint.
 */
async function load(page: Target, method: Method): Promise<void> {
  const result = await run(page.url, {
    onlyAudits: Object.values(AUDITS),
    throttlingMethod: method,
  });
  const figure = (audit: string) => {
    const { numericValue, errorMessage } = result.audits[audit] ?? {};
    if (numericValue === undefined) throw new Error(`${page.address}: ${audit}: ${errorMessage}`);
    return numericValue;
  };
  page.runs[method].push({
    FCP: figure(AUDITS.FCP),
    LCP: figure(AUDITS.LCP),
    SI: figure(AUDITS.SI),
    TBT: figure(AUDITS.TBT),
    CLS: figure(AUDITS.CLS),
  });
}

/** One line per audit that keeps a page below 100 points. */
async function failedAudits({ address, url }: Target): Promise<string[]> {
  const { categories, audits } = await run(url, {
    onlyCategories: CATEGORIES,
    throttlingMethod: 'simulate',
  });
  return Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((audit) => audit.weight > 0 && (audits[audit.id]?.score ?? 1) < 1)
      .map((audit) => `${address}: ${id}: the audit ${audit.id} fails`),
  );
}

/** Runs Lighthouse in a new headless browser: no cache, no open connection. */
async function run(url: string, flags: Flags): Promise<Result> {
  const chrome = await launch({
    chromePath: findShell() ?? findBrowser() ?? '',
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  try {
    const answer = await lighthouse(url, { port: chrome.port, logLevel: 'silent', ...flags });
    const error = answer ? answer.lhr.runtimeError?.message : 'no result';
    if (!answer || error) throw new Error(`${url}: ${error}`);
    return answer.lhr;
  } finally {
    chrome.kill();
  }
}

/**
 * Prints a method's table in markdown.
 *
 * @returns the missed budgets.
 */
function printTable(reference: Target, pages: readonly Target[], method: Method): string[] {
  const base = summarize(reference.runs[method]);
  const cells = ({ address, bytes }: Target, { median, spread }: Summary) => [
    ...[address, String(bytes)],
    ...METRICS.slice(0, 4).map(
      (metric) => `${median[metric].toFixed()} ± ${spread[metric].toFixed()}`,
    ),
    median.CLS.toFixed(3),
    ...COMPARED.map((metric) => (median[metric] / base.median[metric]).toFixed(3)),
  ];
  const head = ['page', 'bytes', ...METRICS, ...COMPARED.map((metric) => `${metric} ratio`)];
  console.log(`\n${method}, medians of ${options.runs} runs ± median absolute deviation\n`);
  for (const row of [
    head,
    head.map(() => '---'),
    cells({ ...reference, address: 'reference' }, base),
    ...pages.map((page) => cells(page, summarize(page.runs[method]))),
  ]) {
    console.log(`| ${row.join(' | ')} |`);
  }
  return pages.flatMap((page) =>
    missedBudgets(summarize(page.runs[method]), base).map(
      (budget) => `${page.address}: ${method}: ${budget}`,
    ),
  );
}

ensureBrowser();
const missed = await measure();
console.log(`\n${missed.length === 0 ? 'Every budget is kept.' : missed.join('\n')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
