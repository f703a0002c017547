import { createHash } from 'node:crypto';
import { builtFiles } from '../support/built-site.ts';
import { elementsOf, inlineOf } from '../support/document.ts';
import { headersOf, parsePolicy } from '../support/headers.ts';
import { expect, test } from '../support/test.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

test('every kind of answer carries the security headers', async ({ origin, folder, pages }) => {
  const files = ['favicon.svg', 'sitemap.xml', 'kontakt.vcf', ...assetsIn(folder)];
  const addresses = pages.slice(0, 3).map(({ address }) => address);
  for (const address of [...addresses, '/gibt-es-nicht', ...files.map((file) => `/${file}`)]) {
    const headers = await headersOf(origin + address);
    expect.soft(headers, address).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'unsafe-none',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect.soft(headers['set-cookie'], address).toBeUndefined();
  }
});

test('the policy names exactly the styles and scripts that pages carry', async ({
  origin,
  pages,
}) => {
  const policy = parsePolicy((await headersOf(origin))['content-security-policy']);
  const inline = pages.map(({ html }) => inlineOf(html));
  const named = (directive: string) =>
    new Set(policy[directive]?.filter((value) => value !== "'self'"));
  expect(named('script-src')).toEqual(hashes(inline.flatMap(({ scripts }) => scripts)));
  const styles = named('style-src');
  expect(styles).toEqual(hashes(inline.flatMap(({ styles }) => styles)));
  for (const { file, html } of pages) {
    const elements = elementsOf(html);
    const attributes = elements.flatMap(({ attributes }) => Object.keys(attributes));
    expect
      .soft(
        attributes.filter((name) => /^(style|on.*)$/.test(name)),
        file,
      )
      .toEqual([]);
    const loaded = elements.filter(({ tag, attributes: { src, href, rel, srcset } }) => {
      const foreign = /^(https?:)?\/\//.test(
        src ?? srcset ?? (rel === 'preload' ? href : '') ?? '',
      );
      return foreign || ((tag === 'script' || tag === 'iframe') && src !== undefined);
    });
    expect.soft(loaded, file).toEqual([]);
  }
});

test('the search is the only script that is a file, beside the editor, which has a page of its own', ({
  folder,
}) => {
  const scripts = builtFiles(folder).filter((file) => /\.[cm]?js$/i.test(file));
  expect(scripts.filter((file) => !file.startsWith('redaktion/'))).toEqual([
    expect.stringMatching(/^assets\/suche-[\da-f]+\.js$/),
  ]);
});

test('the policy leaves no way in', async ({ origin }) => {
  const header = (await headersOf(origin))['content-security-policy'];
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

/** Points by the scoring of Mozilla's HTTP Observatory (algorithm 4): 100, less what it deducts, and its extra points. */
test("Mozilla's Observatory gives 130 points and deducts none", async ({ origin, pages }) => {
  const headers = await headersOf(origin);
  const policy = parsePolicy(headers['content-security-policy']);
  const external = pages.flatMap(({ html }) =>
    elementsOf(html).filter(({ tag, attributes: { src } }) => tag === 'script' && src),
  );
  expect({
    cookies: headers['set-cookie'],
    sharing: headers['access-control-allow-origin'],
    sniffing: headers['x-content-type-options'],
    halfAYear:
      Number(headers['strict-transport-security']?.match(/max-age=(\d+)/)?.[1]) >= 15_768_000,
    external,
  }).toEqual({
    cookies: undefined,
    sharing: undefined,
    sniffing: 'nosniff',
    halfAYear: true,
    external: [],
  });
  const sources = Object.values(policy).flat();
  const strict =
    policy['default-src']?.join() === "'none'" &&
    policy['form-action']?.join() === "'none'" &&
    !sources.some((source) => source.startsWith("'unsafe"));
  const extra = [
    strict && 10,
    headers['referrer-policy'] === 'same-origin' && 5,
    policy['frame-ancestors']?.join() === "'none'" && 5,
    headers['cross-origin-resource-policy'] === 'same-origin' && 10,
  ];
  expect(extra.reduce<number>((sum, points) => sum + Number(points), 100)).toBe(130);
});

test('fingerprinted files stay for a year, pages are asked for each time', async ({
  origin,
  folder,
  pages,
}) => {
  const assets = assetsIn(folder);
  expect(assets.length).toBeGreaterThan(1);
  for (const file of assets) {
    expect(file).toMatch(/(-[0-9a-f]{8,}|\/[0-9a-f]{16}\/\d+)\.\w+$/);
    const headers = await headersOf(`${origin}/${file}`);
    expect(headers['cache-control']).toBe(`public, max-age=${YEAR_SECONDS}, immutable`);
  }
  const others = pages.slice(0, 3).map(({ address }) => address);
  for (const address of [...others, '/assets/gibt-es-nicht.png', '/assets/', '/assets/1/2.avif']) {
    const headers = await headersOf(origin + address);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  }
});

function assetsIn(folder: string): string[] {
  return builtFiles(folder).filter((file) => file.startsWith('assets/'));
}

/** Source expressions of inline contents. */
function hashes(contents: readonly string[]): Set<string> {
  const sums = [...new Set(contents)].map((text) =>
    createHash('sha256').update(text).digest('base64'),
  );
  return new Set(sums.map((sum) => `'sha256-${sum}'`));
}
