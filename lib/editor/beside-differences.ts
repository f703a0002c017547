import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { differencesBetween } from '../translation/differences.ts';
import { exceptionsOf } from '../translation/exceptions.ts';
import type { Section } from '../translation/sections.ts';

/** A number, link or reference in which a section differs from German; null where it is missing there. */
export interface BesideDifference {
  readonly german: string | null;
  readonly translated: string | null;
  readonly reordered: boolean;
  /** Index of the block that has it, or of the one beside the German one. */
  readonly block: number;
}

/** A difference with its lines in the texts below the heads; -1 for none. */
type Found = Omit<BesideDifference, 'block'> & {
  readonly line: number;
  readonly germanLine: number;
};

/**
 * How a section differs from the current German one.
 *
 * @param recorded a German section of the same meaning: what is as there is no difference.
 */
export function differencesIn(
  file: TranslatedPage,
  source: SourcePage,
  section: Section,
  german: Section,
  recorded: Section | undefined,
): Found[] {
  const against = (other: Section) =>
    differencesBetween(section, other, {
      byBlock: !file.language.easy,
      internalLinks: true,
      exceptions: exceptionsOf(file),
    });
  if (recorded && against(recorded).length === 0) return [];
  return against(german).map((one) => ({
    german: one.german?.written ?? null,
    translated: one.translated?.written ?? null,
    reordered: one.reordered,
    line: one.translated ? one.translated.line - file.raw.bodyLine : -1,
    germanLine: one.german ? one.german.line - source.raw.bodyLine : -1,
  }));
}
