import { closest, distance } from 'fastest-levenshtein';

/** Letters that may differ: two in any word, in longer names one for every three letters. */
const SLIPS = 2;
const LETTERS_PER_SLIP = 3;

/**
 * Guesses which name a misspelt one means, ignoring case.
 *
 * @param known the names that exist.
 * @returns the most similar name, or null where none is similar enough to suggest.
 */
export function mostSimilar(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const written = name.toLowerCase();
  const similar = closest(written, known);
  const limit = Math.max(SLIPS, Math.ceil(name.length / LETTERS_PER_SLIP));
  return distance(written, similar.toLowerCase()) <= limit ? similar : null;
}
