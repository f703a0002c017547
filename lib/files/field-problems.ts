import type { z } from 'zod';
import { brief } from '../base/brief.ts';
import { groupBy } from '../base/group.ts';
import type { Problem } from '../base/problem.ts';
import { mostSimilar } from '../base/similar.ts';
import type { RawFile } from './front-matter.ts';

/** What each field means, in German, by its path (`title`, `hero.alt`). */
export type FieldMeanings = Readonly<Record<string, string>>;

/** A problem of a field; where it is missing, what to add. */
interface FieldProblem extends Problem {
  readonly missing?: { readonly field: string; readonly place: string; readonly wanted: string };
}

/**
 * Turns the schema's issues into problems for editors.
 *
 * @param issues what zod found.
 * @returns one problem per field at most, with its line.
 */
export function fieldProblems(
  raw: RawFile,
  issues: readonly z.core.$ZodIssue[],
  meanings: FieldMeanings,
): Problem[] {
  const problems = new Map<string, FieldProblem>();
  for (const issue of issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.set([...path, key].join('.'), unknownField(raw, path, key, meanings));
      }
    } else if (!problems.has(path.join('.'))) {
      problems.set(path.join('.'), badField(raw, issue, meanings));
    }
  }
  // A misspelt name is one mistake, not one field too much and one too few.
  for (const issue of issues) {
    const path = issue.path.map((part) => `${String(part)}.`).join('');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of keys) problems.delete(path + meantField(path, key, meanings).similar);
    // Nor are fields that are not below the one they belong to.
    for (const key of keys) {
      const owner = Object.keys(meanings).find((field) => field.endsWith(`.${key}`));
      if (owner !== undefined && problems.has(owner.slice(0, -key.length - 1)))
        problems.delete(key);
    }
  }
  joinOtherName(problems, meanings);
  return joined([...problems.values()]);
}

/** Makes one problem of a field that is missing and one that has no similar name: it may be that one. */
function joinOtherName(problems: Map<string, FieldProblem>, meanings: FieldMeanings): void {
  const [lacking, ...more] = [...problems].filter(([, { missing }]) => missing);
  const [other, ...others] = [...problems].filter(
    ([path]) => !(path in meanings) && !path.includes('.'),
  );
  if (!lacking || !other || more.length + others.length > 0) return;
  const [[field, { missing }], [key, { file, line }]] = [lacking, other];
  if (!missing || field.includes('.') || meantField('', key, meanings).similar) return;
  problems.delete(field);
  problems.set(key, {
    ...{ file, ...(line === undefined ? {} : { line }) },
    message: `Das Feld „${field}“ fehlt, und das Feld „${brief(key)}“ ist unbekannt.`,
    fix: `Ergänzen Sie ${missing.wanted}, und löschen Sie „${brief(key)}“.`,
  });
}

function badField(
  { file, lines, data }: RawFile,
  issue: z.core.$ZodIssue,
  meanings: FieldMeanings,
): FieldProblem {
  const path = issue.path.map(String);
  // An item of a list (`sections.0`) is reported as its list.
  const field = path.join('.') in meanings ? path.join('.') : (path[0] ?? '');
  const line = lines.get(path.join('.')) ?? lines.get(path[0] ?? '') ?? 1;
  // The only custom rule of the schema, see field-text.ts.
  if (issue.code === 'custom') {
    const message = `Im Feld „${field}“ ${issue.message}.`;
    return { file, line, message, fix: String(issue.params?.fix) };
  }
  const expected = `(erwartet: ${meanings[field]})`;
  const value = path.reduce<unknown>((group, name) => Object(group)[name], data);
  if (lines.has(field) && value === null) {
    const fix = `Ergänzen Sie, was fehlt ${expected}. Ist es nicht nötig, löschen Sie die Zeile.`;
    return { file, line, message: `Das Feld „${field}“ ist leer.`, fix };
  }
  if (lines.has(field)) {
    const message = `Der Wert im Feld „${field}“ passt nicht.`;
    return { file, line, message, fix: `Ändern Sie den Wert ${expected}.` };
  }
  const [place, name] =
    path.length > 1
      ? [`unter „${path[0]}:“ eine eingerückte Zeile`, path[1]]
      : ['im Kopf eine Zeile', field];
  const missing = { field, place, wanted: `„${name}: …“ ${expected}` };
  return {
    file,
    line,
    message: `Das Feld „${field}“ fehlt.`,
    fix: `Ergänzen Sie ${place} ${missing.wanted}.`,
    missing,
  };
}

/** Makes one problem of all fields that one place lacks. */
function joined(problems: readonly FieldProblem[]): Problem[] {
  const places = groupBy(problems, (one) => one.missing?.place ?? one);
  return [...places.values()].flatMap((group) => {
    const missing = group.flatMap((one) => one.missing ?? []);
    const [first] = group;
    if (!first || missing.length < 2) return group.map(({ missing: _, ...problem }) => problem);
    const fields = missing.map(({ field }) => `„${field}“`).join(', ');
    const lines = missing.map(({ wanted }) => wanted).join(', ');
    return {
      file: first.file,
      ...(first.line === undefined ? {} : { line: first.line }),
      message: `Die Felder ${fields} fehlen.`,
      fix: `Ergänzen Sie ${missing[0]?.place.replace(/eine (eingerückte )?Zeile/, 'je eine $1Zeile')} ${lines}.`,
    };
  });
}

function unknownField(
  { file, lines }: RawFile,
  parents: readonly string[],
  key: string,
  meanings: FieldMeanings,
): Problem {
  const prefix = parents.map((parent) => `${parent}.`).join('');
  const { known, similar } = meantField(prefix, key, meanings);
  const fix =
    similar === null
      ? `Löschen Sie die Zeile. Bekannt sind: ${known.join(', ')}.`
      : `Meinten Sie „${similar}“? Sonst löschen Sie die Zeile.`;
  const line = lines.get(prefix + key) ?? 1;
  return { file, line, message: `Das Feld „${brief(prefix + key)}“ ist unbekannt.`, fix };
}

/** The fields of a group (`hero.`), and the one whose name is most like a misspelt one. */
function meantField(prefix: string, key: string, meanings: FieldMeanings) {
  // All items of a list have the same fields.
  const group = prefix.replace(/\.\d+\./g, '.');
  const known = Object.keys(meanings)
    .filter((field) => field.startsWith(group))
    .map((field) => field.slice(group.length))
    .filter((name) => !name.includes('.'));
  return { known, similar: mostSimilar(key, known) };
}
