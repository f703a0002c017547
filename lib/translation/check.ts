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
  if (unrecorded.length > 0)
    return [...unrecorded, ...checkFields(file, source, origin.recorded[0])];
  return checkSections(file, source, translated, origin);
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
  return checkSections(file, source, translated, { recorded: current, comparison });
}

function checkSections(
  file: TranslatedPage,
  source: SourcePage,
  translated: readonly Section[],
  origin: Origin,
): Problem[] {
  const states = statesOf(translated, origin, sectionsOfSource(source));
  return [
    ...checkFields(file, source, origin.recorded[0]),
    ...compareValues(file, states),
    ...checkStructure(file, states),
  ];
}

/**
 * Fields of the front matter that the German page had when the translation was made, and the description of a photo
 * that it neither had nor has.
 */
function checkFields(
  { raw, fields }: TranslatedPage,
  source: SourcePage,
  german: Section | undefined,
): Problem[] {
  const names = FIELDS.filter((_, index) => german?.fields[index]?.text);
  const missing = names
    .filter((name) => name !== 'heroAlt' && fields[name] === undefined)
    .map((name) => ({
      file: raw.file,
      line: 1,
      message: `Das Feld „${name}“ fehlt.`,
      fix: `Die deutsche Seite hat es. Ergänzen Sie im Kopf eine Zeile „${name}: …“ in der Sprache der Seite.`,
    }));
  if (fields.heroAlt === undefined || source.fields.hero || names.includes('heroAlt')) {
    return missing;
  }
  const needless = {
    file: raw.file,
    line: raw.lines.get('heroAlt') ?? 1,
    message: 'Das Feld „heroAlt“ beschreibt ein Foto, doch die deutsche Seite hat keines.',
    fix: 'Löschen Sie das Feld. Ein Foto hat eine Seite nur mit dem Feld „hero“ auf der deutschen Seite.',
  };
  return [...missing, needless];
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
