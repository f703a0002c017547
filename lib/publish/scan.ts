import { Parser } from 'htmlparser2';
import { withoutBreaks } from './no-break.ts';
import { markTerms } from './terms.ts';

/** What a rendered page refers to and has inline. */
export interface ScannedPage {
  /** Path from the site's root. */
  readonly url: string;
  /** Every id of the page in its order, duplicates included. */
  readonly ids: readonly string[];
  /** Addresses within the site: of links and of loaded files. */
  readonly references: readonly string[];
  /** Contents of inline scripts that a template wrote and the Content Security Policy governs. */
  readonly scripts: readonly string[];
  /** Contents of inline style sheets that a template wrote. */
  readonly styles: readonly string[];
  /** Contents of script and style elements that no template wrote; they get no hash. */
  readonly foreign: readonly string[];
  /** Addresses of pictures without alternative text. */
  readonly picturesWithoutText: readonly string[];
}

/** Script types that the browser executes, so the Content Security Policy governs them. */
const EXECUTED = new Set(['', 'module', 'text/javascript', 'speculationrules']);

/** Elements whose text is not text of the page or cannot contain markup. */
const OPAQUE = new Set(['head', 'script', 'style', 'svg', 'textarea', 'option']);

/**
 * Scans a rendered page once. It collects what later checks need, keeps numbers on the line of their words, and marks
 * German terms in other languages (WCAG 3.1.2). Each gets `<bdi lang="de">`, which also isolates its direction. Attributes and the title cannot contain
 * markup. Marking here covers every text, and does not change hashes and ids.
 *
 * @param terms see `termPattern`.
 * @param keep returns one copy of equal strings; a slice would keep the page's whole source in memory.
 * @param inline contents of the script and style elements that templates write. Content cannot add to them, so it gets
 *   no hash.
 * @returns the page with its terms marked, and what was collected.
 */
export function scanPage(
  url: string,
  html: string,
  terms: RegExp,
  keep: (text: string) => string,
  inline: ReadonlySet<string>,
): { html: string; page: ScannedPage } {
  const page = {
    url,
    ids: [] as string[],
    references: [] as string[],
    scripts: [] as string[],
    styles: [] as string[],
    foreign: [] as string[],
    picturesWithoutText: [] as string[],
  };
  const languages = [''];
  let opaque = 0;
  let code: string[] | null = null;
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
        code = inlineList(name, attributes, page);
        if (name === 'script' && attributes.src !== undefined) page.foreign.push(attributes.src);
      },
      ontext(text) {
        if (code) (inline.has(text) ? code : page.foreign).push(keep(text));
        if (opaque > 0) return;
        const language = languages.at(-1) ?? '';
        const { startIndex, endIndex } = parser;
        const whole = withoutBreaks(text, language);
        marked += html.slice(position, startIndex);
        marked += /^de\b/i.test(language) ? whole : markTerms(whole, terms);
        position = endIndex + 1;
      },
      onclosetag(name) {
        languages.pop();
        if (OPAQUE.has(name)) opaque -= 1;
        code = null;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return { html: marked + html.slice(position), page };
}

type Attributes = Readonly<Record<string, string>>;

/** The list for an element's text, if the Content Security Policy governs it. */
function inlineList(
  name: string,
  { src, type = '' }: Attributes,
  { scripts, styles }: { scripts: string[]; styles: string[] },
): string[] | null {
  if (name === 'style') return styles;
  return name === 'script' && src === undefined && EXECUTED.has(type) ? scripts : null;
}

/** Addresses within the site in an element's attributes. */
function addressesOf(tag: string, { href, src, srcset, rel = '' }: Attributes): string[] {
  // Canonical and alternate links have the site's public address, which a local build lacks.
  if (tag === 'link' && /canonical|alternate/.test(rel)) return [];
  const set = srcset?.split(',').map((entry) => entry.trim().split(/\s/)[0]) ?? [];
  return [href, src, ...set].flatMap((address) =>
    address && /^(?:#|\/(?!\/))/.test(address) ? [address.replaceAll('&amp;', '&')] : [],
  );
}
