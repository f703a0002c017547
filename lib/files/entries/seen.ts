import { isEqual } from '../../base/equal.ts';
import type { Entry } from './entry.ts';
import { parseEntryFile } from './entry-file.ts';
import type { RawEntry } from './raw-entry.ts';

/**
 * The text of a file in which an entry was checked on a day; no other byte changes.
 *
 * @param text the whole file.
 * @param day `YYYY-MM-DD` in Europe/Berlin.
 * @throws Error in German for an entry that is over, and where the text has a form that this cannot change.
 */
export function confirmedText(text: string, { raw, name, life }: Entry, day: string): string {
  if (life.until !== undefined && life.until < day) {
    throw new Error(
      `„${name}“ galt bis ${life.until}. Berichtigen Sie zuerst „wert“ und „bis“ in ${raw.file}, Zeile ${raw.lines.get('')}.`,
    );
  }
  // Read again: another entry of the file may have got a line.
  const before = parsed(raw, text);
  const after = withSeen(text, before, day);
  const expected = { ...Object(before.data), gesehen: day };
  if (!isEqual({ ...Object(parsed(raw, after).data) }, expected)) {
    throw new Error(
      `In ${raw.file} lässt sich bei „${name}“ (Zeile ${before.lines.get('')}) kein Tag eintragen. Schreiben Sie dort selbst „gesehen: ${day}“ in eine eigene Zeile.`,
    );
  }
  return after;
}

/** An entry as a text of its file has it. */
function parsed(raw: RawEntry, text: string): RawEntry {
  const { entries } = parseEntryFile(raw.file, text);
  return entries.find(({ name }) => name === raw.name) ?? { ...raw, data: null };
}

/** The text of a file in which an entry was checked on a day. */
export function withSeen(text: string, { lines: places }: RawEntry, day: string): string {
  // Each line with its own break at the end.
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const at = places.get('gesehen');
  if (at !== undefined) {
    const line = lines[at - 1] ?? '';
    lines[at - 1] = line.replace(
      /^(\s*(["']?)gesehen\2\s*:\s*)(?:"[^"]*"|'[^']*'|[^\s#]+)/,
      `$1${day}`,
    );
    return lines.join('');
  }
  const field = Math.min(...[...places].flatMap(([name, line]) => (name === '' ? [] : [line])));
  const [, indent = '  '] = /^(\s+)/.exec(lines[field - 1] ?? '') ?? [];
  let last = Math.max(...places.values());
  // A long value goes on in lines that are indented further.
  while (indentOf(lines[last]) > indent.length) last++;
  const line = lines[last - 1] ?? '';
  const [end = ''] = /[\r\n]+$/.exec(line) ?? [];
  const [lineBreak = '\n'] = /\r\n|\n|\r/.exec(lines[last - 2] ?? text) ?? [];
  lines[last - 1] =
    `${line.slice(0, line.length - end.length)}${lineBreak}${indent}gesehen: ${day}${end}`;
  return lines.join('');
}

/** Blanks at the beginning of a line; 0 where nothing follows. */
function indentOf(line = ''): number {
  return /^(\s+)\S/.exec(line)?.[1]?.length ?? 0;
}
