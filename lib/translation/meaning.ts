import { createHash } from 'node:crypto';
import { markdown } from '../markdown/markdown.ts';

/** Letters of the hash; a letter in front keeps YAML from reading it as a number. */
const HASH_LENGTH = 9;

/** Characters that only typography tells apart. */
const TYPOGRAPHY: readonly [RegExp, string][] = [
  [/[„“”‟«»‹›"‚‘’‛']/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  // Soft hyphens, zero-width characters and the Mediopunkt guide the eye and say nothing.
  [/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff·]/g, ''],
];

/**
 * What a piece of markdown says, without how it is written: emphasis, lists, link targets, line breaks,
 * quotation marks and dashes make no difference; words, numbers and references do.
 *
 * @returns plain text on one line.
 */
export function meaningOf(source: string): string {
  const words: string[] = [];
  for (const token of markdown.parse(source, {})) {
    for (const child of token.children ?? [token]) {
      if (child.type === 'reference') words.push(`{{${child.content}}}`);
      else if (child.type === 'softbreak' || child.type === 'hardbreak') words.push(' ');
      else words.push(child.content);
    }
    words.push(' ');
  }
  let text = words.join('').normalize('NFKC');
  for (const [pattern, plain] of TYPOGRAPHY) text = text.replace(pattern, plain);
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;!?])/g, '$1')
    .trim();
}

/** The hash under which a section's meaning is recorded, e.g. `m3f9a01c2`. */
export function meaningHash(source: string): string {
  const hash = createHash('sha256').update(meaningOf(source)).digest('hex');
  return `m${hash.slice(0, HASH_LENGTH - 1)}`;
}
