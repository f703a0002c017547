import type { Token } from 'markdown-it';

/** Writing direction, hyphenation and Arabic vowel signs, which may stand within a number. */
const INVISIBLE = /[\u00ad\u064b-\u0652\u200b-\u200f\u2060-\u2069\ufeff]/g;
const OUTSIDE = /^(?:\{\{|\/\/|[a-z][a-z\d+.-]*:)/i;

/** Text without the signs that tell nothing apart. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Where a token of running text leads, if it begins a link or is a picture. */
export function targetOf(token: Token): string | null {
  const written = token.attrGet(token.type === 'image' ? 'src' : 'href');
  return written === null ? null : String(written);
}

/** Whether a target is a fact: a reference, a telephone number, an address outside the site. */
export function isOutside(target: string): boolean {
  return OUTSIDE.test(target);
}

/**
 * The number that a list starts with, unless it is 1. Markdown takes a line of text that begins with a
 * number for such a list, as in `11. Etage`.
 */
export function listStart(token: Token): string {
  const start = token.attrGet('start');
  return start === null || String(start) === '1' ? '' : `${start}. `;
}
