import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';

/** A value with the day from which it holds; empty where it always held. */
export interface DatedRow {
  readonly ab: string;
  readonly wert: string;
}

/** The lines of a value that is one text or a list of them; null for another form. */
export function linesOf(value: FieldValue): readonly string[] | null {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

/**
 * The value for lines as a person types them. One line stays a list where it was one.
 *
 * @param words that stand in place of a list.
 */
export function fromLines(text: string, before: FieldValue, words: readonly string[]): FieldValue {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const [first = ''] = lines;
  if (lines.length > 1) return lines;
  return Array.isArray(before) && first !== '' && !words.includes(first) ? lines : first;
}

/** The values with their days; null for another form. */
export function datedRows(value: FieldValue): readonly DatedRow[] | null {
  if (value === undefined) return [{ ab: '', wert: '' }];
  if (typeof value === 'string') return [{ ab: '', wert: value }];
  if (!Array.isArray(value)) return null;
  const rows = value.map((one: FieldValue) => {
    const { ab = '', wert = '', ...more } = Object(one) as FieldGroup;
    const isKnown = typeof one === 'object' && Object.keys(more).length === 0;
    return isKnown && typeof ab === 'string' && typeof wert === 'string' ? { ab, wert } : null;
  });
  return rows.every((one) => one !== null) ? rows : null;
}

/** The value for rows as a person fills them; a single one that always held is no list. */
export function fromDated(rows: readonly DatedRow[]): FieldValue {
  const isFilled = ({ ab, wert }: DatedRow) => ab !== '' || wert !== '';
  // An empty one above keeps its place while somebody types.
  const filled = rows.slice(0, rows.findLastIndex(isFilled) + 1);
  const [first, ...more] = filled;
  if (!first) return '';
  if (more.length === 0 && first.ab === '') return first.wert;
  return filled.map(({ ab, wert }) => (ab === '' ? { wert } : { ab, wert }));
}

/** Texts by language; a text alone is German. Null for another form. */
export function textsByLanguage(value: FieldValue): Readonly<Record<string, string>> | null {
  if (value === undefined) return {};
  if (typeof value === 'string') return value === '' ? {} : { de: value };
  const texts = Object.entries(value);
  if (Array.isArray(value) || texts.some(([, one]) => typeof one !== 'string')) return null;
  return value as Readonly<Record<string, string>>;
}

/**
 * The value after a text in one language; a German text alone stays one where it was.
 *
 * @param text undefined removes the language; an empty one keeps its place while somebody types.
 */
export function withLanguage(
  before: FieldValue,
  code: string,
  text: string | undefined,
): FieldValue {
  const { [code]: old, ...others } = textsByLanguage(before) ?? {};
  if (text === undefined) return Object.keys(others).length > 0 ? others : undefined;
  if (typeof before === 'string' && code === 'de') return text;
  const known = old === undefined ? others : textsByLanguage(before);
  return { ...known, [code]: text };
}
