import path from 'node:path';
import { type ContentFiles, readSources, type TranslatedPage } from '../content/read.ts';
import { sectionsOfFile } from '../content/translate.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { pageUrl } from '../i18n/url.ts';
import { meaningOfState, type RecordedSection } from './freshness.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { readRecords, writeRecords } from './records.ts';
import type { Section } from './sections.ts';

/**
 * Records that a human has compared a translation with the present German text. States that no
 * translation refers to any more are dropped, those of other pages too.
 *
 * @param name the translation below `src`, e.g. `ar/kontakt.md`.
 * @returns a German sentence saying what was done.
 * @throws Error, worded in German, where there is no such translation or it is structured differently.
 */
export async function acceptTranslation(root: string, name: string): Promise<string> {
  const content = await readSources(root);
  const file = content.translations.find(({ raw }) => raw.file === `src/${name}`);
  const source = content.sources.find(({ key }) => key === file?.key);
  if (!file || !source) {
    throw new Error(
      `„${name}“ ist keine Übersetzung, deren Kopf lesbar ist und zu der es eine deutsche Seite gibt. Beispiel: ar/kontakt.md`,
    );
  }
  const present = sectionsOfFile(source);
  const own = sectionsOfFile(file);
  if (own.length !== present.length) {
    throw new Error(
      `„${name}“ hat ${own.length} Abschnitte, der deutsche Text hat ${present.length}. Geben Sie der Übersetzung dieselben Überschriften in derselben Reihenfolge.`,
    );
  }
  const records = await readRecords(root);
  const before = records.get(file.key) ?? [];
  const states = recordAll(present, before);
  const names = states.map(({ hash }) => hash);
  // The states of today come last, so that the order tells which one is the newest.
  const older = before.filter(({ hash }) => !names.includes(hash));
  const all = new Map(records).set(file.key, [...older, ...new Set(states)]);
  await setFrontMatterList(path.join(root, file.raw.file), 'source', names);
  for (const [key, sections] of all) {
    const used = statesOf(key, content, file, names);
    const kept = used ? sections.filter(({ hash }) => used.has(hash)) : sections;
    if (key === file.key || kept.length < sections.length) await writeRecords(root, key, kept);
  }
  return `${name}: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.`;
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
