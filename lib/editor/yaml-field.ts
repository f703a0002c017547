import { type Document, isMap, parseDocument } from 'yaml';
import { isEqual } from '../base/equal.ts';
import { unified } from './breaks.ts';
import { editFor } from './yaml-edit.ts';
import type { FieldGroup, FieldValue, Schema } from './yaml-write.ts';

/**
 * Sets, adds or removes one field of a YAML text. No other byte changes: order, quotes, comments, blanks and line
 * breaks stay, and a new value keeps the quotes of the old one.
 *
 * @param text a map of YAML.
 * @param path of the field, e.g. `['hero', 'alt']`, or `['wert', '1', 'ab']` in the second item of a list; the map above
 *   it is there, or the field is a group of its own.
 * @param value undefined removes the field.
 * @param lineBreak of new lines.
 * @throws Error in German where the text has a form that this cannot change.
 */
export function withField(
  text: string,
  path: readonly string[],
  value: FieldValue,
  schema: Schema,
  lineBreak = unified(text).lineBreak,
): string {
  const source = unified(text);
  const yaml = parsed(source.text, schema);
  const before = dataOf(yaml);
  if (!before) throw unchangeable(path);
  if (isEqual(valueAt(before, path), value)) return text;
  const edit = editFor(source.text, yaml.contents, path, value, schema);
  const from = source.stored(edit.from);
  const to = source.stored(edit.to);
  const after = text.slice(0, from) + edit.text.replaceAll('\n', lineBreak) + text.slice(to);
  const result = parsed(unified(after).text, schema);
  const data = result.errors.length > 0 ? null : dataOf(result);
  if (!data || !isEqual(data, changed(before, path, value))) throw unchangeable(path);
  return after;
}

function unchangeable(path: readonly string[]): Error {
  return new Error(
    `Das Feld „${path.join('.')}“ ist auf eine Weise geschrieben, die das Formular nicht ändern kann. Ändern Sie die Zeile im Text der Datei.`,
  );
}

function parsed(text: string, schema: Schema): Document.Parsed {
  return parseDocument(text, { schema, uniqueKeys: false });
}

/** The fields of a text; null where it is no list of fields, or names an anchor that is not there. */
function dataOf(yaml: Document.Parsed): FieldGroup | null {
  if (yaml.contents === null) return {};
  if (!isMap(yaml.contents)) return null;
  try {
    return yaml.toJS() as FieldGroup;
  } catch {
    return null;
  }
}

function valueAt(data: FieldValue | null, [name, ...rest]: readonly string[]): FieldValue {
  if (name === undefined) return data ?? undefined;
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
  return valueAt((data as FieldGroup)[name] ?? null, rest);
}

/** The data with the field set. A group without fields is none. */
function changed(
  data: FieldGroup,
  [name = '', ...rest]: readonly string[],
  value: FieldValue,
): FieldGroup {
  const { [name]: old, ...others } = data;
  const set = rest.length > 0 ? changedBelow(old, rest, value) : value;
  const isGone = set === undefined || (rest.length > 0 && isEqual(set, {}));
  return isGone ? others : { ...data, [name]: set };
}

function changedBelow(old: FieldValue, path: readonly string[], value: FieldValue): FieldValue {
  if (!Array.isArray(old)) {
    const isGroup = typeof old === 'object' && old !== null;
    return changed(isGroup ? (old as FieldGroup) : {}, path, value);
  }
  const [index = '', ...rest] = path;
  return old.map((one: FieldValue, at) => {
    if (String(at) !== index) return one;
    return rest.length > 0 ? changedBelow(one, rest, value) : value;
  });
}
