import { Parser } from 'htmlparser2';
import { markTerms } from './terms.ts';

/** What a written page refers to and what it carries inline. */
export interface ScannedPage {
  /** Path from the site's root. */
  readonly url: string;
  /** Every id of the page in its order; an id that occurs twice is listed twice. */
  readonly ids: readonly string[];
  /** Addresses in this site of links and of files that the page loads. */
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

/** Elements whose text is no text of the page, or can hold no markup. */
const OPAQUE = new Set(['head', 'script', 'style', 'svg', 'textarea', 'option']);

/**
 * Looks at a page once, while it is written: collects what is checked when all pages are known, and marks the
 * German terms in text that is not German (WCAG 3.1.2): each gets `<bdi lang="de">`, which also keeps its
 * direction apart from a text that runs the other way. Attributes and the title can hold no markup. The marks are
 * made here and not in content, so that no text escapes them, and hashes and ids never see them.
 *
 * @param terms see `termPattern`.
 * @param keep returns one copy of equal strings; a part of the page's source would keep the whole in memory.
 * @returns the page with its terms marked, and what is in it.
 */
export function scanPage(
  url: string,
  html: string,
  terms: RegExp,
  keep: (text: string) => string,
): { html: string; page: ScannedPage } {
  const page = {
    url,
    ids: [] as string[],
    references: [] as string[],
    scripts: [] as string[],
    styles: [] as string[],
    picturesWithoutText: [] as string[],
  };
  const languages = [''];
  let opaque = 0;
  let inline: string[] | null = null;
  let marked = '';
  let position = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        languages.push(attributes.lang ?? languages.at(-1) ?? '');
        if (OPAQUE.has(name)) opaque += 1;
        if (attributes.id !== undefined) page.ids.push(keep(attributes.id));
        for (const address of addressesOf(name, attributes)) page.references.push(keep(address));
        if (name === 'img' && !attributes.alt?.trim()) {
          page.picturesWithoutText.push(keep(attributes.src ?? ''));
        }
        inline = inlineList(name, attributes, page);
      },
      ontext(text) {
        if (inline) inline.push(keep(text));
        if (opaque > 0 || /^de\b/i.test(languages.at(-1) ?? '')) return;
        const { startIndex, endIndex } = parser;
        marked += html.slice(position, startIndex) + markTerms(text, terms);
        position = endIndex + 1;
      },
      onclosetag(name) {
        languages.pop();
        if (OPAQUE.has(name)) opaque -= 1;
        inline = null;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return { html: marked + html.slice(position), page };
}

type Attributes = Readonly<Record<string, string>>;

/** Where the text of an element belongs, if the Content Security Policy governs it. */
function inlineList(
  name: string,
  { src, type = '' }: Attributes,
  { scripts, styles }: { scripts: string[]; styles: string[] },
): string[] | null {
  if (name === 'style') return styles;
  return name === 'script' && src === undefined && EXECUTED.has(type) ? scripts : null;
}

/** Addresses of this site that an element names, as they are asked for. */
function addressesOf(tag: string, { href, src, srcset, rel = '' }: Attributes): string[] {
  // A canonical address is the site's own under its public name, which a local build does not have.
  if (tag === 'link' && /canonical|alternate/.test(rel)) return [];
  const set = srcset?.split(',').map((entry) => entry.trim().split(/\s/)[0]) ?? [];
  return [href, src, ...set].flatMap((address) =>
    address && /^(?:#|\/(?!\/))/.test(address) ? [address.replaceAll('&amp;', '&')] : [],
  );
}
