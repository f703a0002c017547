import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brief } from '../../base/brief.ts';
import { mostSimilar } from '../../base/similar.ts';
import type { Entry } from './entry.ts';
import { confirmedText } from './seen.ts';

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
  const file = path.join(root, entry.raw.file);
  await writeFile(file, confirmedText(await readFile(file, 'utf8'), entry, today));
  return `„${name}“ ist geprüft, Stand ${today} (${entry.raw.file}).`;
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
