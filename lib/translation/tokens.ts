import type { Token } from 'markdown-it';

/** Marks of direction and hyphenation, and Arabic vowel signs, which may occur within a number. */
const INVISIBLE = /[\u00ad\u064b-\u0652\u200b-\u200f\u2060-\u2069\ufeff]/g;
const OUTSIDE = /^(?:\{\{|\/\/|[a-z][a-z\d+.-]*:)/i;

/** Removes invisible characters from a text. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The target of a token that begins a link or is a picture; null for other tokens. */
export function targetOf(token: Token): string | null {
  const written = token.attrGet(token.type === 'image' ? 'src' : 'href');
  return written === null ? null : String(written);
}

/** Whether a target is outside the site's pages: a reference, a telephone number, another site. */
export function isOutside(target: string): boolean {
  return OUTSIDE.test(target);
}

/**
 * The start number of a list, unless it is 1. Markdown takes a line that begins with a number for a list: `11.
 * Etage`.
 */
export function listStart(token: Token): string {
  const start = token.attrGet('start');
  return start === null || String(start) === '1' ? '' : `${start}. `;
}
