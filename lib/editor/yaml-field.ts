import { type Document, parseDocument } from 'yaml';
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
 * @throws Error in German where the text has a form that this cannot change.
 */
export function withField(
  text: string,
  path: readonly string[],
  value: FieldValue,
  schema: Schema,
): string {
  const source = unified(text);
  const yaml = parsed(source.text, schema);
  const before = yaml.toJS() as FieldGroup | null;
  if (isEqual(valueAt(before, path), value)) return text;
  const edit = editFor(source.text, yaml.contents, path, value, schema);
  const from = source.stored(edit.from);
  const to = source.stored(edit.to);
  const after = text.slice(0, from) + edit.text.replaceAll('\n', source.lineBreak) + text.slice(to);
  const result = parsed(unified(after).text, schema);
  if (
    result.errors.length > 0 ||
    !isEqual(result.toJS() ?? {}, changed(before ?? {}, path, value))
  ) {
    throw new Error(
      `Das Feld „${path.join('.')}“ ist auf eine Weise geschrieben, die das Formular nicht ändern kann. Ändern Sie die Zeile im Text der Datei.`,
    );
  }
  return after;
}

function parsed(text: string, schema: Schema): Document.Parsed {
  return parseDocument(text, { schema, uniqueKeys: false });
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
