import { listProblems } from '../base/problem.ts';
import {
  type ContentFiles,
  readSources,
  type SourcePage,
  type TranslatedPage,
} from '../files/read.ts';
import { checkAgainstToday } from './check.ts';
import { contentName } from './content-name.ts';
import { sectionsOfSource, sectionsOfTranslation } from './page-sections.ts';
import { recordTranslation } from './record.ts';

/**
 * Records that a human has compared a translation with the present German text.
 *
 * @param name the translation below `src`, e.g. `ar/kontakt.md`.
 * @returns a German sentence saying what was done.
 * @throws Error, worded in German, where there is no such translation, or where it differs from the German
 *   text in what a program can see; then nothing is written.
 */
export async function acceptTranslation(root: string, name: string): Promise<string> {
  const content = await readSources(root);
  const [file, source] = findTranslation(root, content, name);
  const [own, present] = [sectionsOfTranslation(file, source), sectionsOfSource(source)];
  const given = file.raw.file.slice('src/'.length);
  if (own.length !== present.length) {
    throw new Error(
      `„${given}“ hat ${own.length} Abschnitte, der deutsche Text hat ${present.length}. Geben Sie der Übersetzung dieselben Überschriften in derselben Reihenfolge.`,
    );
  }
  const problems = checkAgainstToday(file, source);
  if (problems.length > 0) {
    throw new Error(
      `${given}: Nicht bestätigt, denn die Übersetzung entspricht nicht dem heutigen deutschen Text.\n\n${listProblems(problems)}`,
    );
  }
  await recordTranslation(root, content, file, source);
  return `${given}: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.`;
}

function findTranslation(
  root: string,
  { translations, sources }: ContentFiles,
  name: string,
): [TranslatedPage, SourcePage] {
  const file = translations.find(({ raw }) => raw.file === `src/${contentName(root, name)}`);
  const source = sources.find(({ key }) => key === file?.key);
  if (file && source) return [file, source];
  throw new Error(
    `„${name}“ ist keine Übersetzung, deren Kopf lesbar ist und zu der es eine deutsche Seite gibt. Beispiel: ar/kontakt.md`,
  );
}
