import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brief } from '../../base/brief.ts';
import { mostSimilar } from '../../base/similar.ts';
import type { Entry } from './entry.ts';
import { parseEntryFile } from './entry-file.ts';
import type { RawEntry } from './raw-entry.ts';

/**
 * Writes into an entry that it was checked on a day; no other byte of the file changes.
 *
 * @param all every valid entry.
 * @param name as the list names it, e.g. `hilfe.eltern`.
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 * @returns what was done, in German.
 * @throws Error in German for an unknown name, and for an entry that is over.
 */
export async function confirmEntry(
  root: string,
  all: readonly Entry[],
  name: string,
  today: string,
): Promise<string> {
  const entry = all.find((one) => one.name === name);
  if (!entry) throw new Error(unknownName(name, all));
  const { raw, life } = entry;
  if (life.until !== undefined && life.until < today) {
    throw new Error(
      `„${name}“ galt bis ${life.until}. Berichtigen Sie zuerst „wert“ und „bis“ in ${raw.file}, Zeile ${raw.lines.get('')}.`,
    );
  }
  const file = path.join(root, raw.file);
  const text = await readFile(file, 'utf8');
  // Read again: another entry of the file may have got a line.
  const before = parsed(raw, text);
  const after = withSeen(text, before, today);
  const expected = { ...Object(before.data), gesehen: today };
  if (!isDeepStrictEqual({ ...Object(parsed(raw, after).data) }, expected)) {
    throw new Error(
      `In ${raw.file} lässt sich bei „${name}“ (Zeile ${before.lines.get('')}) kein Tag eintragen. Schreiben Sie dort selbst „gesehen: ${today}“ in eine eigene Zeile.`,
    );
  }
  await writeFile(file, after);
  return `„${name}“ ist geprüft, Stand ${today} (${raw.file}).`;
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

function unknownName(name: string, all: readonly Entry[]): string {
  const similar = mostSimilar(
    name,
    all.map((entry) => entry.name),
  );
  const hint =
    similar === null ? '„npm run angaben“ nennt die Namen.' : `Meinten Sie „${similar}“?`;
  return `Die Angabe „${brief(name)}“ gibt es nicht, oder sie hat einen Fehler. ${hint}`;
}
