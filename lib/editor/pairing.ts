import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { meaningOfState, type RecordedSection } from '../translation/freshness.ts';
import { type Section, sectionsOfSource } from '../translation/sections.ts';
import { originOf } from '../translation/states.ts';

/** Which sections belong together. */
export interface Pairing {
  /** For each section of the translation the German one. */
  readonly pairs: readonly (number | null)[];
  /** Whether German has another meaning than a section of the translation says. */
  readonly isOutdated: (section: number, german: number) => boolean;
  /** What each section was made from; undefined where its record is lost. */
  readonly recorded: readonly (Section | undefined)[];
}

/**
 * Pairs by what the translation was made from; after its sections have changed, by their order.
 *
 * @param count how many sections the translation has.
 */
export function pairingOf(
  file: TranslatedPage,
  source: SourcePage,
  records: readonly RecordedSection[],
  count: number,
): Pairing {
  const { recorded, comparison } = originOf(file, source, records);
  const states = file.fields.source ?? [];
  if (states.length === count) {
    const outdated = new Set(comparison.outdated);
    return { pairs: comparison.pairs, isOutdated: (at) => outdated.has(at), recorded };
  }
  const current = sectionsOfSource(source);
  const known = new Map(states.map((state, at) => [meaningOfState(state), recorded[at]]));
  return {
    pairs: Array.from({ length: count }, (_, at) => (at < current.length ? at : null)),
    isOutdated: (_, german) => !known.has(current[german]?.hash ?? ''),
    recorded: current.map(({ hash }) => known.get(hash)),
  };
}
