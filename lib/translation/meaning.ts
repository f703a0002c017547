import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Token } from 'markdown-it';
import { compatible } from '../base/compatible.ts';
import { isOutside, listStart, targetOf } from './tokens.ts';

/** Length of the hash, with a letter in front so that YAML does not read it as a number. */
const HASH_LENGTH = 9;

/** Characters that differ only in typography. */
const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[„“”‟«»‹›"‚‘’‛']/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  // Soft hyphens, zero-width characters and the Mediopunkt carry no meaning.
  [/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff·]/g, ''],
];

/**
 * The meaning of a text: its words, numbers, references and targets of external links. Emphasis, lists, links
 * within the site, line breaks, quotation marks and dashes are left out.
 *
 * @param values further parts of the meaning.
 * @returns plain text on one line.
 */
export function meaningOf(tokens: readonly Token[], values: readonly string[] = []): string {
  const words = tokens.map((token) => listStart(token) + wordsOf(token.children ?? [token]));
  return withoutTypography([...words, ...values].join(' '));
}

function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  let outside = '';
  for (const token of tokens) {
    // The text of an autolink is its target.
    const target = token.markup === 'autolink' ? null : targetOf(token);
    if (target !== null && isOutside(target)) outside = ` (${target})`;
    if (token.type === 'reference') words += `{{${token.content}}}`;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') words += ' ';
    else words += token.content;
    const title = token.attrGet('title');
    if (title !== null) words += ` ${title} `;
    if (token.type === 'link_close' || token.type === 'image') {
      words += outside;
      outside = '';
    }
  }
  return words;
}

function withoutTypography(text: string): string {
  let plain = compatible(text);
  for (const [pattern, replacement] of TYPOGRAPHY) plain = plain.replace(pattern, replacement);
  return plain
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;!?])/g, '$1')
    .replace(/(\d) ?- ?(?=\d)/g, '$1-')
    .replace(/(\d) (?=[%€°])/g, '$1')
    .replace(/§ (?=\d)/g, '§')
    .replace(/(\p{L}\.) (?=\p{L}\.)/gu, '$1')
    .trim();
}

/** The hash of a meaning, e.g. `m3f9a01c2`. */
export function meaningHash(meaning: string): string {
  const hash = bytesToHex(sha256(utf8ToBytes(meaning)));
  return `m${hash.slice(0, HASH_LENGTH - 1)}`;
}
