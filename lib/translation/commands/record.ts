import path from 'node:path';
import { LANGUAGES } from '../../base/languages.ts';
import { pageUrl } from '../../base/url.ts';
import type { ContentFiles, SourcePage, TranslatedPage } from '../../files/read.ts';
import { meaningOfState, type RecordedSection } from '../freshness.ts';
import { readRecords, writeRecords } from '../records.ts';
import { type SourceSection, sectionsOfSource } from '../sections.ts';
import { isSameText } from '../states.ts';
import { setFrontMatterField } from './front-matter-edit.ts';

/**
 * Records that translations correspond to the current German text, and the day of that text. States of any page
 * that no translation refers to are deleted.
 *
 * @param accepted translations with as many sections as the German page.
 */
export async function recordTranslations(
  root: string,
  content: ContentFiles,
  accepted: readonly TranslatedPage[],
  source: SourcePage,
): Promise<void> {
  const records = await readRecords(root);
  const before = records.get(source.slug) ?? [];
  const states = recordAll(sectionsOfSource(source), before);
  const names = states.map(({ hash }) => hash);
  for (const { raw } of accepted) {
    const file = path.join(root, raw.file);
    await setFrontMatterField(file, 'source', `[${names.join(', ')}]`);
    await setFrontMatterField(file, 'updated', source.fields.updated);
  }
  // Current states come last: a record is ordered from old to new.
  const older = before.filter(({ hash }) => !names.includes(hash));
  const all = new Map(records).set(source.slug, [...older, ...new Set(states)]);
  for (const [slug, sections] of all) {
    const used = usedStates(slug, content, accepted, names);
    const kept = used ? sections.filter(({ hash }) => used.has(hash)) : sections;
    if (slug !== source.slug && kept.length === sections.length) continue;
    await writeRecords(root, slug, kept);
  }
}

/** Records of the current sections: existing ones where heading, level and text are the same, else new ones. */
function recordAll(current: readonly SourceSection[], before: readonly RecordedSection[]) {
  const known = [...before];
  return current.map((section): RecordedSection => {
    const { hash: meaning, heading, level, text } = section;
    const found = known.find(
      (one) => meaningOfState(one.hash) === meaning && isSameText(section, one),
    );
    if (found) return found;
    const state = { hash: freeName(meaning, known), heading, level, text };
    known.push(state);
    return state;
  });
}

function freeName(meaning: string, known: readonly RecordedSection[]): string {
  const taken = new Set(known.map(({ hash }) => hash));
  let name = meaning;
  for (let count = 2; taken.has(name); count += 1) name = `${meaning}-${count}`;
  return name;
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
