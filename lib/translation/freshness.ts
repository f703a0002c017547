import type { SectionText, SourceSection } from './sections.ts';

/** A German section as it was when a translation was made from it. */
export interface RecordedSection extends SectionText {
  /**
   * Name of the state: the hash of its meaning, followed by a number (`m3f9a01c2-2`) where the same has
   * been said under another heading or in other markup before.
   */
  readonly hash: string;
}

/** The hash of the meaning in the name of a recorded state. */
export function meaningOfState(state: string): string {
  return state.replace(/-\d+$/, '');
}

/** How a translation's sections stand to the current German ones. */
export interface Comparison {
  /** For each section of the translation the current German section, or null where that was removed. */
  readonly pairs: readonly (number | null)[];
  /** Sections of the translation whose German has changed since, or was removed. */
  readonly outdated: readonly number[];
  /** German sections that the translation lacks. */
  readonly added: readonly number[];
}

/**
 * Compares what a translation was made from with the current German text. Order does not matter, so
 * sections that only moved raise no alarm; neither does a heading that was renamed, because a section is
 * recognised by what it says.
 *
 * @param states the states that the translation carries, one a section.
 * @param headings the German headings at that time, by state.
 */
export function compareSections(
  states: readonly string[],
  headings: ReadonlyMap<string, string>,
  current: readonly SourceSection[],
): Comparison {
  const free = new Set(current.keys());
  const pairs: (number | null)[] = states.map(() => null);
  const pair = (matches: (index: number, candidate: number) => boolean) => {
    states.forEach((_, index) => {
      if (pairs[index] !== null) return;
      const found = [...free].find((candidate) => matches(index, candidate));
      if (found === undefined) return;
      pairs[index] = found;
      free.delete(found);
    });
  };
  const samePlace = (index: number, candidate: number) => index === candidate;
  const sameHeading = (index: number, candidate: number) =>
    headings.get(states[index] ?? '') === current[candidate]?.heading;
  const saysTheSame = (index: number, candidate: number) =>
    meaningOfState(states[index] ?? '') === current[candidate]?.hash;
  // The closest first: of two equal sections each keeps its own.
  pair((...both) => saysTheSame(...both) && sameHeading(...both) && samePlace(...both));
  pair((...both) => saysTheSame(...both) && sameHeading(...both));
  pair((...both) => saysTheSame(...both) && samePlace(...both));
  pair(saysTheSame);
  const outdated = pairs.flatMap((found, index) => (found === null ? [index] : []));
  pair((...both) => sameHeading(...both) && samePlace(...both));
  pair(sameHeading);
  pair(samePlace);
  return { pairs, outdated, added: [...free] };
}

/**
 * The day to state as a translation's last change.
 *
 * @returns its own day; without one the German day while nothing is outdated; null where neither is true.
 */
export function updatedOf(
  own: string | undefined,
  german: string,
  { outdated, added }: Comparison,
): string | null {
  const isFresh = outdated.length === 0 && added.length === 0;
  return own ?? (isFresh ? german : null);
}
