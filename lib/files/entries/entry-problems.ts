import type { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import { joinCauses } from './entry-causes.ts';
import type { RawEntry } from './raw-entry.ts';
import { CODES } from './visit-fields.ts';

/** An entry whose fields are valid. */
export interface ReadEntry<Fields> {
  readonly raw: RawEntry;
  readonly fields: Fields;
}

/** Fields of one kind of entry; their descriptions say in German what each expects. */
type Fields = z.ZodObject<z.ZodRawShape>;

/**
 * Validates an entry.
 *
 * @param title what the entry is, e.g. `Die Angabe „telefon“`.
 * @param schema the fields, with checks across them; their reasons are parts of German sentences.
 * @returns the entry, or at most one problem for each of its fields.
 */
export function parseFields<Schema extends Fields>(
  raw: RawEntry,
  title: string,
  schema: Schema,
): ReadEntry<z.output<Schema>> | Problem[] {
  const result = schema.safeParse(raw.data);
  if (result.success) return { raw, fields: result.data };
  const problems = new Map<string, Problem>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys') {
      // A misspelt line of a list, which then lacks the right one.
      if (issue.path.length > 0) problems.delete(field);
      for (const key of issue.keys) {
        problems.set(
          issue.path.length > 0 ? field : key,
          unknownField(raw, title, issue.path.map(String), key, schema),
        );
      }
    } else if (!problems.has(field)) {
      problems.set(field, badField(raw, title, issue, schema));
    }
  }
  joinCauses(problems, raw, title, schema.shape);
  return [...problems.values()];
}

/**
 * The problem of an entry that has no value today, because its first one is yet to come. A page must not tell that one
 * as if it held.
 */
export function notYet({ file, lines }: RawEntry, title: string, day?: string): Problem {
  return {
    file,
    line: lineOf(lines, ['wert', '0', 'ab']),
    message: `${title}: Der erste Wert gilt erst ab ${day}. Bis dahin hat die Angabe keinen Wert.`,
    fix: 'Der erste Wert braucht kein „ab“: Löschen Sie die Zeile, oder schreiben Sie davor den Wert, der bis dahin gilt.',
  };
}

function badField(
  { file, name, data, lines }: RawEntry,
  title: string,
  issue: z.core.$ZodIssue,
  { shape }: Fields,
): Problem {
  const path = issue.path.map(String);
  const [field = ''] = path;
  const expected = `(erwartet: ${(shape[field] as z.ZodType | undefined)?.description})`;
  const given = valueAt(data, path);
  if (given === undefined) {
    const line = lineOf(lines, path);
    const message = `${title}: Das Feld „${path.at(-1)}“ fehlt.`;
    const where = path.length > 1 ? 'hier' : `unter „${brief(name)}:“`;
    const fix = `Ergänzen Sie ${where} eine eingerückte Zeile „${path.at(-1)}: …“ ${expected}.`;
    return { file, line, message, fix };
  }
  const written = typeof given === 'string' ? given : JSON.stringify(given);
  if (issue.code === 'custom' && issue.params?.fix !== undefined) {
    const message = `${title}: Im Feld „${field}“ ${issue.message}.`;
    return { file, line: lineOf(lines, path), message, fix: String(issue.params.fix) };
  }
  const words = written === '' ? 'steht nichts' : `steht „${brief(written)}“`;
  return {
    file,
    line: lineOf(lines, path),
    message: `${title}: Im Feld „${field}“ ${words}: ${issue.message}.`,
    fix: `Berichtigen Sie den Wert ${expected}.`,
  };
}

/** The value at a path; text that stands in place of a list is the whole value. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (Object(value)[key] as unknown) : value,
    data,
  );
}

function lineOf(lines: ReadonlyMap<string, number>, path: readonly string[]): number {
  const known = path.map((_, at) => lines.get(path.slice(0, path.length - at).join('.')));
  return known.find((line) => line !== undefined) ?? lines.get('') ?? 1;
}

function unknownField(
  { file, data, lines }: RawEntry,
  title: string,
  parents: readonly string[],
  key: string,
  { shape }: Fields,
): Problem {
  const [field] = parents;
  const known =
    field === undefined ? Object.keys(shape) : field === 'wert' ? ['ab', 'wert'] : CODES;
  const similar = mostSimilar(key, known);
  const value = valueAt(data, [...parents, key]);
  const fix =
    typeof value === 'object' && similar === null
      ? 'Beginnt hier eine neue Angabe, löschen Sie die Leerzeichen vor der Zeile. Sonst löschen Sie die Zeile.'
      : similar === null
        ? `Löschen Sie die Zeile. Bekannt sind: ${known.join(', ')}.`
        : `Meinten Sie „${similar}“? Sonst löschen Sie die Zeile.`;
  const line = lineOf(lines, [...parents, key]);
  return { file, line, message: `${title}: Das Feld „${brief(key)}“ ist unbekannt.`, fix };
}
