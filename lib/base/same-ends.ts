/**
 * How much two lists or texts share at their beginnings, and at their ends behind that.
 *
 * @param isSame whether two items are the same.
 * @returns numbers of items, or of UTF-16 units of a text.
 */
export function sameEnds<T>(
  before: ArrayLike<T>,
  after: ArrayLike<T>,
  isSame: (one: T | undefined, other: T | undefined) => boolean = Object.is,
): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  const most = shorter - start;
  while (end < most && isSame(before[before.length - 1 - end], after[after.length - 1 - end]))
    end++;
  return { start, end };
}
