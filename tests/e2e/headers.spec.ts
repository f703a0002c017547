import { createHash } from 'node:crypto';
import { builtFiles, builtPages, pagesInAllStates } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

const pages = builtPages();
const FINGERPRINTED = builtFiles().filter((file) => file.startsWith('assets/'));
const YEAR_SECONDS = 365 * 24 * 60 * 60;

test('every answer carries the security headers', async ({ baseURL }) => {
  const files = ['favicon.svg', 'sitemap.xml', 'kontakt.vcf', ...FINGERPRINTED];
  for (const address of [...pages.map((page) => page.address), ...files.map((f) => `/${f}`)]) {
    const headers = await headersOf(baseURL + address);
    expect.soft(headers, address).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'unsafe-none',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

test('the policy names exactly the styles and scripts that pages carry', async ({ request }) => {
  const policy = parsePolicy((await request.get('/')).headers()['content-security-policy']);
  expect(new Set(policy['script-src'])).toEqual(
    hashes(/<script(?: type="speculationrules")?>(.*?)<\/script>/gs),
  );
  expect(new Set(policy['style-src'])).toEqual(hashes(/<style>(.*?)<\/style>/gs));
  for (const { file, html } of pages) {
    expect.soft(html, file).not.toMatch(/<[^>]+\s(style|on\w+)=/);
    expect.soft(html, file).not.toMatch(/<script[^>]*\ssrc=|rel="?stylesheet/);
  }
});

test('the policy leaves no way in', async ({ request }) => {
  const header = (await request.get('/')).headers()['content-security-policy'];
  expect(header).not.toMatch(/unsafe-|https?:|\*|data:|blob:/);
  expect(parsePolicy(header)).toMatchObject({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
});

test('the browser reports no violation, not even of the script at work', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2019-11-22T08:00:00+01:00'));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`violation: ${effectiveDirective} ${blockedURI}`);
    });
  });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  for (const { address, status } of pagesInAllStates()) {
    if (status === 200) await page.goto(address);
  }
  expect(messages).toEqual([]);

  // The listener works: what a page must not do is reported, and not done.
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
  });
  await expect.poll(() => messages).toContain('violation: img-src https://example.org/pixel.png');
  const inject = page.evaluate(() => {
    document.body.innerHTML = '<p>fremd</p>';
  });
  await expect(inject).rejects.toThrow('TrustedHTML');
});

test('fingerprinted files stay for a year, pages are asked for anew', async ({ baseURL }) => {
  expect(FINGERPRINTED.length).toBeGreaterThan(1);
  for (const file of FINGERPRINTED) {
    expect(file).toMatch(/(-[0-9a-f]{8,}|\/[0-9a-f]{16}\/\d+)\.\w+$/);
    const headers = await headersOf(`${baseURL}/${file}`);
    expect(headers['cache-control']).toBe(`public, max-age=${YEAR_SECONDS}, immutable`);
  }
  const others = pages.map(({ address }) => address);
  for (const address of [...others, '/assets/gibt-es-nicht.png', '/assets/', '/assets/1/2.avif']) {
    const headers = await headersOf(baseURL + address);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  }
});

test('the weather of the day is answered as JSON that the CDN keeps', async ({ request }) => {
  const answer = await request.get('/api/weather');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({
    date: '2019-11-21',
    min: 0,
    max: 3,
    icon: 'cloudy',
    fetchedAt: expect.stringMatching(/^2019-11-21T\d\d:\d\d/),
  });
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'netlify-cdn-cache-control': expect.stringMatching(/max-age=1800, stale-while-revalidate=\d+$/),
  });
});

/** The headers of an answer, names in small letters. */
async function headersOf(url: string): Promise<Record<string, string>> {
  const { headers } = await fetch(url, { method: 'HEAD', redirect: 'manual' });
  return Object.fromEntries(headers);
}

/** Directives of a Content Security Policy and their values. */
function parsePolicy(header = ''): Record<string, string[]> {
  const directives = header.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...values]) => [name, values]));
}

/** Source expressions of all inline contents of all pages that a pattern finds. */
function hashes(pattern: RegExp): Set<string> {
  const contents = pages.flatMap(({ html }) => [...html.matchAll(pattern)].map(([, text]) => text));
  return new Set(
    contents.map((text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
}
