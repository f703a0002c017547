import { createHash } from 'node:crypto';

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>14 KB</title>';

const WORDS = 10_000;
/** Number of different words with which brotli compresses the text to a third, as it does the site's texts. */
const VOCABULARY = 2_500;
/** Characters that are 14,000 bytes at brotli 11: with headers they fill the first TCP window of 14,600 bytes. */
const LENGTH = 41_600;

/**
 * A page of text only, the same at every call: paragraphs of 50 made-up words. Word frequency follows Zipf's law
 * (the word of rank n is n times as rare as the first). So compression and line breaking cost as much as for real
 * text.
 */
export function referencePage(): string {
  const random = shake('text', 2 * WORDS);
  const letters = shake('words', 10 * VOCABULARY)
    .toString('base64url')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  let start = 0;
  const vocabulary = Array.from({ length: VOCABULARY }, (_, index) => {
    const length = 2 + ((index * 7) % 10);
    start += length;
    return letters.slice(start - length, start);
  });
  const text = Array.from({ length: WORDS }, (_, index) => {
    const rank = Math.floor(VOCABULARY ** (random.readUInt16LE(2 * index) / 0x10000));
    return `${vocabulary[rank - 1]}${index % 50 === 49 ? '\n' : ' '}`;
  }).join('');
  return `${HEAD}<p>${text.slice(0, LENGTH).replaceAll('\n', '<p>')}`;
}

function shake(seed: string, outputLength: number): Buffer {
  return createHash('shake256', { outputLength }).update(seed).digest();
}
