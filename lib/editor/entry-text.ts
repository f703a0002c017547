import { isEqual } from '../base/equal.ts';
import { parseEntryFile } from '../files/entries/entry-file.ts';
import { NAME, partsOf } from '../files/entries/raw-entry.ts';
import { unified, withText } from './breaks.ts';
import { withField } from './yaml-field.ts';
import type { FieldGroup, FieldValue } from './yaml-write.ts';

/**
 * Sets a field of an entry in a file of `src/angaben`; all other bytes stay, those of comments within the field too.
 *
 * @param stored the whole file.
 * @param name of the entry as the file has it.
 * @param value undefined removes the field.
 * @throws Error in German for an entry that the file does not have, or a form that this cannot change.
 */
export function withEntryField(
  stored: string,
  name: string,
  field: string,
  value: FieldValue,
): string {
  const { from, to } = rangeOf(stored, name);
  const part = stored.slice(from, to);
  const { entries } = parseEntryFile('', part);
  const old = (entries[0]?.data as FieldGroup | undefined)?.[field];
  const set = (text: string, path: readonly string[], one: FieldValue) =>
    withField(text, [name, ...path], one, 'failsafe');
  return stored.slice(0, from) + edited(part, [field], old, value, set) + stored.slice(to);
}

/** The lines of an entry, with what stands between them and the next one. */
export function entryText(stored: string, name: string): string {
  const { from, to } = rangeOf(stored, name);
  return stored.slice(from, to);
}

/** Replaces the lines of an entry, as `entryText` gives them. */
export function withEntryText(stored: string, name: string, text: string): string {
  const { from, to } = rangeOf(stored, name);
  return stored.slice(0, from) + text + stored.slice(to);
}

/**
 * Adds an entry below the last one, with fields that somebody has to fill.
 *
 * @throws Error in German where the name is taken, or is none.
 */
export function withNewEntry(stored: string, name: string, fields: readonly string[]): string {
  if (!NAME.test(name)) {
    throw new Error(
      'Ein Name hat kleine Buchstaben ohne Umlaute, Ziffern, Punkte und Bindestriche, zum Beispiel „stadt-telefon“.',
    );
  }
  const source = unified(stored);
  if (partsOf(source.text).some(({ text }) => KEY.exec(text)?.[2] === name)) {
    throw new Error(`Die Angabe „${name}“ gibt es schon.`);
  }
  // A name of digits alone would be a number.
  const key = /^\d+$/.test(name) ? `"${name}"` : name;
  const lines = [source.text.trimEnd(), '', `${key}:`, ...fields.map((field) => `  ${field}:`), ''];
  return withText(stored, lines.join('\n'));
}

/** Removes the lines of an entry; comments above the next one stay. */
export function withoutEntry(stored: string, name: string): string {
  const lines = entryText(stored, name).split(/(?<=\r\n|\n|\r(?!\n))/);
  const last = lines.findLastIndex((line) => /^\s+[^\s#]/.test(line));
  const below = lines.slice(last + 1);
  const next = below.findIndex((line) => line.trim() !== '');
  return withEntryText(stored, name, next === -1 ? '' : below.slice(next).join(''));
}

type Set = (text: string, path: readonly string[], value: FieldValue) => string;

/** Changes the parts of a value that differ, one by one; the whole value where a part has a form of its own. */
function edited(
  text: string,
  path: readonly string[],
  old: FieldValue,
  value: FieldValue,
  set: Set,
): string {
  const keys = sharedKeys(old, value);
  if (!keys) return set(text, path, value);
  const part = (of: FieldValue, key: string) => (of as FieldGroup)[key];
  try {
    return keys
      .filter((key) => !isEqual(part(old, key), part(value, key)))
      .reduce(
        (last, key) => edited(last, [...path, key], part(old, key), part(value, key), set),
        text,
      );
  } catch {
    return set(text, path, value);
  }
}

/** The keys of two groups, or of two lists of one length with items of the same fields; null for other values. */
function sharedKeys(old: FieldValue, value: FieldValue): readonly string[] | null {
  if (typeof old !== 'object' || typeof value !== 'object') return null;
  if (!Array.isArray(old) || !Array.isArray(value)) {
    const isMixed = Array.isArray(old) || Array.isArray(value);
    return isMixed ? null : [...new Set([...Object.keys(old), ...Object.keys(value)])];
  }
  // A field that an item gets stands in the order of the new item.
  const fields = (one: FieldValue) =>
    typeof one === 'object' ? Object.keys(one).sort().join() : '';
  const isAlike =
    old.length === value.length && old.every((one, at) => fields(one) === fields(value[at]));
  return isAlike ? Object.keys(old) : null;
}

/** The name at the start of an entry; one of digits stands in quotes. */
const KEY = /^(["']?)([^"':]+)\1\s*:/;

/** Where the lines of an entry begin, and where those of the next one do. */
function rangeOf(stored: string, name: string): { readonly from: number; readonly to: number } {
  const bom = stored.startsWith('\uFEFF') ? 1 : 0;
  const source = unified(stored.slice(bom));
  const parts = partsOf(source.text);
  const at = parts.findIndex(({ text }) => KEY.exec(text)?.[2] === name);
  const part = parts[at];
  if (!part) throw new Error(`Die Angabe „${name}“ steht nicht mehr in der Datei.`);
  const start = (line: number) => {
    let place = 0;
    for (let passed = 1; passed < line; passed++) place = source.text.indexOf('\n', place) + 1;
    return place;
  };
  const next = parts[at + 1];
  return {
    from: source.stored(start(part.line)) + bom,
    to: next ? source.stored(start(next.line)) + bom : stored.length,
  };
}
