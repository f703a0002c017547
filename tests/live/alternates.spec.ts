import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, PSEUDO_LANGUAGES } from '../../lib/base/languages.ts';
import { isListed, publicAddress } from '../support/built-site.ts';
import { expect, test } from '../support/test.ts';

const TAGS = [...LANGUAGES, ...PSEUDO_LANGUAGES, { tag: 'x-default' }].map(({ tag }) => tag);
const LINK = /<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** The languages of a text and their addresses, as a page's head or an entry of the sitemap names them. */
function alternatesIn(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(LINK)].map(([, tag, url]) => [tag, url]));
}

test('the languages of a text name each other, all of them and themselves', ({ pages, folder }) => {
  const origin = publicAddress(folder);
  const named = new Map(
    pages.map(({ address, html }) => {
      const head = html.slice(0, html.indexOf('<body'));
      const tag = /<html lang="([^"]+)"/.exec(head)?.[1];
      return [origin + address, { tag, alternates: alternatesIn(head) }];
    }),
  );
  for (const page of pages) {
    const url = origin + page.address;
    const alternates = named.get(url)?.alternates ?? {};
    const { 'x-default': original, ...languages } = alternates;
    // The view beside German and German in place of a translation name the page that they stand for.
    expect(original !== undefined, url).toBe(isListed(page));
    if (!original) continue;
    expect(original, url).toBe(languages.de);
    expect(Object.values(languages), url).toContain(url);
    for (const [tag, other] of Object.entries(languages)) {
      expect(TAGS, url).toContain(tag);
      expect(named.get(other), `${url} in ${tag}`).toEqual({ tag, alternates });
    }
  }
});

test('the sitemap names these pages and their languages', ({ pages, folder }) => {
  const origin = publicAddress(folder);
  const listed = pages.filter(isListed);
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const entries = [...sitemap.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
  const named = entries.map(([, url = '', entry = '']) => [url, alternatesIn(entry)]);
  const expected = listed.map(({ address, html }) => [origin + address, alternatesIn(html)]);
  expect(named.sort()).toEqual(expected.sort());
});
