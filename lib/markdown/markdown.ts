import MarkdownIt, { type Token } from 'markdown-it';
import { leaveAsWritten } from './as-written.ts';
import { recognizeFold } from './fold.ts';
import { trackLines } from './lines.ts';
import { countCells } from './tables.ts';
import { recognizeTerms } from './term.ts';
import { keepTyped } from './typed.ts';

/** `{{name}}`: a fact or a citation, see docs/redaktion.md. */
const REFERENCE = /^\{\{([^{}\n]*)\}\}/;

/** Characters of an address; readText reports longer ones, which are cut. */
export const LONGEST = 2000;

/** `4. Februar` at the start of a line or a list item, which markdown takes for a numbered list. */
const DATE_AT_START = new RegExp(
  `^([ \\t]*(?:[-*+>][ \\t]+)*\\d{1,2})\\.(?=[ \\t]+(?:${germanMonths().join('|')})(?!\\p{L}))`,
  'gmu',
);

/**
 * The markdown parser of the site. HTML is off: what editors type is text, never code. Links keep `{{name}}`,
 * because references are resolved after parsing.
 */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
trackLines(markdown);
recognizeFold(markdown);
leaveAsWritten(markdown);
countCells(markdown);
keepTyped(markdown);
recognizeTerms(markdown);

markdown.core.ruler.before('block', 'date', (state) => {
  state.src = state.src.replace(DATE_AT_START, '$1\\.');
});

const normalizeLink = markdown.normalizeLink.bind(markdown);
markdown.normalizeLink = (url) => {
  if (url.length > LONGEST) return url.slice(0, LONGEST + 1);
  return REFERENCE.test(url) ? url : normalizeLink(url);
};
// Accepts every address, so that links.ts can refuse forbidden ones with a problem.
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
 * @returns the name, or null where the target is not exactly one reference.
 */
export function referencedName(href: string): string | null {
  const match = REFERENCE.exec(href);
  return match && match[0] === href ? (match[1] ?? null) : null;
}

/**
 * Parses the text of a page. The tokens are read-only: checks, comparison of translations and rendering share them.
 *
 * @param body markdown below the front matter.
 */
export function parseMarkdown(body: string): readonly Token[] {
  return markdown.parse(tightenReferences(body), {});
}

/** Removes the spaces in `{{ name }}`, which markdown does not allow in a link target. */
export function tightenReferences(source: string): string {
  return source.replace(/\{\{([^{}\n]*)\}\}/g, (_, name: string) => `{{${name.trim()}}}`);
}

/** An address without the percent-encoding that markdown-it adds. */
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
