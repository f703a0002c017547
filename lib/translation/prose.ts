import type { Token } from 'markdown-it';
import { markdown } from '../markdown/markdown.ts';
import { type LinkTarget, linkOf } from './link.ts';

/** Writing direction, hyphenation and Arabic vowel signs, which may stand within a number or a name. */
const INVISIBLE = /[\u00ad\u064b-\u0652\u200b-\u200f\u2060-\u2069\ufeff]/g;

/** Text without the signs that tell nothing apart. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** What is met on the way through running text. */
export interface Visitor {
  /** A link or a picture. */
  readonly link?: (link: LinkTarget) => void;
  /** The name in `{{name}}`. */
  readonly reference?: (name: string) => void;
}

/**
 * Running text without markup, with alternative texts and titles; a line for each line of the source that
 * holds running text, so that no number goes on behind a line break or a reference.
 */
export function proseOf(source: string, { link, reference }: Visitor = {}): string {
  let text = '';
  for (const token of markdown.parse(source, {})) {
    text += listStart(token);
    for (const child of token.children ?? [token]) {
      const target = linkOf(child);
      if (target) link?.(target);
      if (child.type === 'reference') reference?.(child.content);
      const ends = /^(softbreak|hardbreak|reference)$/.test(child.type);
      text += ends ? '\n' : child.content;
      const title = child.attrGet('title');
      if (title !== null) text += `\n${title}\n`;
    }
    text += '\n';
  }
  return visible(text);
}

/**
 * What a list starts to count with, unless it is one: then a line of text began with a number, which is a
 * list to markdown, as in `11. Mai`.
 */
export function listStart(token: Token): string {
  const start = token.attrGet('start');
  return start === null || String(start) === '1' ? '' : `${start}. `;
}

/** Text with the digits of every script as Latin ones; each character keeps its place. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Digits of a script follow each other from its zero. Beyond the first plane nothing but letters in
    // mathematical fonts is left, which would take the place of two characters.
    if (digit.length > 1) return digit;
    let zero = digit.charCodeAt(0);
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
    return String((digit.charCodeAt(0) - zero) % 10);
  });
}
