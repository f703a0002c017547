import type { Comparison, RecordedSection } from './freshness.ts';
import type { Section } from './sections.ts';

/** A section of a translation with the German ones that it is held against. */
export interface Counterpart {
  readonly own: Section;
  /** The German section that it was made from; absent where that is recorded no more. */
  readonly made: RecordedSection | undefined;
  /** The German section of today; null where it was removed. */
  readonly present: Section | null;
  /** Whether the German section means something else today. */
  readonly outdated: boolean;
}

/**
 * Pairs each section of a translation with its German ones.
 *
 * @param own the translation's sections, as many as `made`.
 * @param made the German sections that they were made from.
 */
export function counterpartsOf(
  own: readonly Section[],
  made: readonly (RecordedSection | undefined)[],
  present: readonly Section[],
  { pairs, outdated }: Comparison,
): Counterpart[] {
  return own.map((section, index) => ({
    own: section,
    made: made[index],
    present: present[pairs[index] ?? -1] ?? null,
    outdated: outdated.includes(index),
  }));
}
