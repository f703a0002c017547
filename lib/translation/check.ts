import type { Problem } from '../base/problem.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { compareValues } from './compare-values.ts';
import { FIELDS, type Section, sectionsOfSource, sectionsOfTranslation } from './sections.ts';
import { type Origin, statesOf } from './states.ts';
import { checkStructure } from './structure.ts';

/** Checks a translation against the German text that it was made from, or the current one. */
export function checkTranslation(
  file: TranslatedPage,
  source: SourcePage,
  origin: Origin,
): Problem[] {
  const translated = sectionsOfTranslation(file, source);
  const unrecorded = checkRecorded(file, translated.length);
  if (file.fields.source === undefined) {
    return [...unrecorded, ...checkAgainstCurrent(file, source)];
  }
  if (unrecorded.length > 0) return [...unrecorded, ...missingFields(file, origin.recorded[0])];
  return checkSections(file, translated, origin, sectionsOfSource(source));
}

/**
 * Checks a translation against the current German text.
 *
 * @returns nothing where the numbers of sections differ, which callers report.
 */
export function checkAgainstCurrent(file: TranslatedPage, source: SourcePage): Problem[] {
  const current = sectionsOfSource(source);
  const translated = sectionsOfTranslation(file, source);
  if (translated.length !== current.length) return [];
  const comparison = { pairs: [...current.keys()], outdated: [], added: [] };
  return checkSections(file, translated, { recorded: current, comparison }, current);
}

function checkSections(
  file: TranslatedPage,
  translated: readonly Section[],
  origin: Origin,
  current: readonly Section[],
): Problem[] {
  const states = statesOf(translated, origin, current);
  return [
    ...missingFields(file, origin.recorded[0]),
    ...compareValues(file, states),
    ...checkStructure(file, states),
  ];
}

/** Fields of the front matter that the German page had when the translation was made. */
function missingFields({ raw, fields }: TranslatedPage, german: Section | undefined): Problem[] {
  const names = FIELDS.filter((_, index) => german?.fields[index]?.text);
  return names
    .filter((name) => name !== 'heroAlt' && fields[name] === undefined)
    .map((name) => ({
      file: raw.file,
      line: 1,
      message: `Das Feld „${name}“ fehlt.`,
      fix: `Die deutsche Seite hat es. Ergänzen Sie im Kopf eine Zeile „${name}: …“ in der Sprache der Seite.`,
    }));
}

function checkRecorded(
  { raw, fields, language, slug }: TranslatedPage,
  sections: number,
): Problem[] {
  const fix = `Vergleichen Sie die Übersetzung mit dem deutschen Text, und führen Sie dann aus: npm run translations -- accept ${language.code}/${slug}.md`;
  if (fields.source === undefined) {
    const message =
      'Aus welchem Stand des deutschen Textes die Übersetzung entstand, ist nicht eingetragen.';
    return [{ file: raw.file, line: 1, message, fix }];
  }
  if (fields.source.length === sections) return [];
  const message = `Die Übersetzung hat ${sections} Abschnitte, der deutsche Text, aus dem sie entstand, hatte ${fields.source.length}.`;
  return [{ file: raw.file, line: raw.lines.get('source') ?? 1, message, fix }];
}
