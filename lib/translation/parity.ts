import type { TranslatedPage } from '../content/read.ts';
import type { Problem } from '../errors.ts';
import type { RecordedSection } from './freshness.ts';
import type { Section } from './sections.ts';
import { valuesOf } from './values.ts';

/**
 * Compares every number, address and reference of a translation, section by section, with the German
 * text it was made from. A later change of the German text is no error here: readers are told of it.
 *
 * @param made the German sections that the translation was made from, in the translation's order.
 */
export function checkParity(
  { raw, fields }: TranslatedPage,
  own: readonly Section[],
  made: readonly (RecordedSection | undefined)[],
): Problem[] {
  const excepted = (fields.exceptions ?? []).map(({ value }) => value);
  return own.flatMap((section, index) => {
    const german = made[index];
    if (!german) return [unknownState(raw.file, section)];
    const ours = valuesOf(section.text);
    const theirs = valuesOf(german.text);
    const missing = without(without(theirs, ours), excepted);
    const added = without(without(ours, theirs), excepted);
    return differences(raw.file, section, missing, added);
  });
}

function differences(
  file: string,
  section: Section,
  missing: readonly string[],
  added: readonly string[],
): Problem[] {
  const place = section.heading ? `Im Abschnitt „${section.heading}“` : 'Am Anfang der Seite';
  const count = Math.max(missing.length, added.length);
  return Array.from({ length: count }, (_, index) => {
    const [german, own] = [missing[index], added[index]];
    const deutsch = german === undefined ? 'steht dafür nichts' : `steht „${german}“`;
    const translated = own === undefined ? 'fehlt es' : `steht „${own}“`;
    return {
      file,
      line: lineOf(section, own),
      message: `${place} weicht eine Angabe ab: Im deutschen Text ${deutsch}, in der Übersetzung ${translated}.`,
      fix: 'Schreiben Sie die Angabe wie im deutschen Text. Ist die Abweichung richtig, begründen Sie sie im Feld „exceptions“.',
    };
  });
}

/** The line on which a value stands, or on which the section starts where it is missing. */
function lineOf({ text, line }: Section, value: string | undefined): number {
  const lines = text.split('\n');
  const found = value === undefined ? -1 : lines.findIndex((one) => one.includes(value));
  return Math.max(line + Math.max(found, 0), 1);
}

/** The values of a list that another list does not hold, each as often as it is surplus. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return values.filter((value) => {
    const index = rest.indexOf(value);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function unknownState(file: string, section: Section): Problem {
  const place = section.heading ? `Der Abschnitt „${section.heading}“` : 'Der Anfang der Seite';
  return {
    file,
    line: Math.max(section.line, 1),
    message: `${place} beruht auf einem Stand des deutschen Textes, der im Ordner translations nicht mehr steht.`,
    fix: 'Stellen Sie die Datei in translations wieder her, oder bestätigen Sie die Übersetzung mit „npm run translations -- accept“.',
  };
}
