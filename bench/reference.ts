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

/** More words than the largest page takes. */
const TEXT_LENGTH = 10_000;
/** With so many different words the text is compressed to a third, as the text of this site is. */
const VOCABULARY_SIZE = 2_500;

const TEXT = makeText();

/** Writes the reference pages into a folder, which is made where it is missing. */
export async function writeReferences(folder: string): Promise<void> {
  for (const { name, bytes, address } of Object.values(REFERENCES)) {
    await mkdir(path.join(folder, address), { recursive: true });
    await writeFile(path.join(folder, address, 'index.html'), referencePage(name, bytes));
  }
}

/**
 * Makes a page of words that nobody knows, in paragraphs of 50. A browser has as much to read, to shape and to break into
 * lines as in a text that people wrote: random letters would fill the same bytes with less than half the text.
 *
 * @param bytes its size at brotli 11, met to within ten bytes; at most 14,000.
 */
export function referencePage(title: string, bytes: number): string {
  const page = (letters: number) =>
    `${HEAD}<title>${title}</title><p>${TEXT.slice(0, letters).replaceAll('\n', '<p>')}`;
  let [low, high] = [0, TEXT.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (weigh(page(middle)).html > bytes) high = middle;
    else low = middle;
  }
  return page(low);
}

/** The same text at every call. By Zipf's law a word is as much rarer than the first as its rank is higher. */
function makeText(): string {
  const chance = createHash('shake256', { outputLength: 2 * TEXT_LENGTH })
    .update('text')
    .digest();
  const vocabulary = makeVocabulary();
  return Array.from({ length: TEXT_LENGTH }, (_, index) => {
    const rank = Math.floor(VOCABULARY_SIZE ** (chance.readUInt16LE(2 * index) / 0x10000));
    return (vocabulary[rank - 1] ?? '') + (index % 50 === 49 ? '\n' : ' ');
  }).join('');
}

/** Words of two to eleven letters. */
function makeVocabulary(): string[] {
  const letters = createHash('shake256', { outputLength: 10 * VOCABULARY_SIZE })
    .update('words')
    .digest('base64url')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  let start = 0;
  return Array.from({ length: VOCABULARY_SIZE }, (_, index) => {
    const length = 2 + ((index * 7) % 10);
    start += length;
    return letters.slice(start - length, start);
  });
}
