import type { Section } from './sections.ts';

/** A German section as it was when a translation was made from it. */
export interface RecordedSection {
  readonly hash: string;
  readonly heading: string;
  /** Markdown below the heading. */
  readonly text: string;
}

/** How a translation's sections stand to the present German ones. */
export interface Comparison {
  /** For each section of the translation the present German section, or null where that was removed. */
  readonly pairs: readonly (number | null)[];
  /** Sections of the translation whose German has changed since, or was removed. */
  readonly outdated: readonly number[];
  /** German sections that the translation lacks. */
  readonly added: readonly number[];
}

/** Pairs of hashes that an editor declared to mean the same: `old=new`. */
export type SameMeaning = readonly string[];

/**
 * Compares what a translation was made from with the present German text. Order does not matter, so
 * sections that only moved raise no alarm; neither does a heading that was renamed, because a section is
 * recognised by what it says.
 *
 * @param recorded the hashes that the translation carries, one a section.
 * @param headings the German headings at that time, by hash.
 */
export function compareSections(
  recorded: readonly string[],
  headings: ReadonlyMap<string, string>,
  present: readonly Section[],
  sameMeaning: SameMeaning,
): Comparison {
  const canonical = canonicalHash(sameMeaning);
  const free = new Set(present.keys());
  const pairs: (number | null)[] = recorded.map(() => null);
  const pair = (matches: (index: number, candidate: number) => boolean) => {
    recorded.forEach((_, index) => {
      if (pairs[index] !== null) return;
      const found = [...free].find((candidate) => matches(index, candidate));
      if (found === undefined) return;
      pairs[index] = found;
      free.delete(found);
    });
  };
  const sameHash = (index: number, candidate: number) =>
    canonical(recorded[index] ?? '') === canonical(present[candidate]?.hash ?? '');
  // The same place first: of two equal sections each keeps its own.
  pair((index, candidate) => index === candidate && sameHash(index, candidate));
  pair(sameHash);
  const outdated = pairs.flatMap((found, index) => (found === null ? [index] : []));
  pair((index, candidate) => headings.get(recorded[index] ?? '') === present[candidate]?.heading);
  pair((index, candidate) => index === candidate);
  return { pairs, outdated, added: [...free] };
}

/** Follows declared equalities, over any number of steps, to one representative hash. */
function canonicalHash(sameMeaning: SameMeaning): (hash: string) => string {
  const parent = new Map<string, string>();
  const root = (hash: string): string => {
    const next = parent.get(hash);
    return next === undefined ? hash : root(next);
  };
  for (const entry of sameMeaning) {
    const [before = '', after = ''] = entry.split('=').map(root);
    if (before !== after) parent.set(before, after);
  }
  return root;
}
