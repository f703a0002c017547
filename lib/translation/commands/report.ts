import type { Files } from '../../base/files.ts';
import { isSource, LANGUAGES } from '../../base/languages.ts';
import {
  type ContentFiles,
  readContent,
  type SourcePage,
  type TranslatedPage,
} from '../../files/read.ts';
import { type Records, readRecords } from '../records.ts';
import { type Section, sectionsOfSource } from '../sections.ts';
import { originOf } from '../states.ts';
import { type Change, wordDiff } from './diff.ts';

/** A German section that has changed since a translation was made. */
export interface ChangedSection {
  /** German heading; empty for the beginning of the page. */
  readonly heading: string;
  readonly changes: readonly Change[];
}

/** The state of one page in one language. */
export interface TranslationState {
  /** Path below `src`, e.g. `ar/kontakt.md`. */
  readonly name: string;
  readonly language: string;
  readonly page: string;
  readonly status: 'missing' | 'outdated' | 'unreviewed' | 'current';
  /** Whether a competent person has reviewed it; false where it is missing. */
  readonly reviewed: boolean;
  readonly changed: readonly ChangedSection[];
  /** Renamed German headings, which do not make a section outdated. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/** The state of all translations of a project, see `reportOf`. */
export async function translationReport(files: Files): Promise<TranslationState[]> {
  return reportOf(await readContent(files), await readRecords(files));
}

/**
 * The state of all translations: missing, outdated with the changes, unreviewed or current. Drafts need no
 * translation.
 */
export function reportOf(
  { originals, translations }: Pick<ContentFiles, 'originals' | 'translations'>,
  records: Records,
): TranslationState[] {
  const nameOf = (code: string, slug: string) => `${code}/${slug}.md`;
  const byName = new Map(translations.map((file) => [nameOf(file.language.code, file.slug), file]));
  const published = originals.filter(({ fields }) => !fields.draft);
  const languages = LANGUAGES.filter((language) => !isSource(language) && !language.pseudo);
  return languages.flatMap((language) =>
    published.flatMap((source): TranslationState[] => {
      const name = nameOf(language.code, source.slug);
      const file = byName.get(name);
      const place = { name, language: language.name, page: source.slug };
      if (file) return [{ ...place, ...stateOf(file, source, records) }];
      if (source.fields.menu === 'legal' && !language.legal) return [];
      return [{ ...place, status: 'missing' as const, reviewed: false, changed: [], renamed: [] }];
    }),
  );
}

function stateOf(file: TranslatedPage, source: SourcePage, records: Records) {
  const { changed, renamed } = changesOf(file, source, records);
  const reviewed = file.fields.translation === 'reviewed';
  const fresh = reviewed ? ('current' as const) : ('unreviewed' as const);
  return { status: changed.length > 0 ? ('outdated' as const) : fresh, reviewed, changed, renamed };
}

/** The changes of the German page since a translation was made from it. */
export function changesOf(
  file: TranslatedPage,
  source: SourcePage,
  records: Records,
): Pick<TranslationState, 'changed' | 'renamed'> {
  const current = sectionsOfSource(source);
  const { recorded, comparison } = originOf(file, source, records.get(file.slug) ?? []);
  const { pairs, outdated, added } = comparison;
  const isOutdated = new Set(outdated);
  const now = (index: number | null | undefined) => current[index ?? -1] ?? null;
  const then = (index: number) => recorded[index] ?? null;
  const renamed = pairs.flatMap((pair, index) => {
    const [before, after] = [then(index)?.heading, now(pair)?.heading];
    if (before === undefined || after === undefined || before === after) return [];
    return isOutdated.has(index) ? [] : [{ before, after }];
  });
  return {
    changed: [
      ...outdated.map((index) => changeOf(then(index), now(pairs[index]))),
      ...added.map((index) => changeOf(null, now(index))),
    ],
    renamed,
  };
}

function changeOf(before: Section | null, after: Section | null): ChangedSection {
  return { heading: after?.heading ?? before?.heading ?? '', changes: wordDiff(before, after) };
}
