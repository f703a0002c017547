import { LANGUAGES } from '../../base/languages.ts';
import { newNames } from '../../base/new-names.ts';
import { pageUrl } from '../../base/url.ts';
import type { ContentFiles, SourcePage, TranslatedPage } from '../../files/read.ts';
import { meaningOfState, type RecordedSection } from '../freshness.ts';
import { RECORDS_FOLDER, type Records, recordsText } from '../records.ts';
import { type SectionText, sectionsOfSource } from '../sections.ts';
import { textKey } from '../states.ts';
import { withFrontMatterField } from './front-matter-edit.ts';

/**
 * Records that translations correspond to the current German text, and the day of that text. States of any page
 * that no translation refers to are deleted.
 *
 * @param textOf the text of a file, with every byte.
 * @param accepted translations with as many sections as the German page.
 * @returns the files that change, by path; null for one to delete.
 */
export async function recordTranslations(
  textOf: (file: string) => Promise<string>,
  records: Records,
  content: ContentFiles,
  accepted: readonly TranslatedPage[],
  source: SourcePage,
): Promise<ReadonlyMap<string, string | null>> {
  const changes = new Map<string, string | null>();
  const before = records.get(source.slug) ?? [];
  const states = statesFor(source, before);
  const names = states.map(({ hash }) => hash);
  for (const { raw } of accepted) {
    const fields = { source: `[${names.join(', ')}]`, updated: source.fields.updated };
    const text = withFields(await textOf(raw.file), fields);
    if (text === null) throw new Error(`${raw.file}: a head that accepting cannot change`);
    changes.set(raw.file, text);
  }
  // Current states come last: a record is ordered from old to new.
  const current = new Set(names);
  const older = before.filter(({ hash }) => !current.has(hash));
  const all = new Map(records).set(source.slug, [...older, ...new Set(states)]);
  for (const [slug, sections] of all) {
    const used = usedStates(slug, content, accepted, names);
    const kept = used ? sections.filter(({ hash }) => used.has(hash)) : sections;
    if (slug !== source.slug && kept.length === sections.length) continue;
    changes.set(`${RECORDS_FOLDER}/${slug}.json`, recordsText(kept));
  }
  return changes;
}

/** Whether the head of a translation is written so that accepting can note its source. */
export function canRecord(text: string): boolean {
  return withFields(text, { source: '[m0]', updated: '2000-01-01' }) !== null;
}

function withFields(text: string, fields: Readonly<Record<string, string>>): string | null {
  return Object.entries(fields).reduce<string | null>(
    (last, [field, value]) => last && withFrontMatterField(last, field, value),
    text,
  );
}

/**
 * Records of the current sections of a page: existing ones where heading, level and text are the same, else new ones.
 *
 * @param before the recorded sections of the page.
 */
export function statesFor(
  source: SourcePage,
  before: readonly RecordedSection[],
): RecordedSection[] {
  const keyOf = (meaning: string, section: SectionText) => meaning + textKey(section);
  const known = new Map(
    [...before].reverse().map((one) => [keyOf(meaningOfState(one.hash), one), one]),
  );
  const freeName = newNames(before.map(({ hash }) => hash));
  return sectionsOfSource(source).map((section): RecordedSection => {
    const { hash: meaning, heading, level, text } = section;
    const key = keyOf(meaning, section);
    const state = known.get(key) ?? { hash: freeName(meaning), heading, level, text };
    known.set(key, state);
    return state;
  });
}

/** The states that translations of a page refer to; null where one of the translations is unreadable. */
function usedStates(
  slug: string,
  { translations, unreadable }: ContentFiles,
  accepted: readonly TranslatedPage[],
  names: readonly string[],
): ReadonlySet<string> | null {
  if (LANGUAGES.some((language) => unreadable.has(pageUrl(language, slug)))) return null;
  const states = translations
    .filter((one) => one.slug === slug)
    .flatMap((one) => (accepted.includes(one) ? names : (one.fields.source ?? [])));
  return new Set(states);
}
