/**
 * Makes names of which each is new: one that is taken gets the lowest free number, from 2.
 *
 * @param others names that are taken already.
 */
export function newNames(others: readonly string[]): (name: string) => string {
  const taken = new Set(others);
  // Goes on from the last number: with each search from 2, equal names would take the square of their number.
  const counts = new Map<string, number>();
  return (name) => {
    let free = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(free)) {
      count += 1;
      free = `${name}-${count}`;
    }
    counts.set(name, count);
    taken.add(free);
    return free;
  };
}
