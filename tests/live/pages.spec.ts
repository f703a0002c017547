import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { builtFiles, isListed, publicAddress } from '../support/built-site.ts';
import { elementsOf, languageAt, linkFaults, type PageElement } from '../support/document.ts';
import { expect, test } from '../support/test.ts';

/** Pages that layouts lead to from every other page. */
const REQUIRED = ['index.html', 'kontakt/index.html', 'hilfe/index.html', '404.html'];

test('the pages are there that every page leads to', ({ pages }) => {
  expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(REQUIRED));
});

test('every page has its parts, and says its language and its direction', ({ pages, folder }) => {
  const origin = publicAddress(folder);
  for (const { file, address, html, language } of pages) {
    const elements = elementsOf(html);
    const all = (tag: string) => elements.filter((element) => element.tag === tag);
    const body = elements.filter(({ parent }) => parent?.tag === 'body').map(({ tag }) => tag);
    const meta = all('meta').find(({ attributes }) => attributes.name === 'description');
    const canonical = all('link').find(({ attributes }) => attributes.rel === 'canonical');
    // German text stands in for a translation where the heading is German.
    const [heading] = all('h1');
    const german =
      language !== SOURCE_LANGUAGE && heading !== undefined && languageAt(heading) === 'de';
    expect
      .soft(
        {
          page: all('html')[0]?.attributes,
          headings: all('h1').length,
          landmarks: body.filter((tag) => ['header', 'main', 'footer'].includes(tag)),
          menus: all('nav').every((menu) => hasName(menu, elements)),
        },
        file,
      )
      .toMatchObject({
        page: { lang: language.tag, dir: language.dir },
        headings: 1,
        landmarks: ['header', 'main', 'footer'],
        menus: true,
      });
    expect.soft(all('title')[0]?.text, file).toMatch(/\S{3}/);
    expect.soft(meta?.attributes.content, file).toMatch(/^.{50,170}$/);
    const stated = canonical?.attributes.href;
    expect
      .soft(stated, file)
      .toBe(file.endsWith('404.html') ? undefined : origin + canonicalPath(address, german));
    const inLanguage = /"inLanguage":"([^"]+)"/.exec(html)?.[1];
    expect.soft(inLanguage, file).toBe(german ? 'de' : language.tag);
    const locale = /<meta property="og:locale" content="(\w+)_[A-Z]{2}"/.exec(html)?.[1];
    expect.soft(locale, file).toBe(german ? 'de' : language.tag.split('-')[0]);
  }
});

test('titles and descriptions tell the pages apart', ({ pages }) => {
  for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="(.*?)"/]) {
    const texts = pages.filter(isListed).map(({ html }) => pattern.exec(html)?.[1]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('no page leads anywhere in vain', { tag: '@links' }, ({ pages, folder }) => {
  const files = new Set(builtFiles(folder).map((file) => `/${file}`));
  const byAddress = new Map(
    pages.map((page) => [`/${page.file.replace(/index\.html$/, '')}`, page]),
  );
  const faults = pages.flatMap((page) => linkFaults(page, byAddress, files));
  expect(faults).toEqual([]);
});

/** Whether a menu is told apart from others: by a label, or by a heading or summary of the page. */
function hasName({ attributes }: PageElement, elements: readonly PageElement[]): boolean {
  const heading = attributes['aria-labelledby'];
  return heading === undefined
    ? Boolean(attributes['aria-label'])
    : elements.some((one) => one.attributes.id === heading && /\S/.test(one.text));
}

/** A page names itself; German in place of a translation and the view beside German name another page. */
function canonicalPath(address: string, german: boolean): string {
  return german
    ? address.replace(/^\/\w+\//, '/')
    : address.replace(/(?<=^\/\w+\/(?:.*\/)?)de\/$/, '');
}
