import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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
  const faults = pages.flatMap((page) => {
    const url = origin + page.address;
    const { tag = '', alternates = {} } = named.get(url) ?? {};
    const { 'x-default': original, ...languages } = alternates;
    // The view beside German and German in place of a translation name the page that they stand for.
    if ((original !== undefined) !== isListed(page)) return [`${url} is named wrongly`];
    if (!original) return [];
    const wrong = Object.entries(languages).filter(([other, address]) => {
      const there = named.get(address);
      return !TAGS.includes(other) || !isDeepStrictEqual(there, { tag: other, alternates });
    });
    const isOwn = languages[tag] === url && languages.de === original;
    return [...(isOwn ? [] : [url]), ...wrong.map(([other]) => `${url} in ${other}`)];
  });
  expect(faults).toEqual([]);
  expect([...named.values()].filter(({ alternates }) => alternates.de).length).toBeGreaterThan(20);
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
