import MarkdownIt, { type Token } from 'markdown-it';
import { recognizeFold } from './fold.ts';
import { trackPositions } from './lines.ts';

/** `{{name}}`: a fact or a source by its name; see docs/redaktion.md. */
const REFERENCE = /^\{\{([^{}\n]*)\}\}/;

/** `4. Februar` where a line or an item of a list starts; to markdown it would be the fourth of a list. */
const DATE_AT_START = new RegExp(
  `^([ \\t]*(?:[-*+>][ \\t]+)*\\d{1,2})\\.(?=[ \\t]+(?:${germanMonths().join('|')})(?!\\p{L}))`,
  'gmu',
);

/**
 * The one markdown parser of the site. HTML is off: what editors type is text and never code.
 * Links keep `{{name}}` as written, because references are resolved after parsing.
 */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
trackPositions(markdown);
recognizeFold(markdown);

markdown.core.ruler.before('block', 'date', (state) => {
  state.src = state.src.replace(DATE_AT_START, '$1\\.');
});

const normalizeLink = markdown.normalizeLink.bind(markdown);
markdown.normalizeLink = (url) => (REFERENCE.test(url) ? url : normalizeLink(url));
// A forbidden address must stay a link here, so that links.ts can refuse it and say so.
markdown.validateLink = () => true;

markdown.inline.ruler.before('text', 'reference', (state, silent) => {
  const match = REFERENCE.exec(state.src.slice(state.pos, state.posMax));
  if (match?.[1] === undefined) return false;
  if (!silent) state.push('reference', '', 0).content = match[1];
  state.pos += match[0].length;
  return true;
});

/**
 * The name in a link target such as `[Mail]({{mail-ehrenamt}})`.
 *
 * @returns the name, or null where the target is anything else than one reference.
 */
export function referencedName(href: string): string | null {
  const match = REFERENCE.exec(href);
  return match && match[0] === href ? (match[1] ?? null) : null;
}

/**
 * Parses the text of a page. Nobody changes the tokens: checks, comparison of translations and rendering share them.
 *
 * @param body markdown below the front matter.
 */
export function parseMarkdown(body: string): readonly Token[] {
  return markdown.parse(tightenReferences(body), {});
}

/** Removes the spaces in `{{ name }}`, which markdown would not accept in a link target. */
export function tightenReferences(source: string): string {
  return source.replace(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g, '{{$1}}');
}

/** An address as the editor typed it; markdown-it percent-encodes what is not ASCII. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function germanMonths(): string[] {
  const format = new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month)));
}
