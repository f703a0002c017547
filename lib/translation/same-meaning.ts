/** Pairs of hashes that an editor declared to mean the same: `old=new`. */
export type SameMeaning = readonly string[];

/** Follows declared equalities, over any number of steps, to one representative hash. */
export function canonicalHash(sameMeaning: SameMeaning): (hash: string) => string {
  const parent = new Map<string, string>();
  const root = (hash: string): string => {
    const next = parent.get(hash);
    return next === undefined ? hash : root(next);
  };
  for (const pair of sameMeaning) {
    const [before = '', after = ''] = pair.split('=').map(root);
    if (before !== after) parent.set(before, after);
  }
  return root;
}

/**
 * The declarations that a translation still relies on, directly or over others.
 *
 * @param meanings hashes of what the recorded states say, without those that the German text says today.
 */
export function neededPairs(pairs: SameMeaning, meanings: readonly string[]): string[] {
  const canonical = canonicalHash(pairs);
  const known = new Set(meanings.map(canonical));
  return pairs.filter((pair) => known.has(canonical(pair.split('=', 1)[0] ?? '')));
}
