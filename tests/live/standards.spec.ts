import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ICAL from 'ical.js';
import type robots from 'robots-parser';
import sharp from 'sharp';
import { feedFaults } from '../support/atom-schema.ts';
import { publicAddress } from '../support/built-site.ts';
import { sitemapFaults } from '../support/sitemap-schema.ts';
import { expandStructuredData } from '../support/structured-data.ts';
import { expect, test } from '../support/test.ts';
import { parseVcards } from '../support/vcard.ts';

/** Its types speak of an export that the package, which is CommonJS, does not have. */
const robotsParser: typeof robots.default = createRequire(import.meta.url)('robots-parser');

// What the site hands to programs, read by parsers of theirs.

test('sitemap, robots.txt, security.txt, vCard, calendar and feed follow their standards', async ({
  folder,
  pages,
}) => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const own = publicAddress(folder);
  expect(await sitemapFaults(read('sitemap.xml'))).toEqual([]);

  const robots = robotsParser(`${own}/robots.txt`, read('robots.txt'));
  expect(robots.getSitemaps()).toEqual([`${own}/sitemap.xml`]);
  for (const { address } of pages)
    expect(robots.isAllowed(own + address, 'Robot'), address).toBe(true);

  const security = read('.well-known/security.txt');
  // RFC 9116, sections 2.5 and 4: known fields, at least one contact, one day on which the file ends.
  expect(security).toMatch(/^((Contact|Expires|Preferred-Languages|Canonical|Policy): \S.*\n)+$/);
  expect(security).toMatch(/^Contact: (mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/m);
  expect(
    security.match(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/gm),
  ).toHaveLength(1);
  const expires = new Date(/^Expires: (\S+)$/m.exec(security)?.[1] ?? '');
  const days = (expires.getTime() - new Date(process.env.SITE_NOW ?? Date.now()).getTime()) / 864e5;
  expect(days > 0 && days < 366).toBe(true);

  const vcard = read('kontakt.vcf');
  expect(vcard.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect([...(parseVcards(vcard)[0]?.keys() ?? [])]).toEqual(
    expect.arrayContaining(['tel', 'email', 'adr']),
  );

  const [calendar, , components] = ICAL.parse(read('termine.ics'));
  expect([calendar, components[0]?.[0]]).toEqual(['vcalendar', 'vtimezone']);
  expect(await feedFaults(read('neues.atom'))).toEqual([]);
});

test('the structured data of every page are JSON-LD', async ({ pages }) => {
  for (const { file, html } of pages) {
    const nodes = await expandStructuredData(html).catch((error: Error) => `${file}: ${error}`);
    expect(nodes).toContainEqual(
      expect.objectContaining({ '@type': ['https://schema.org/WebPage'] }),
    );
  }
});

test('every page can be shared with title, text and picture', async ({ pages, folder }) => {
  const pictures = new Set<string>();
  for (const { address, html } of pages) {
    const tags = [...html.matchAll(/<meta property="(og:[\w:]+)" content="(.*?)"/g)];
    const graph: Record<string, string> = Object.fromEntries(
      tags.map(([, name = '', content = '']) => [name, content]),
    );
    expect(graph['og:title'], address).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(graph['og:image:alt'], address).toMatch(/\S{3}/);
    expect(graph).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630' });
    pictures.add(graph['og:image'] ?? '');
  }
  for (const picture of pictures) {
    expect(new URL(picture).origin).toBe(publicAddress(folder));
    const bytes = readFileSync(path.join(folder, new URL(picture).pathname));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
});

test('browsers find icons and a web manifest in which they find nothing wrong', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/favicon.svg');
  const svg = await request.get('/favicon.svg');
  expect(svg.headers()['content-type']).toBe('image/svg+xml');
  // The address that browsers ask for unasked; a directory of at least one picture.
  const ico = await (await request.get('/favicon.ico')).body();
  expect(ico.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  const href = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  const apple = await (await request.get(href ?? '')).body();
  expect(await sharp(apple).metadata()).toMatchObject({ width: 180, height: 180 });

  const browser = await page.context().newCDPSession(page);
  const { url, errors, data, manifest } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const stated = JSON.parse(data ?? '');
  const { origin } = new URL(url);
  expect(stated).toMatchObject({ lang: 'de', dir: 'ltr', display: 'browser' });
  expect(manifest).toMatchObject({ name: stated.name, startUrl: `${origin}/` });
  const sizes: string[] = [];
  for (const { src, sizes: size } of stated.icons as { src: string; sizes: string }[]) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata();
    expect(size).toBe(`${width}x${height}`);
    sizes.push(size);
  }
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
});
