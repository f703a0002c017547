import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { type Comparison, compareSections, type RecordedSection } from './freshness.ts';
import { parseRecorded, type Section, type SectionText, sectionsOfSource } from './sections.ts';

/** The German sections that a translation was made from, compared with the current ones. */
export interface Origin {
  /** One per section of the translation; undefined where its record is lost. */
  readonly recorded: readonly (Section | undefined)[];
  readonly comparison: Comparison;
}

/** A section of a translation with the German ones to compare it with. */
export interface SectionStates {
  readonly translated: Section;
  /** The German section that it was made from; undefined where its record is lost. */
  readonly recorded: Section | undefined;
  /** The current German section, the same object where its text has not changed; null where it was removed. */
  readonly current: Section | null;
  /** Whether the German section has another meaning now. */
  readonly outdated: boolean;
}

/**
 * The German sections that a translation was made from, compared with the current ones.
 *
 * @param records the recorded German sections of the page.
 */
export function originOf(
  { fields }: TranslatedPage,
  source: SourcePage,
  records: readonly RecordedSection[],
): Origin {
  const states = fields.source ?? [];
  const current = sectionsOfSource(source);
  const byState = new Map(records.map((record) => [record.hash, record]));
  const headings = new Map(records.map(({ hash, heading }) => [hash, heading]));
  const byText = new Map([...current].reverse().map((one) => [textKey(one), one]));
  return {
    recorded: states.map((state) => {
      const record = byState.get(state);
      return record && (byText.get(textKey(record)) ?? parseRecorded(record));
    }),
    comparison: compareSections(states, headings, current),
  };
}

/** Combines the sections of a translation with the German ones; `recorded` has as many. */
export function statesOf(
  translated: readonly Section[],
  { recorded, comparison }: Origin,
  current: readonly Section[],
): SectionStates[] {
  const outdated = new Set(comparison.outdated);
  return translated.map((section, index) => ({
    translated: section,
    recorded: recorded[index],
    current: current[comparison.pairs[index] ?? -1] ?? null,
    outdated: outdated.has(index),
  }));
}

/** Heading, level and text of a section as one string: equal for equal sections. */
export function textKey({ heading, level, text }: SectionText): string {
  return JSON.stringify([heading, level, text]);
}
