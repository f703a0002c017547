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
  const limit = Math.max(SLIPS, Math.ceil(name.length / LETTERS_PER_SLIP));
  // Compared with a text as long as a page, a name would take seconds.
  const likely = known.filter((one) => Math.abs(one.length - name.length) <= limit);
  if (likely.length === 0) return null;
  const written = name.toLowerCase();
  const similar = closest(written, likely);
  return distance(written, similar.toLowerCase()) <= limit ? similar : null;
}
