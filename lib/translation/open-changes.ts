import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { originOf } from './check.ts';
import { meaningOfState, type RecordedSection } from './freshness.ts';
import { sectionsOfSource } from './page-sections.ts';
import type { Section } from './sections.ts';

/** A change of a German section that some translations have not followed. */
export interface OpenChange {
  /** As it is declared to change nothing: `old=new`, hashes of both meanings. */
  readonly pair: string;
  readonly before: RecordedSection;
  readonly after: Section;
}

/**
 * What has changed in a German page for its translations; one of them may lack more than another.
 *
 * @param translations of that page.
 * @param recorded the recorded sections of the page; the ones accepted last stand last.
 * @returns each change once, in the order of the sections, the newest state first.
 */
export function openChanges(
  source: SourcePage,
  translations: readonly TranslatedPage[],
  recorded: readonly RecordedSection[],
): OpenChange[] {
  const present = sectionsOfSource(source);
  const changes = new Map<string, OpenChange>();
  for (const file of translations) {
    const { made, comparison } = originOf(file, source, recorded);
    for (const index of comparison.outdated) {
      const [before, after] = [made[index], present[comparison.pairs[index] ?? -1]];
      if (!before || !after) continue;
      const pair = pairOf(before, after);
      changes.set(pair, { pair, before, after });
    }
  }
  const age = ({ before }: OpenChange) => -recorded.indexOf(before);
  const place = ({ after }: OpenChange) => present.indexOf(after);
  return [...changes.values()].sort((a, b) => place(a) - place(b) || age(a) - age(b));
}

/** The name of a change, under which it is declared to change nothing. */
export function pairOf(before: RecordedSection, after: Section): string {
  return `${meaningOfState(before.hash)}=${after.hash}`;
}
