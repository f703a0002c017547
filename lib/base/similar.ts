import { closest, distance } from 'fastest-levenshtein';

/** Two wrong letters are a slip in any word; longer names may carry one for every three letters. */
const SLIPS = 2;
const LETTERS_PER_SLIP = 3;

/**
 * Guesses which name was meant by a misspelt one; capital and small letters count as equal.
 *
 * @param known the names that exist.
 * @returns the most similar name, or null where none is similar enough to be worth suggesting.
 */
export function mostSimilar(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const written = name.toLowerCase();
  const similar = closest(written, known);
  const limit = Math.max(SLIPS, Math.ceil(name.length / LETTERS_PER_SLIP));
  return distance(written, similar.toLowerCase()) <= limit ? similar : null;
}
