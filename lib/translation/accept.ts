import path from 'node:path';
import { readSources, type TranslatedPage } from '../content/read.ts';
import { sectionsOfFile } from '../content/translate.ts';
import type { RecordedSection } from './freshness.ts';
import { setFrontMatterList } from './front-matter-edit.ts';
import { readRecords, writeRecords } from './records.ts';

/**
 * Records that a human has compared a translation with the present German text.
 *
 * @param name the translation below `src`, e.g. `ar/kontakt.md`.
 * @returns a German sentence saying what was done.
 * @throws Error, worded in German, where there is no such translation or it is structured differently.
 */
export async function acceptTranslation(root: string, name: string): Promise<string> {
  const { sources, translations } = await readSources(root);
  const file = translations.find(({ raw }) => raw.file === `src/${name}`);
  const source = sources.find(({ key }) => key === file?.key);
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
  const hashes = present.map(({ hash }) => hash);
  await setFrontMatterList(path.join(root, file.raw.file), 'source', hashes);
  const others = translations.filter((one) => one.key === file.key && one !== file);
  await keepRecords(root, file.key, present, [hashes, ...others.map(statesOf)].flat());
  return `${name}: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.`;
}

function statesOf({ fields }: TranslatedPage): readonly string[] {
  return fields.source ?? [];
}

/** Keeps each German section that a translation refers to, once, and drops all others. */
async function keepRecords(
  root: string,
  key: string,
  present: readonly RecordedSection[],
  used: readonly string[],
): Promise<void> {
  const before = (await readRecords(root)).get(key) ?? [];
  const known = new Set(before.map(({ hash }) => hash));
  const all = [...before];
  for (const { hash, heading, text } of present) {
    if (known.has(hash)) continue;
    known.add(hash);
    all.push({ hash, heading, text });
  }
  await writeRecords(
    root,
    key,
    all.filter(({ hash }) => used.includes(hash)),
  );
}
