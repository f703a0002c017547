import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/** What a built page refers to and what it carries inline: the result of one pass over its HTML. */
export interface BuiltPage {
  /** Path from the site's root. */
  readonly url: string;
  /** Every id of the page, in document order; an id that stands twice is listed twice. */
  readonly ids: readonly string[];
  /** Addresses of links and of files that the page loads. */
  readonly references: readonly string[];
  /** Contents of inline scripts that the browser runs. */
  readonly scripts: readonly string[];
  /** Contents of inline style sheets. */
  readonly styles: readonly string[];
  /** Pictures without an alternative text, by their address. */
  readonly picturesWithoutText: readonly string[];
}

/** Script types that a browser runs or obeys, which the Content Security Policy therefore governs. */
const EXECUTED = new Set(['', 'module', 'text/javascript', 'speculationrules']);

/** Reads a built page. */
export function readBuiltPage(url: string, html: string): BuiltPage {
  const page = {
    url,
    ids: [] as string[],
    references: [] as string[],
    scripts: [] as string[],
    styles: [] as string[],
    picturesWithoutText: [] as string[],
  };
  visit(parse(html), (element) => {
    const value = (name: string) => element.attrs.find((attr) => attr.name === name)?.value;
    const id = value('id');
    if (id !== undefined) page.ids.push(id);
    page.references.push(...addressesOf(element.tagName, value));
    if (
      element.tagName === 'script' &&
      value('src') === undefined &&
      EXECUTED.has(value('type') ?? '')
    ) {
      page.scripts.push(textOf(element));
    }
    if (element.tagName === 'style') page.styles.push(textOf(element));
    if (element.tagName === 'img' && !value('alt')?.trim()) {
      page.picturesWithoutText.push(value('src') ?? '');
    }
  });
  return page;
}

function visit(node: Tree.ParentNode, callback: (element: Element) => void): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    callback(child);
    visit(child, callback);
  }
}

function addressesOf(tag: string, value: (name: string) => string | undefined): string[] {
  const single = [value('href'), value('src')].filter((address) => address !== undefined);
  const set = (value('srcset') ?? '').split(',').map((entry) => entry.trim().split(/\s/)[0] ?? '');
  // A canonical address is the site's own under its public name, which a local build does not have.
  const foreign = tag === 'link' && /canonical|alternate/.test(value('rel') ?? '');
  return foreign ? [] : [...single, ...set].filter((address) => address !== '');
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
