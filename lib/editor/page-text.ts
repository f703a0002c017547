import { parseDocument } from 'yaml';
import { yamlMistakes } from '../files/yaml-mistakes.ts';
import { unified, withText } from './breaks.ts';
import { withField } from './yaml-field.ts';
import type { FieldGroup, FieldValue } from './yaml-write.ts';

/** The head between its fences, and the text below. */
const PARTS =
  /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))((?:.*?(?:\r\n|\n|\r))??)(---[ \t]*(?:\r\n|\n|\r|$))(.*)$/s;

const LAST_BREAK = /(?:\r\n|\n|\r)$/;

/** A page as it is stored, in parts that make it again when they are joined. */
export interface PageParts {
  readonly open: string;
  /** The lines of the head. */
  readonly head: string;
  readonly close: string;
  readonly body: string;
}

/** The parts of a stored page; null where it has no head. */
export function pageParts(stored: string): PageParts | null {
  const [, open, head, close, body] = PARTS.exec(stored) ?? [];
  if (open === undefined || head === undefined || close === undefined) return null;
  return { open, head, close, body: body ?? '' };
}

/** The text of a page below its head, with `\n` as its only break; the whole file where there is no head. */
export function bodyOf(stored: string): string {
  return unified(pageParts(stored)?.body ?? stored).text;
}

/** The values in the head of a stored page; null where it has no head, or one that the check cannot read. */
export function headFields(stored: string): FieldGroup | null {
  const head = pageParts(stored)?.head;
  if (head === undefined) return null;
  const yaml = parseDocument(unified(head).text, { uniqueKeys: false });
  if (yaml.errors.length === 0 && yaml.contents === null) return {};
  return yamlMistakes(yaml).length === 0 ? (yaml.toJS() as FieldGroup) : null;
}

/** Puts an edited text below the head of a stored page; all other bytes stay. */
export function withBody(stored: string, body: string): string {
  const parts = pageParts(stored);
  if (!parts) return withText(stored, body);
  return parts.open + parts.head + parts.close + withText(parts.body, body);
}

/**
 * Sets a field in the head of a stored page; all other bytes stay.
 *
 * @param value undefined removes the field.
 * @throws Error in German where there is no head, or it has a form that this cannot change.
 */
export function withPageField(stored: string, path: readonly string[], value: FieldValue): string {
  const parts = pageParts(stored);
  if (!parts) throw new Error('Der Kopf der Seite fehlt oder hat kein Ende.');
  const { open, close, body } = parts;
  const [lineBreak = '\n'] = LAST_BREAK.exec(open) ?? [];
  // Without its last break the head has no place for a further line. An empty one has no break.
  const [lastBreak = ''] = LAST_BREAK.exec(parts.head) ?? [];
  const head = parts.head.slice(0, parts.head.length - lastBreak.length);
  const edited = withField(head, path, value, 'core', lineBreak);
  return edited === head ? stored : open + edited + (lastBreak || lineBreak) + close + body;
}

/** Sets several fields in the head of a stored page, see `withPageField`. */
export function withPageFields(stored: string, fields: FieldGroup): string {
  return Object.entries(fields).reduce(
    (text, [name, value]) => withPageField(text, [name], value),
    stored,
  );
}
