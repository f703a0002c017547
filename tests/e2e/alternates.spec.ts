import { LANGUAGES } from '../../lib/base/languages.ts';
import { builtPages, pagesByLanguage, publicAddress, readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

const TAGS = [...LANGUAGES.map(({ tag }) => tag), 'x-default'];
const LINK = /<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/** The languages of a text and their addresses, as a page's head or an entry of the sitemap names them. */
function alternatesIn(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(LINK)].map(([, tag, url]) => [tag, url]));
}

const pages = new Map(builtPages().map((page) => [publicAddress() + page.address, page.html]));
const withAlternates = [...pages].filter(([, html]) => alternatesIn(html)['x-default']);

test('the languages of a page name each other, all of them and themselves', () => {
  expect(withAlternates.length).toBeGreaterThan(60);
  for (const [url, html] of withAlternates) {
    const alternates = alternatesIn(html);
    const { 'x-default': original, ...languages } = alternates;
    expect(original, url).toBe(languages.de);
    expect(Object.values(languages), url).toContain(url);
    for (const [tag, other] of Object.entries(languages)) {
      expect(TAGS, url).toContain(tag);
      const there = pages.get(other) ?? '';
      expect(there, `${url} in ${tag}`).toContain(`<html lang="${tag}"`);
      expect(alternatesIn(there), `${url} in ${tag}`).toEqual(alternates);
    }
  }
});

test('the set is complete: every text of a page that is canonical in its language is in it', () => {
  for (const [url, html] of pages) {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    // The view beside German and German in place of a translation name the page that they stand for.
    expect(Boolean(alternatesIn(html)['x-default']), url).toBe(canonical === url);
  }
});

test('the sitemap names the same languages as the pages', () => {
  const entries = [...readBuilt('sitemap.xml').matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
  expect(entries.map(([, url]) => url).sort()).toEqual(withAlternates.map(([url]) => url).sort());
  for (const [, url = '', entry = ''] of entries) {
    expect(alternatesIn(entry), url).toEqual(alternatesIn(pages.get(url) ?? ''));
  }
});

test('every page says its language, its direction and the language of its text', () => {
  for (const [code, ofLanguage] of pagesByLanguage()) {
    const language = LANGUAGES.find((one) => one.code === code);
    expect(ofLanguage.length, code).toBeGreaterThan(8);
    for (const { address, html } of ofLanguage) {
      expect(html, address).toContain(`<html lang="${language?.tag}" dir="${language?.dir}">`);
      const standsIn = html.includes('<article class="wrap article" lang="de" dir="ltr">');
      const inLanguage = /"inLanguage":"([^"]+)"/.exec(html)?.[1];
      expect(inLanguage, address).toBe(standsIn ? 'de' : language?.tag);
      const locale = /<meta property="og:locale" content="(\w+)_[A-Z]{2}"/.exec(html)?.[1];
      expect(locale, address).toBe(standsIn ? 'de' : language?.tag.split('-')[0]);
    }
  }
});
