import type { Problem } from '../base/problem.ts';
import type { SourcePage, TranslatedPage } from '../files/read.ts';
import { counterpartsOf } from './counterparts.ts';
import { type Comparison, compareSections, type RecordedSection } from './freshness.ts';
import { sectionsOfSource, sectionsOfTranslation } from './page-sections.ts';
import { checkParity } from './parity.ts';
import { fieldsOf, type Section } from './sections.ts';
import { checkStructure } from './structure.ts';

/** What a translation's sections are held against: the recorded German ones, one for each. */
export interface Origin {
  readonly made: readonly (RecordedSection | undefined)[];
  readonly comparison: Comparison;
}

/**
 * The German sections that a translation was made from, and how they stand to the present ones.
 *
 * @param recorded the recorded German sections of the page.
 */
export function originOf(
  { fields }: TranslatedPage,
  source: SourcePage,
  recorded: readonly RecordedSection[],
): Origin {
  const states = fields.source ?? [];
  const headings = new Map(recorded.map(({ hash, heading }) => [hash, heading]));
  const present = sectionsOfSource(source);
  return {
    made: states.map((state) => recorded.find(({ hash }) => hash === state)),
    comparison: compareSections(states, headings, present, source.fields.sameMeaning ?? []),
  };
}

/** Everything that is wrong with a translation, held against its origin or the German text of today. */
export function checkTranslation(
  file: TranslatedPage,
  source: SourcePage,
  { made, comparison }: Origin,
): Problem[] {
  const own = sectionsOfTranslation(file, source);
  const unrecorded = checkRecorded(file, own.length);
  if (file.fields.source === undefined) {
    return [...unrecorded, ...checkAgainstToday(file, source)];
  }
  const missing = missingFields(file, made[0]);
  if (unrecorded.length > 0) return [...unrecorded, ...missing];
  const counterparts = counterpartsOf(own, made, sectionsOfSource(source), comparison);
  return [...missing, ...checkParity(file, counterparts), ...checkStructure(file, counterparts)];
}

/**
 * What is wrong with a translation that is to correspond to the German text of today.
 *
 * @returns nothing where both have another number of sections, which says it all.
 */
export function checkAgainstToday(file: TranslatedPage, source: SourcePage): Problem[] {
  const present = sectionsOfSource(source);
  const own = sectionsOfTranslation(file, source);
  if (own.length !== present.length) return [];
  const pairs = [...present.keys()];
  const counterparts = counterpartsOf(own, present, present, { pairs, outdated: [], added: [] });
  return [
    ...missingFields(file, present[0]),
    ...checkParity(file, counterparts),
    ...checkStructure(file, counterparts),
  ];
}

/** Texts of the front matter that the German page had when the translation was made. */
function missingFields(
  { raw, fields }: TranslatedPage,
  beginning: Pick<Section, 'text'> | undefined,
): Problem[] {
  return (beginning ? fieldsOf(beginning) : [])
    .filter((field) => fields[field] === undefined)
    .map((field) => ({
      file: raw.file,
      line: 1,
      message: `Das Feld „${field}“ fehlt.`,
      fix: `Die deutsche Seite hat es. Ergänzen Sie im Kopf eine Zeile „${field}: …“ in der Sprache der Seite.`,
    }));
}

function checkRecorded(
  { raw, fields, language, key }: TranslatedPage,
  sections: number,
): Problem[] {
  const fix = `Vergleichen Sie die Übersetzung mit dem deutschen Text, und führen Sie dann aus: npm run translations -- accept ${language.code}/${key}.md`;
  if (fields.source === undefined) {
    const message =
      'Aus welchem Stand des deutschen Textes die Übersetzung entstand, ist nicht eingetragen.';
    return [{ file: raw.file, line: 1, message, fix }];
  }
  if (fields.source.length === sections) return [];
  const message = `Die Übersetzung hat ${sections} Abschnitte, der deutsche Text, aus dem sie entstand, hatte ${fields.source.length}.`;
  return [{ file: raw.file, line: raw.lines.get('source') ?? 1, message, fix }];
}
