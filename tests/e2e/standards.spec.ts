import { createRequire } from 'node:module';
import type robots from 'robots-parser';
import { builtPages, publicAddress, readBuilt } from '../support/built-site.ts';
import { securityTxtFaults } from '../support/security-txt.ts';
import { sitemapFaults } from '../support/sitemap-schema.ts';
import { expandStructuredData } from '../support/structured-data.ts';
import { expect, test } from './fixtures.ts';

/** Its types speak of an export that the package, which is CommonJS, does not have. */
const robotsParser: typeof robots.default = createRequire(import.meta.url)('robots-parser');

// What the site hands to programs, read by parsers of theirs. The vCard is in contact.spec.ts.

test('the sitemap follows the schema of its protocol', async () => {
  expect(await sitemapFaults(readBuilt('sitemap.xml'))).toEqual([]);
});

test('the structured data of every page are JSON-LD', async () => {
  for (const { file, html } of builtPages()) {
    const nodes = await expandStructuredData(html).catch((error: Error) => `${file}: ${error}`);
    expect(nodes).toContainEqual(
      expect.objectContaining({ '@type': ['https://schema.org/WebPage'] }),
    );
  }
});

test('the browser finds nothing wrong with the web manifest', async ({ page }) => {
  await page.goto('/');
  const browser = await page.context().newCDPSession(page);
  const { url, errors, data, manifest } = await browser.send('Page.getAppManifest');
  expect(url).toMatch(/\/site\.webmanifest$/);
  expect(errors).toEqual([]);
  const stated = JSON.parse(data ?? '');
  const { origin } = new URL(url);
  expect(stated).toMatchObject({ lang: 'de', dir: 'ltr', display: 'browser' });
  expect(manifest).toMatchObject({ name: stated.name, display: 'kBrowser' });
  expect(manifest).toMatchObject({ startUrl: `${origin}/`, scope: `${origin}/` });
  const icons = stated.icons.map(({ src, sizes, type }: Record<string, string>) => ({
    url: origin + src,
    sizes,
    type,
  }));
  expect(manifest.icons).toMatchObject(icons);
  expect(icons.length).toBeGreaterThan(1);
});

test('robots.txt lets every robot read every page, and names the sitemap', () => {
  const address = `${publicAddress()}/robots.txt`;
  const robots = robotsParser(address, readBuilt('robots.txt'));
  expect(robots.getSitemaps()).toEqual([`${publicAddress()}/sitemap.xml`]);
  for (const page of builtPages()) {
    expect(robots.isAllowed(publicAddress() + page.address, 'Robot'), page.address).toBe(true);
  }
});

test('security.txt follows RFC 9116', () => {
  const text = readBuilt('.well-known/security.txt');
  // The RFC asks for https, which a site that is built for this machine does not have.
  expect(
    securityTxtFaults(text.replaceAll(/http:\/\/localhost:\d+/g, 'https://example.org')),
  ).toEqual([]);
});
