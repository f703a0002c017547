import { brief } from '../../base/brief.ts';
import { type Files, utf8 } from '../../base/files.ts';
import { type Keep, keepNothing } from '../../base/keep.ts';
import { oddPlaces } from '../../base/odd-text.ts';
import type { Problem } from '../../base/problem.ts';
import { guessed, parseEntry, partsOf, type RawEntry } from './raw-entry.ts';

/** Folder of the facts that editors change. */
export const ENTRIES_FOLDER = 'src/angaben';

/** Most bytes of a file: a thousand entries. */
const FILE_LIMIT = 500_000;

/** The entries of a file. */
export interface EntryFile {
  readonly entries: readonly RawEntry[];
  /** Entries that cannot be read, with the names of their fields: what refers to one is no second problem. */
  readonly unread: readonly RawEntry[];
  /** False where the file as a whole is missing or unreadable: nothing can be said of what refers to its entries. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of entries.
 *
 * @param name of the file in `src/angaben`.
 * @param keep see `Keep`.
 */
export async function readEntryFile(
  files: Files,
  name: string,
  keep: Keep = keepNothing,
): Promise<EntryFile> {
  const file = `${ENTRIES_FOLDER}/${name}`;
  const fail = (message: string, fix: string) => failed({ file, message, fix });
  const bytes = await files.read(file, FILE_LIMIT);
  if (bytes === undefined) return fail('Diese Datei fehlt.', 'Stellen Sie sie wieder her.');
  if (bytes === null) {
    if ((await files.kind(file)) !== 'file') {
      return fail('Dies ist keine gewöhnliche Datei.', 'Ersetzen Sie sie durch die Datei selbst.');
    }
    return fail(
      'Die Datei ist zu groß: Sie hat mehr als 500 KB.',
      'Löschen Sie, was fehl am Platz ist.',
    );
  }
  const text = utf8(bytes);
  if (text === null) {
    const fix = 'Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.';
    return fail('Die Zeichen der Datei sind nicht lesbar.', fix);
  }
  return keep(`file ${file}`, [text], () => parseEntryFile(file, text));
}

/** The entries of a file, each parsed by itself: a mistake spoils no other, and time grows with length. */
export function parseEntryFile(file: string, text: string): EntryFile {
  // What nobody sees is no mistake in a phone number, so each field looks for it itself.
  const odd = oddPlaces(text, false).filter(({ kind }) => kind !== 'unseen');
  const told = odd.map(({ line, message, fix }) => ({ file, line: line + 1, message, fix }));
  const [first] = told;
  if (first && odd[0]?.kind !== 'disguised') return failed(first);
  const unread: RawEntry[] = [];
  const problems: Problem[] = told;
  const entries = new Map<string, RawEntry>();
  for (const part of partsOf(text)) {
    const entry = parseEntry(file, part);
    const twice = Array.isArray(entry) ? undefined : entries.get(entry.name);
    if (Array.isArray(entry)) {
      problems.push(...entry);
      unread.push(...guessed(file, part));
    } else if (!twice) entries.set(entry.name, entry);
    else problems.push(repeated(entry, twice));
  }
  if (entries.size === 0 && unread.length === 0) {
    const message = 'In dieser Datei steht keine Angabe.';
    return failed({ file, message, fix: 'Stellen Sie ihren Inhalt wieder her.' });
  }
  return { entries: [...entries.values()], unread, isWhole: true, problems };
}

function failed(problem: Problem): EntryFile {
  return { entries: [], unread: [], isWhole: false, problems: [problem] };
}

function repeated({ file, name, lines }: RawEntry, first: RawEntry): Problem {
  const message = `Die Angabe „${brief(name)}“ steht doppelt, schon in Zeile ${first.lines.get('')}.`;
  return { file, line: lines.get('') ?? 1, message, fix: 'Löschen Sie eine von beiden.' };
}
