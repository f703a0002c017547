import { type Files, utf8 } from '../../base/files.ts';
import { LANGUAGES } from '../../base/languages.ts';
import { listProblems } from '../../base/problem.ts';
import { pageUrl } from '../../base/url.ts';
import {
  type ContentFiles,
  readContent,
  type SourcePage,
  type TranslatedPage,
} from '../../files/read.ts';
import { PAGE_LIMIT } from '../../files/stray.ts';
import { checkAgainstCurrent } from '../check.ts';
import { type Records, readRecords } from '../records.ts';
import { sectionsOfSource, sectionsOfTranslation } from '../sections.ts';
import { canRecord, recordTranslations } from './record.ts';
import { changesOf } from './report.ts';
import { changeText } from './report-text.ts';

/** What accepting does, in German. */
export interface Acceptance {
  readonly text: string;
  /** Why translations could not be accepted; empty where all were. */
  readonly refused: readonly string[];
  /** The files that change, by path; null for one to delete. */
  readonly changes: ReadonlyMap<string, string | null>;
}

/**
 * What it takes to record that translations correspond to the current German text.
 *
 * @param name a file below `src`: a translation that a person has compared (`ar/kontakt.md`). A German page whose
 *   meaning has not changed (`de/kontakt.md`) accepts all its translations.
 * @returns what was accepted, with a word diff of the German changes for review.
 * @throws Error in German where there is no such file.
 */
export async function acceptance(tree: Files, name: string): Promise<Acceptance> {
  const [content, records] = await Promise.all([readContent(tree), readRecords(tree)]);
  const { source, files, unreadable } = findFiles(content, name);
  const textOf = async (file: string) => {
    const bytes = await tree.read(file, PAGE_LIMIT);
    return (bytes && utf8(bytes)) ?? '';
  };
  const refusals = await Promise.all(
    files.map(
      async (file) =>
        refusalOf(file, source) ?? (canRecord(await textOf(file.raw.file)) ? null : oddHead(file)),
    ),
  );
  const accepted = files.filter((_, index) => refusals[index] === null);
  const refused = [...refusals.filter((refusal) => refusal !== null), ...unreadable];
  const changes = changesText(accepted, source, records);
  const recorded =
    accepted.length > 0
      ? await recordTranslations(textOf, records, content, accepted, source)
      : new Map<string, null>();
  const text = [...accepted.map(acceptedText), ...changes].join('\n');
  return {
    text: files.length + refused.length > 0 ? text : `${name}: Es gibt keine Übersetzung.`,
    refused,
    changes: recorded,
  };
}

function findFiles(content: ContentFiles, name: string) {
  const path = `src/${name}`;
  const german = content.originals.find(({ raw }) => raw.file === path);
  const file = content.translations.find(({ raw }) => raw.file === path);
  const source = german ?? content.originals.find(({ slug }) => slug === file?.slug);
  if (!source) {
    throw new Error(
      `„${name}“ ist keine deutsche Seite und keine Übersetzung einer deutschen Seite, deren Kopf lesbar ist. Beispiele: de/kontakt.md, ar/kontakt.md`,
    );
  }
  if (file) return { source, files: [file], unreadable: [] };
  const unreadable = LANGUAGES.filter(({ code }) => code !== source.language.code)
    .filter((language) => content.unreadable.has(pageUrl(language, source.slug)))
    .map(
      ({ code }) => `${code}/${source.slug}.md: Nicht bestätigt, denn der Kopf ist nicht lesbar.`,
    );
  return {
    source,
    files: content.translations.filter(({ slug }) => slug === source.slug),
    unreadable,
  };
}

/** Why a translation cannot be accepted; null where it can. */
function refusalOf(file: TranslatedPage, source: SourcePage): string | null {
  const [translated, current] = [sectionsOfTranslation(file, source), sectionsOfSource(source)];
  if (translated.length !== current.length) {
    return `${nameOf(file)}: Nicht bestätigt, denn die Übersetzung hat ${translated.length} Abschnitte, der deutsche Text hat ${current.length}. Geben Sie der Übersetzung dieselben Überschriften in derselben Reihenfolge.`;
  }
  const problems = checkAgainstCurrent(file, source);
  if (problems.length === 0) return null;
  return `${nameOf(file)}: Nicht bestätigt, denn die Übersetzung entspricht nicht dem heutigen deutschen Text.\n\n${listProblems(problems)}`;
}

function oddHead(file: TranslatedPage): string {
  return `${nameOf(file)}: Nicht bestätigt, denn der Kopf ist auf eine Weise geschrieben, die sich nicht von selbst ändern lässt. Schreiben Sie jedes Feld auf eine eigene Zeile, wie auf den anderen Seiten.`;
}

function acceptedText(file: TranslatedPage): string {
  return `${nameOf(file)}: Die Übersetzung gilt als geprüft gegen den heutigen deutschen Text.`;
}

/** The German changes, each once; with the names of the translations, unless it concerns all of them. */
function changesText(files: readonly TranslatedPage[], source: SourcePage, records: Records) {
  const changes = new Map<string, string[]>();
  for (const file of files.filter(({ fields }) => fields.source)) {
    for (const change of changesOf(file, source, records).changed.map(changeText)) {
      changes.set(change, [...(changes.get(change) ?? []), nameOf(file)]);
    }
  }
  if (changes.size === 0) return [];
  const lines = [...changes].map(([change, names]) =>
    names.length === files.length ? `  ${change}` : `  ${change} (${names.join(', ')})`,
  );
  return ['Im deutschen Text hatte sich seitdem geändert:', ...lines];
}

function nameOf({ raw }: TranslatedPage): string {
  return raw.file.slice('src/'.length);
}
