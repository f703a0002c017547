import path from 'node:path';
import { LANGUAGES } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import type { ContentFiles, SourcePage, TranslatedPage } from '../files/read.ts';
import { meaningOfState, type RecordedSection } from './freshness.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { sectionsOfSource } from './page-sections.ts';
import { readRecords, writeRecords } from './records.ts';
import { neededPairs } from './same-meaning.ts';
import type { Section } from './sections.ts';

/**
 * Writes down that a translation corresponds to the present German text. States that no translation
 * refers to any more are dropped, those of other pages too, and with them what was declared about them.
 *
 * @param file a translation with as many sections as the German page.
 */
export async function recordTranslation(
  root: string,
  content: ContentFiles,
  file: TranslatedPage,
  source: SourcePage,
): Promise<void> {
  const records = await readRecords(root);
  const before = records.get(file.key) ?? [];
  const states = recordAll(sectionsOfSource(source), before);
  const names = states.map(({ hash }) => hash);
  // The states of today come last, so that the order tells which one is the newest.
  const older = before.filter(({ hash }) => !names.includes(hash));
  const all = new Map(records).set(file.key, [...older, ...new Set(states)]);
  await setFrontMatterList(path.join(root, file.raw.file), 'source', names);
  for (const [key, sections] of all) {
    const used = statesOf(key, content, file, names);
    const kept = used ? sections.filter(({ hash }) => used.has(hash)) : sections;
    if (key !== file.key && kept.length === sections.length) continue;
    await writeRecords(root, key, kept);
    await dropPairs(root, content, key, kept);
  }
}

/** Drops the declarations of a German page that no translation relies on any more. */
async function dropPairs(
  root: string,
  { sources }: ContentFiles,
  key: string,
  kept: readonly RecordedSection[],
): Promise<void> {
  const source = sources.find((one) => one.key === key);
  if (!source) return;
  const pairs = source.fields.sameMeaning ?? [];
  const present = sectionsOfSource(source).map(({ hash }) => hash);
  const older = kept
    .map(({ hash }) => meaningOfState(hash))
    .filter((one) => !present.includes(one));
  const needed = neededPairs(pairs, older);
  if (needed.length < pairs.length) {
    await setFrontMatterList(path.join(root, source.raw.file), 'sameMeaning', needed);
  }
}

/** The present sections as records: the ones that exist, and new ones where something is different. */
function recordAll(present: readonly Section[], before: readonly RecordedSection[]) {
  const known = [...before];
  return present.map(({ hash: meaning, heading, level, text }): RecordedSection => {
    const found = known.find(
      (one) =>
        meaningOfState(one.hash) === meaning &&
        one.heading === heading &&
        one.level === level &&
        one.text === text,
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

/** The states that translations of a page refer to; null where one of them cannot be read. */
function statesOf(
  key: string,
  { translations, unreadable }: ContentFiles,
  accepted: TranslatedPage,
  names: readonly string[],
): ReadonlySet<string> | null {
  if (LANGUAGES.some((language) => unreadable.has(pageUrl(language, key)))) return null;
  const states = translations
    .filter((one) => one.key === key)
    .flatMap((one) => (one === accepted ? names : (one.fields.source ?? [])));
  return new Set(states);
}
