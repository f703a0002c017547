import type { Language } from '../base/languages.ts';
import type { Problem } from '../base/problem.ts';
import type { TranslatedPage } from '../files/read.ts';
import type { Counterpart } from './counterparts.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type Exceptions, exceptionsOf } from './exceptions.ts';
import { type Section, wholeText } from './sections.ts';
import { placesOf, type Value, valuesOf } from './values.ts';

/**
 * Compares every number, date, address and reference of a translation, section by section, with the
 * German text: with the one it was made from, or with today's, so that a later change of the German text
 * is no error here. Readers are told of it.
 */
export function checkParity(file: TranslatedPage, counterparts: readonly Counterpart[]): Problem[] {
  const [before, today] = [exceptionsOf(file), exceptionsOf(file)];
  const problems = counterparts.flatMap((counterpart) =>
    sectionProblems(file, counterpart, before, today),
  );
  const unused = before.unused().filter((index) => today.unused().includes(index));
  return [...problems, ...unused.map((index) => unusedException(file, index))];
}

function sectionProblems(
  file: TranslatedPage,
  { own, made, present, outdated }: Counterpart,
  exceptionsBefore: Exceptions,
  exceptionsToday: Exceptions,
): Problem[] {
  if (!made) return [unknownState(file.raw.file, own)];
  const options = { language: file.language, places: !outdated };
  const before = differencesOf(own, made, { ...options, exceptions: exceptionsBefore });
  // Where the German text is the same, so are the differences; yet an exception has to be used up by both.
  const isSame =
    !file.fields.exceptions?.length && present && wholeText(present) === wholeText(made);
  const today =
    present && !isSame
      ? differencesOf(own, present, { ...options, exceptions: exceptionsToday })
      : before;
  const found = outdated ? (today.length > 0 ? before : []) : lasting(before, today);
  return found.map((one) => problemOf(file, own, one));
}

/**
 * What keeps a translation that counts as fresh from saying the same as the German text. Where links lead
 * within the site is no question of meaning, so the German text may change it, and only that.
 */
function lasting(before: readonly Difference[], today: readonly Difference[]) {
  return before.length > 0
    ? today
    : today.filter((pair) => pair.some((one) => one && one.kind !== 'place'));
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
  { raw, fields, language }: TranslatedPage,
  section: Section,
  value: Value | undefined,
): number {
  const { headingLine, heading, level, text, line } = section;
  if (!value) return headingLine;
  // A number may be a part of a longer one, so it is looked for by its key.
  const holds = (part: string | undefined) =>
    part !== undefined && keysIn(part, language).includes(value.key);
  const field = (['title', 'navTitle', 'teaser', 'heroAlt', 'description'] as const).find((name) =>
    holds(fields[name]),
  );
  if (level === 1 && field) return raw.lines.get(field) ?? 1;
  const found = text.split('\n').findIndex(holds);
  return found === -1 || holds(heading) ? headingLine : line + found;
}

/** Keys of all values in a piece of text, and of their parts. */
function keysIn(text: string, language: Language): string[] {
  return [...valuesOf(text, language), ...placesOf(text)].flatMap(({ key, parts = [] }) => [
    key,
    ...parts.map((part) => part.key),
  ]);
}

function unusedException({ raw, fields }: TranslatedPage, index: number): Problem {
  return {
    file: raw.file,
    line: raw.lines.get(`exceptions.${index}`) ?? raw.lines.get('exceptions') ?? 1,
    message: `Die Ausnahme „${fields.exceptions?.[index]?.value}“ wird nicht gebraucht.`,
    fix: 'Löschen Sie den Eintrag, damit er keinen späteren Fehler verdeckt. Jeder Eintrag gilt für eine Abweichung.',
  };
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
