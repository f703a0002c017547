import { groupBy } from '../base/group.ts';
import type { SectionText, SourceSection } from './sections.ts';

/** A German section at the time when a translation was made from it. */
export interface RecordedSection extends SectionText {
  /**
   * Name of the state: the hash of its meaning. A number follows (`m3f9a01c2-2`) where another state has the same
   * meaning and differs in heading or markup.
   */
  readonly hash: string;
}

/** The hash of the meaning, without the number of a state's name. */
export function meaningOfState(state: string): string {
  return state.replace(/-\d+$/, '');
}

/** How the sections of a translation correspond to the current German ones. */
export interface Comparison {
  /** For each section of the translation the current German section; null where that was removed. */
  readonly pairs: readonly (number | null)[];
  /** Sections of the translation whose German text has changed or was removed. */
  readonly outdated: readonly number[];
  /** German sections that the translation lacks. */
  readonly added: readonly number[];
}

/** What a recorded section may have in common with a current one. */
interface Traits {
  readonly meaning: string;
  /** Absent where the record is lost. */
  readonly heading: string | undefined;
  readonly place: number;
}

/**
 * Compares the German text that a translation was made from with the current one. Moved sections and renamed
 * headings are no change: the hash of the meaning identifies a section.
 *
 * @param states the recorded states of the translation, one per section.
 * @param headings the recorded German headings by state.
 */
export function compareSections(
  states: readonly string[],
  headings: ReadonlyMap<string, string>,
  current: readonly SourceSection[],
): Comparison {
  const before = states.map((state, place) => ({
    meaning: meaningOfState(state),
    heading: headings.get(state),
    place,
  }));
  const now = current.map(({ hash, heading }, place) => ({ meaning: hash, heading, place }));
  const free = new Set(current.keys());
  const pairs: (number | null)[] = states.map(() => null);
  const pair = (...parts: readonly (keyof Traits)[]) => {
    const keyOf = (traits: Traits) => JSON.stringify(parts.map((part) => traits[part]));
    // Reversed, because `pop` is faster than `shift`.
    const waiting = groupBy([...free].reverse(), (place) => keyOf(now[place] as Traits));
    before.forEach((traits, index) => {
      if (pairs[index] !== null) return;
      const found = waiting.get(keyOf(traits))?.pop();
      if (found === undefined) return;
      pairs[index] = found;
      free.delete(found);
    });
  };
  // Best matches first, so that of two equal sections each keeps its own.
  pair('meaning', 'heading', 'place');
  pair('meaning', 'heading');
  pair('meaning', 'place');
  pair('meaning');
  const outdated = pairs.flatMap((found, index) => (found === null ? [index] : []));
  pair('heading', 'place');
  pair('heading');
  pair('place');
  return { pairs, outdated, added: [...free] };
}

/**
 * The day of a translation's last change.
 *
 * @returns the translation's own day; without one, the German day if nothing is outdated, else null.
 */
export function updatedOf(
  translated: string | undefined,
  german: string,
  { outdated, added }: Comparison,
): string | null {
  const isFresh = outdated.length === 0 && added.length === 0;
  return translated ?? (isFresh ? german : null);
}
