import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml } from '../base/escape.ts';

/** Elements that hold no markup, or whose text is no text of the page. */
const OPAQUE = new Set(['head', 'script', 'style', 'svg', 'textarea', 'option']);

/** A quotation mark of any language, in the source of a page. */
const QUOTE = '(?:[„“”«»‘’‚‹›]|"|&quot;)';

/** Part of a document, as offsets into its source. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the German terms in the text of a page that is not German, as WCAG 3.1.2 asks: each gets
 * `<bdi lang="de">`, which also keeps its direction apart from a text that runs the other way. Attributes
 * and the title stay, because they can hold no markup; so does what is marked as German already, and a
 * page in Leichte Sprache (`de-simple`), which is German too.
 *
 * It works on the written page and not on content, so that no text can escape it, wherever it comes from,
 * and hashes, heading ids and comparisons of translations never see the marks.
 *
 * @param html a whole document.
 * @param terms as people write them; see `_data/germanTerms.ts`.
 * @returns the document, changed nowhere else.
 */
export function markGermanTerms(html: string, terms: readonly string[]): string {
  const pattern = patternOf(terms);
  let marked = '';
  let position = 0;
  for (const { start, end } of foreignTexts(parse(html, { sourceCodeLocationInfo: true }))) {
    marked += html.slice(position, start);
    marked += html.slice(start, end).replace(pattern, '<bdi lang="de">$&</bdi>');
    position = end;
  }
  return marked + html.slice(position);
}

/** Matches any of the terms as whole words, the longest first, with any white space and quotation marks. */
function patternOf(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((term) =>
    escapeHtml(term)
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
      .replace(new RegExp(QUOTE, 'g'), QUOTE),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
}

/** The texts of a page that are in another language than German, in their order. */
function foreignTexts(node: Tree.ParentNode, language = ''): Range[] {
  return node.childNodes.flatMap((child) => {
    if ('tagName' in child) {
      if (OPAQUE.has(child.tagName)) return [];
      return foreignTexts(
        child,
        child.attrs.find(({ name }) => name === 'lang')?.value ?? language,
      );
    }
    const place = child.sourceCodeLocation;
    if (child.nodeName !== '#text' || !place || /^de\b/i.test(language)) return [];
    return [{ start: place.startOffset, end: place.endOffset }];
  });
}
