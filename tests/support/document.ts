import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltPage } from './built-site.ts';

/** An element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly parent: PageElement | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text that stands directly in it. */
  readonly text: string;
}

const known = new Map<string, PageElement[]>();

/** All elements of a page's HTML in their order, as a browser would read it. */
export function elementsOf(html: string): readonly PageElement[] {
  const elements = known.get(html) ?? [];
  if (elements.length === 0) visit(parse(html), undefined, elements);
  known.set(html, elements);
  return elements;
}

function visit(node: Tree.ParentNode, parent: PageElement | undefined, list: PageElement[]): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const text = child.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
    const element = { tag: child.tagName, parent, attributes, text };
    list.push(element);
    visit(child, element, list);
  }
}

/** Tag of the language that an element is marked with, by itself or from around it. */
export function languageAt({ attributes, parent }: PageElement): string {
  return attributes.lang ?? (parent ? languageAt(parent) : '');
}

/** Contents of inline style sheets and of inline scripts that the browser runs or obeys. */
export function inlineOf(html: string): { styles: string[]; scripts: string[] } {
  const contents = (tag: string, types: RegExp) =>
    elementsOf(html)
      .filter((one) => one.tag === tag && types.test(one.attributes.type ?? ''))
      .map(({ text }) => text);
  return {
    styles: contents('style', /^$/),
    scripts: contents('script', /^(|module|text\/javascript|speculationrules)$/),
  };
}

/** Addresses of links, and of files that a page loads; a page's names for itself and its languages left out. */
export function referencesOf(html: string): string[] {
  const found = elementsOf(html).flatMap(({ tag, attributes: { href, src, srcset, rel } }) => {
    if (tag === 'link' && /canonical|alternate/.test(rel ?? '')) return [];
    const set = (srcset ?? '').split(',').map((entry) => entry.trim().split(/\s/)[0]);
    return [href, src, ...set].filter((address) => address !== undefined && address !== '');
  });
  return [...new Set(found)] as string[];
}

/** What is wrong with the addresses on a page; external ones are not asked. */
export function linkFaults(
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): string[] {
  return referencesOf(page.html).flatMap((href) => {
    const fault = faultOf(href, page, pages, files);
    return fault ? [`${page.file} ${href}: ${fault}`] : [];
  });
}

function faultOf(
  href: string,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
): string | undefined {
  const url = new URL(href, `http://site${page.address}`);
  if (url.protocol === 'tel:')
    return /^tel:(\+49\d{5,12}|0800\d{5,8}|1\d{2,5})$/.test(href) ? undefined : 'no phone number';
  if (url.protocol === 'mailto:') return faultOfMail(url);
  if (url.host !== 'site') return url.protocol === 'https:' ? undefined : 'not encrypted';
  // An address of the page itself holds wherever the page was found, be it an error page.
  const target = href.startsWith('#') ? page : pages.get(url.pathname);
  if (!target) return files.has(decodeURIComponent(url.pathname)) ? undefined : 'no such file';
  const id = decodeURIComponent(url.hash.slice(1));
  const found = elementsOf(target.html).some(({ attributes }) => attributes.id === id);
  return id === '' || found ? undefined : 'no such place on the page';
}

function faultOfMail(url: URL): string | undefined {
  if (!/^[\w.-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/.test(url.pathname)) return 'no mail address';
  if ([...url.searchParams.keys()].some((name) => name !== 'subject'))
    return 'fills in more than the subject';
  // A mail program takes a plus sign as it is (RFC 6068), unlike a web form.
  return url.search.includes('+') ? 'a plus sign instead of a space' : undefined;
}
