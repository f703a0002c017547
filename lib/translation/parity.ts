import type { TranslatedPage } from '../content/read.ts';
import type { Problem } from '../errors.ts';
import { type Language, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import type { Counterpart } from './counterparts.ts';
import { MONTH, monthsOf } from './months.ts';
import { type Section, wholeText } from './sections.ts';
import { placesOf, type Value, valuesOf } from './values.ts';

type Text = Pick<Section, 'heading' | 'text'>;
/** A value of the German text and what stands for it; either may be absent. */
type Difference = readonly [german: Value | undefined, own: Value | undefined];

/**
 * Compares every number, address and reference of a translation, section by section, with the German
 * text: with the one it was made from, or with today's, so that a later change of the German text is no
 * error here. Readers are told of it.
 */
export function checkParity(file: TranslatedPage, counterparts: readonly Counterpart[]): Problem[] {
  const excepted = (file.fields.exceptions ?? []).flatMap(({ value }) => [
    ...new Set([value, ...valuesOf(value).map(({ key }) => key)]),
  ]);
  return counterparts.flatMap(({ own, made, present, outdated }) => {
    if (!made) return [unknownState(file.raw.file, own)];
    // Where links lead within the site is no question of meaning, so the German text may change it.
    const compare = (german: Text) =>
      differencesOf(own, german, { language: file.language, places: !outdated, excepted });
    const before = compare(made);
    const today = present ? compare(present) : before;
    if (before.length === 0 || today.length === 0) return [];
    return (outdated ? before : today).map((found) => problemOf(file, own, found));
  });
}

interface CompareOptions {
  readonly language: Language;
  /** Whether links within the site are compared too. */
  readonly places: boolean;
  /** Values that may differ, in comparable form. */
  readonly excepted: readonly string[];
}

function differencesOf(
  own: Text,
  german: Text,
  { language, places, excepted }: CompareOptions,
): Difference[] {
  const all = (text: Text) => {
    const whole = wholeText(text);
    return places ? [...valuesOf(whole), ...placesOf(whole)] : valuesOf(whole);
  };
  const missing = without(without(all(german), keysOf(all(own))), excepted);
  const added = without(without(all(own), keysOf(all(german))), excepted);
  const count = Math.max(missing.length, added.length);
  const pairs = Array.from(
    { length: count },
    (_, index) => [missing[index], added[index]] as const,
  );
  return [...pairs, ...monthDifferences(own, german, language, excepted)];
}

/** Months that were exchanged. One that is not found may stand in a form that is not known. */
function monthDifferences(
  own: Text,
  german: Text,
  language: Language,
  excepted: readonly string[],
): Difference[] {
  const theirs = monthsOf(wholeText(german), SOURCE_LANGUAGE);
  const ours = monthsOf(wholeText(own), language);
  const isExcepted = ({ written }: Value) => excepted.includes(written);
  const missing = without(theirs, keysOf(ours)).filter((month) => !isExcepted(month));
  const added = without(ours, keysOf(theirs)).filter((month) => !isExcepted(month));
  return missing.flatMap((month, index) => {
    const other = added[index];
    return other ? [[month, other] as const] : [];
  });
}

function problemOf(file: TranslatedPage, section: Section, [german, own]: Difference): Problem {
  const place = section.heading ? `Im Abschnitt „${section.heading}“` : 'Am Anfang der Seite';
  const deutsch = german ? `steht „${german.written}“` : 'steht dafür nichts';
  const translated = own ? `steht „${own.written}“` : 'fehlt es';
  return {
    file: file.raw.file,
    line: lineOf(file, section, own),
    message: `${place} weicht eine Angabe ab: Im deutschen Text ${deutsch}, in der Übersetzung ${translated}.`,
    fix: 'Schreiben Sie die Angabe wie im deutschen Text. Ist die Abweichung richtig, begründen Sie sie im Feld „exceptions“.',
  };
}

/** The line on which a value stands, or on which the section starts where it is missing. */
function lineOf(
  { raw, fields }: TranslatedPage,
  section: Section,
  value: Value | undefined,
): number {
  const { headingLine, heading, level, text, line } = section;
  if (!value) return headingLine;
  const holds = (part: string | undefined) =>
    part !== undefined &&
    // A number may be a part of a longer one, so it is looked for by its key; months have none here.
    (value.key.startsWith(MONTH)
      ? part.includes(value.written)
      : [...valuesOf(part), ...placesOf(part)].some(({ key }) => key === value.key));
  const field = (['title', 'teaser', 'description'] as const).find((name) => holds(fields[name]));
  if (level === 1 && field) return raw.lines.get(field) ?? 1;
  const found = text.split('\n').findIndex(holds);
  return found === -1 || holds(heading) ? headingLine : line + found;
}

function keysOf(values: readonly Value[]): string[] {
  return values.map(({ key }) => key);
}

/** The values that a list of keys does not hold, each as often as it is surplus. */
function without(values: readonly Value[], keys: readonly string[]): Value[] {
  const rest = [...keys];
  return values.filter(({ key }) => {
    const index = rest.indexOf(key);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

function unknownState(file: string, section: Section): Problem {
  const place = section.heading ? `Der Abschnitt „${section.heading}“` : 'Der Anfang der Seite';
  return {
    file,
    line: section.headingLine,
    message: `${place} beruht auf einem Stand des deutschen Textes, der im Ordner translations nicht steht.`,
    fix: 'Stellen Sie die Datei in translations wieder her, oder bestätigen Sie die Übersetzung mit „npm run translations -- accept“.',
  };
}
