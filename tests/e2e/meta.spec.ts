import { builtPages, publicAddress, readBuilt } from '../support/built-site.ts';
import { imageSize } from '../support/image-size.ts';
import { expect, test } from './fixtures.ts';

const HERO = /^Kaiserslauterns Rathaus und Stiftskirche von oben$/;
const pages = builtPages();
/** Pages that are the address of their own text: no error page, no German in place of a translation. */
const listed = pages.filter(({ address, html }) =>
  html.includes(`<link rel="canonical" href="${publicAddress()}${address}"`),
);

test('titles and descriptions tell the pages apart', () => {
  for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)"/]) {
    const texts = listed.map(({ html }) => pattern.exec(html)?.[1]);
    expect(texts).not.toContain(undefined);
    expect(new Set(texts).size).toBe(listed.length);
  }
});

test('every page can be shared with title, text and picture', async ({ baseURL }) => {
  const pictures = new Set<string>();
  for (const { address, html } of pages) {
    const tags = [...html.matchAll(/<meta property="(og:[\w:]+)" content="(.*?)"/g)];
    const graph: Record<string, string> = Object.fromEntries(
      tags.map(([, name = '', content = '']) => [name, content]),
    );
    expect(graph['og:title'], address).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(graph['og:locale'], address).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    expect(graph['og:image:alt'], address).toMatch(
      /^\/(\w\w|leicht)\//.test(address) ? /\S{10}/ : HERO,
    );
    expect(graph).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630' });
    pictures.add(localPath(graph['og:image']));
  }
  for (const path of pictures) {
    const picture = await fetch(baseURL + path);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const size = imageSize(Buffer.from(await picture.arrayBuffer()));
    expect(size).toEqual({ width: 1200, height: 630 });
  }
});

test('browsers find an icon in the form that they know', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/favicon.svg');
  const svg = await request.get('/favicon.svg');
  expect(svg.headers()['content-type']).toBe('image/svg+xml');
  expect(await svg.text()).toContain('<svg');

  // The address that browsers ask for unasked; a directory of at least one picture.
  const ico = await (await request.get('/favicon.ico')).body();
  expect(ico.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  expect(ico.readUInt16LE(4)).toBeGreaterThan(0);

  const href = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  const apple = await (await request.get(href ?? '')).body();
  expect(imageSize(apple)).toEqual({ width: 180, height: 180 });
});

test('the web manifest names the site and icons of their stated size', async ({ request }) => {
  const response = await request.get('/site.webmanifest');
  expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const manifest = await response.json();
  expect(manifest).toMatchObject({
    name: 'Projektbüro Integration und Interkulturelle Angelegenheiten',
    short_name: expect.stringMatching(/\S/),
    start_url: '/',
    lang: 'de',
  });
  const sizes: string[] = [];
  for (const { src, sizes: stated } of manifest.icons as { src: string; sizes: string }[]) {
    const { width, height } = imageSize(await (await request.get(src)).body());
    expect(stated).toBe(`${width}x${height}`);
    sizes.push(stated);
  }
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

test('the sitemap is well-formed and lists exactly the pages for search engines', async ({
  page,
}) => {
  const { error, root, locations } = await page.evaluate((xml) => {
    const sitemap = new DOMParser().parseFromString(xml, 'application/xml');
    return {
      error: sitemap.querySelector('parsererror')?.textContent,
      root: `${sitemap.documentElement.namespaceURI} ${sitemap.documentElement.localName}`,
      locations: [...sitemap.querySelectorAll('url > loc')].map((loc) => loc.textContent),
    };
  }, readBuilt('sitemap.xml'));
  expect(error).toBeUndefined();
  expect(root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9 urlset');
  const expected = listed.map(({ address }) => publicAddress() + address);
  expect(locations.sort()).toEqual(expected.sort());
  expect(listed.length).toBeGreaterThan(60);
});

test('robots.txt opens the site and points to the sitemap', () => {
  const lines = readBuilt('robots.txt').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain(`Sitemap: ${publicAddress()}/sitemap.xml`);
  expect(lines.filter((line) => line.startsWith('Disallow: /'))).toEqual([]);
});

test('security.txt says whom to tell, and for how long', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^Contact: (mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/m);
  expect(text).toMatch(/^Canonical: \S+\/\.well-known\/security\.txt$/m);
  const expires = new Date(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '');
  const built = new Date(process.env.SITE_NOW ?? '');
  const inAYear = new Date(built);
  inAYear.setFullYear(built.getFullYear() + 1);
  expect(expires > built && expires < inAYear).toBe(true);
});

test('structured data describe each page, and the office where it is introduced', () => {
  for (const { file, html } of pages) {
    const source = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = JSON.parse(source);
    expect(data['@context']).toBe('https://schema.org');
    const graph: { '@type': string }[] = data['@graph'];
    expect(graph.map((node) => node['@type'])).toContain('WebPage');
    const office = graph.find((node) => node['@type'] === 'GovernmentOffice');
    if (!/^(kontakt\/)?index\.html$/.test(file)) continue;
    expect(office).toMatchObject({
      name: 'Projektbüro Integration und Interkulturelle Angelegenheiten',
      telephone: '+496313652381',
      email: 'integration@kaiserslautern.de',
      address: { '@type': 'PostalAddress', postalCode: '67657', addressCountry: 'DE' },
    });
  }
});

/** Path on the test server of an address under the public name; other hosts are refused. */
function localPath(address = ''): string {
  expect(address).toMatch(new RegExp(`^${publicAddress()}/`));
  return address.slice(publicAddress().length);
}
