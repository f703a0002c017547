import { diffWords } from 'diff';
import { readSources, type SourcePage, type TranslatedPage } from '../content/read.ts';
import { sectionsOfFile } from '../content/translate.ts';
import { isSource, LANGUAGES } from '../i18n/languages.ts';
import { compareSections } from './freshness.ts';
import { meaningOf } from './meaning.ts';
import { type Records, readRecords } from './records.ts';

/** A piece of a word diff. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

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
  /** Whether a competent person has reviewed it; false where there is none. */
  readonly reviewed: boolean;
  readonly changed: readonly ChangedSection[];
  /** German headings that were renamed, which alarms no reader. */
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
}

/**
 * The state of all translations: what is missing, what is outdated and how, what no one has reviewed.
 *
 * @param root the project's root. Drafts ask for no translation.
 */
export async function translationReport(root: string): Promise<TranslationState[]> {
  const [{ sources, translations }, records] = await Promise.all([
    readSources(root),
    readRecords(root),
  ]);
  const published = sources.filter(({ fields }) => !fields.draft);
  const languages = LANGUAGES.filter((language) => !isSource(language));
  return languages.flatMap((language) =>
    published.flatMap((source): TranslationState[] => {
      const file = translations.find((one) => one.key === source.key && one.language === language);
      const name = `${language.code}/${source.key}.md`;
      const place = { name, language: language.name, page: source.key };
      if (file) return [{ ...place, ...stateOf(file, source, records) }];
      if (source.fields.menu === 'legal' && !language.legal) return [];
      return [{ ...place, status: 'missing' as const, reviewed: false, changed: [], renamed: [] }];
    }),
  );
}

function stateOf(file: TranslatedPage, source: SourcePage, records: Records) {
  const present = sectionsOfFile(source);
  const recorded = new Map((records.get(file.key) ?? []).map((section) => [section.hash, section]));
  const headings = new Map([...recorded].map(([hash, { heading }]) => [hash, heading]));
  const states = file.fields.source ?? [];
  const same = source.fields.sameMeaning ?? [];
  const { pairs, outdated, added } = compareSections(states, headings, present, same);
  const textNow = (index: number | null | undefined) => meaningOf(present[index ?? -1]?.text ?? '');
  const textThen = (index: number) => meaningOf(recorded.get(states[index] ?? '')?.text ?? '');
  const changed = [
    ...outdated.map((index) => ({
      heading: present[pairs[index] ?? -1]?.heading ?? headings.get(states[index] ?? '') ?? '',
      changes: wordDiff(textThen(index), textNow(pairs[index])),
    })),
    ...added.map((index) => ({
      heading: present[index]?.heading ?? '',
      changes: wordDiff('', textNow(index)),
    })),
  ];
  const renamed = pairs.flatMap((pair, index) => {
    const before = headings.get(states[index] ?? '') ?? '';
    const after = present[pair ?? -1]?.heading ?? before;
    return before === after || outdated.includes(index) ? [] : [{ before, after }];
  });
  const reviewed = file.fields.translation === 'reviewed';
  const fresh = reviewed ? ('current' as const) : ('unreviewed' as const);
  return { status: changed.length > 0 ? ('outdated' as const) : fresh, reviewed, changed, renamed };
}

function wordDiff(before: string, after: string): Change[] {
  return diffWords(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
