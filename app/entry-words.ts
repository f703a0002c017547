import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';

/** Fields that tell what an entry is, the best first. */
const TELLING = ['wert', 'name', 'titel', 'was', 'nummern', 'woerter', 'betreff'];

/** The values of an entry in one line, for a list. */
export function entryWords(data: unknown): string {
  const given = Object(data) as FieldGroup;
  return words(given[TELLING.find((name) => Object.hasOwn(given, name)) ?? '']);
}

function words(value: FieldValue): string {
  if (typeof value !== 'object') return String(value ?? '');
  if (Array.isArray(value)) return value.map(words).join(', ');
  const { ab, wert, de } = value as FieldGroup;
  if (wert === undefined) return words(de);
  return ab === undefined ? words(wert) : `ab ${words(ab)}: ${words(wert)}`;
}
