import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { h } from 'preact';
import { filesBelow } from '../../../lib/base/folder.ts';
import { finishSite } from '../../../lib/eleventy/finish.ts';
import { latestPages } from '../../../lib/eleventy/pages.ts';
import { type Layout, pageSet, renderTemplate } from '../../../lib/eleventy/render.ts';
import type { EleventyData } from '../../../lib/eleventy/types.ts';
import { IMAGE_CACHE } from '../../../lib/pictures/pipeline.ts';
import { folderOf, load, page } from '../../support/content.ts';

/** Says what it was given, with a link, a German term and a picture. */
const layout: Layout = ({ route, language, strings }) =>
  h('html', { lang: language.tag }, [
    h('a', { href: '/kontakt/' }, `${route.url} ${route.page.slug} Amt ${strings.facts.early}`),
    h('img', { src: '/assets/used/1.jpeg', alt: 'x' }),
  ]);

async function dataOf(t: TestContext): Promise<EleventyData> {
  const { site } = await load(t, { 'kontakt.md': page(), '404.md': page() });
  return {
    site,
    entries: { helpNumbers: [], places: [], keywords: [], handover: [] },
    germanTerms: ['Amt'],
    build: { today: '' },
    assets: { inline: new Set() },
  } as unknown as EleventyData;
}

const written = (lang: string, text: string) =>
  `<!doctype html>\n<html lang="${lang}"><a href="/kontakt/">${text} Anfang {date}</a><img src="/assets/used/1.jpeg" alt="x"/></html>\n`;

test('each address is laid out when it is asked for', async (t) => {
  const pages = latestPages();
  const answer = (address: string) => pages.answer({ url: new URL(address, 'http://localhost') });
  assert.equal(answer('/kontakt/'), undefined);
  pages.set(pageSet(layout, await dataOf(t)));
  assert.equal(answer('/kontakt/?x=1')?.body, written('de', '/kontakt/ kontakt Amt'));
  const german = '<bdi lang="de">Amt</bdi>';
  assert.equal(answer('/ar/404.html')?.body, written('ar', `/ar/404.html 404 ${german}`));
  assert.equal(answer('/kontakt'), undefined);
});

test('all addresses are written as they are answered', async (t) => {
  const pages = pageSet(layout, await dataOf(t));
  const output = await folderOf(t, {});
  const [first, second] = pages.write(output);
  assert.deepEqual([first?.url, second?.url], ['/404.html', '/kontakt/']);
  assert.deepEqual(second?.references, ['/kontakt/', '/assets/used/1.jpeg']);
  for (const [url, file] of [
    ['/404.html', '404.html'],
    ['/ar/kontakt/', 'ar/kontakt/index.html'],
  ] as const) {
    assert.equal(await readFile(path.join(output, file), 'utf8'), pages.html(url));
  }
});

test('a template makes a page, a text or the bytes of a file', async (t) => {
  const data = await dataOf(t);
  assert.equal(
    renderTemplate(() => h('html', {}), data),
    '<!doctype html>\n<html></html>\n',
  );
  assert.equal(
    renderTemplate(() => '<urlset/>', data),
    '<urlset/>',
  );
  const bytes = Buffer.from('a');
  assert.equal(
    renderTemplate(() => ({ url: '/a', bytes }), data),
    bytes,
  );
});

test('a site is finished with the pictures it uses and the files of its host, or not at all', async (t) => {
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(await folderOf(t, {}));
  for (const name of ['used', 'unused']) {
    await mkdir(path.join(IMAGE_CACHE, name), { recursive: true });
    await writeFile(path.join(IMAGE_CACHE, name, '1.jpeg'), 'x');
  }
  const data = await dataOf(t);
  const scanned = pageSet(layout, data).write('_site');
  await finishSite(scanned, '_site');
  assert.deepEqual(await filesBelow('_site/assets'), ['used/1.jpeg']);
  assert.match(await readFile('_site/_headers', 'utf8'), /^\/assets\/used\/\*$/m);
  assert.match(await readFile('_site/_redirects', 'utf8'), /^\/ar\/\* \/ar\/404\.html 404$/m);

  const broken: Layout = () => h('a', { href: '/nichts/' });
  await assert.rejects(finishSite(pageSet(broken, data).write('kaputt'), 'kaputt'), {
    name: 'ContentError',
    message: /Die Adresse „\/nichts\/“ gibt es nicht/,
  });
});
