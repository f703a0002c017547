import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { weigh } from '../tests/support/budget.ts';

/** Pages to compare with: text and nothing else, of a size on the wire in bytes (brotli 11, without headers). */
export const REFERENCES = {
  /** What a page can hardly be faster than. */
  small: { name: '1 KB', bytes: 1_000, address: '/1/' },
  /** What fills the first window of a TCP connection, 14,600 bytes, and leaves room for the headers. */
  full: { name: '14 KB', bytes: 14_000, address: '/14/' },
} as const;

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

/** Letters that compression can do little about, the same at every call. */
const LETTERS = createHash('shake256', { outputLength: 24_000 }).update('').digest('base64url');

/** Writes the reference pages into a folder, which is made where it is missing. */
export async function writeReferences(folder: string): Promise<void> {
  for (const { name, bytes, address } of Object.values(REFERENCES)) {
    await mkdir(path.join(folder, address), { recursive: true });
    await writeFile(path.join(folder, address, 'index.html'), referencePage(name, bytes));
  }
}

/**
 * Makes a page of words that nobody knows.
 *
 * @param bytes its size at brotli 11, met to within ten bytes; at most 20,000.
 */
export function referencePage(title: string, bytes: number): string {
  const page = (letters: number) => `${HEAD}<title>${title}</title>${text(letters)}`;
  let [low, high] = [0, LETTERS.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (weigh(page(middle)).html > bytes) high = middle;
    else low = middle;
  }
  return page(low);
}

/** The first letters as words of seven, in paragraphs of 50. */
function text(letters: number): string {
  const words = LETTERS.slice(0, letters).match(/.{1,7}/g) ?? [];
  return words.map((word, index) => (index % 50 === 0 ? `<p>${word}` : ` ${word}`)).join('');
}
