import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

/** What tests/support/xss-pages.ts prints. */
interface Attacks {
  readonly vectors: readonly string[];
  /** Pages as this site writes them, with vectors in every place. */
  readonly written: readonly string[];
  /** Pages with one vector each, unescaped. */
  readonly raw: readonly string[];
  /** Pages of this site without vectors. */
  readonly plain: readonly string[];
}

/** Pages that one page shows in frames; opening each by itself takes far longer. */
const FRAMES = 100;

let attacks: Attacks;
let server: Server;
let origin: string;
/** The pages that the server answers with, by their number. */
let pages: readonly string[] = [];

test.beforeAll(async () => {
  const command = ['--import', 'tsx', 'tests/support/xss-pages.ts'];
  const json = execFileSync(process.execPath, command, { maxBuffer: 2 ** 28, encoding: 'utf8' });
  attacks = JSON.parse(json);
  server = createServer(({ url = '' }, response) => {
    const frames = pages.map((_, index) => `<iframe src="/${index}"></iframe>`).join('');
    const body = url === '/' ? `<!doctype html>${frames}` : pages[Number(url.slice(1))];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': body === undefined ? 'max-age=600' : 'no-store',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/**
 * Opens pages without a Content Security Policy, fires every handler, and follows every link that is no address.
 *
 * @returns what acted: calls, requests for anything but the pages, and frames that show anything else.
 */
async function actsOf(context: BrowserContext, shown: readonly string[]): Promise<string[]> {
  pages = shown;
  const own = new Set(['', ...shown.keys()].map((name) => `${origin}/${name}`));
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.addInitScript(record);
  await page.goto(`${origin}/`);
  await page.evaluate(fire);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const acts = [...(await callsOf(page)), ...requests, ...page.frames().map((one) => one.url())];
  await page.close();
  return acts.map((act) => act.replace(origin, '')).filter((act) => !own.has(origin + act));
}

/** Runs in each frame before all else. */
function record(): void {
  const calls: string[] = [];
  if (window === top) Object.assign(window, { calls });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    const call = () => (top as unknown as { calls: string[] }).calls.push(`${location}: ${name}`);
    Object.assign(window, { [name]: call });
  }
}

/** Runs in the page whose frames have loaded. */
function fire(): void {
  for (const { contentDocument } of document.querySelectorAll('iframe')) {
    for (const element of contentDocument?.querySelectorAll('*') ?? []) {
      for (const { name } of element.attributes) {
        if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
      }
    }
    // Links of drawings have no address to ask for.
    for (const link of contentDocument?.querySelectorAll<HTMLAnchorElement>('a') ?? []) {
      if (!/^(https?|mailto|tel):$/.test(link.protocol))
        link.dispatchEvent(new MouseEvent('click'));
    }
  }
}

function callsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { calls: string[] }).calls);
}

// One server, and one list of pages.
test.describe.configure({ mode: 'default' });

test('no vector acts without a policy', async ({ context }) => {
  const known = new Set(await actsOf(context, attacks.plain));
  expect([...known].every((act) => act.startsWith('/assets/'))).toBe(true);
  const { written } = attacks;
  for (let at = 0; at < written.length; at += FRAMES) {
    const acts = await actsOf(context, written.slice(at, at + FRAMES));
    expect(acts.filter((act) => !known.has(act))).toEqual([]);
  }
});

test('there are 200 vectors, and most act where nothing is escaped', async ({ context }) => {
  expect(new Set(attacks.vectors).size).toBeGreaterThanOrEqual(200);
  const acts = await actsOf(context, attacks.raw.slice(0, FRAMES));
  const acted = new Set(acts.map((act) => /^\/(\d+): alert$/.exec(act)?.[1]));
  expect(acted.size).toBeGreaterThan(FRAMES / 2);
  expect(acts).toContain('https://evil.example/x.js');
});
