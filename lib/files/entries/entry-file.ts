import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { brief } from '../../base/brief.ts';
import { ifMissing } from '../../base/folder.ts';
import type { Problem } from '../../base/problem.ts';
import { readLimited } from '../../base/read-file.ts';
import { fieldLines } from '../front-matter.ts';
import { yamlMistakes } from '../yaml-mistakes.ts';

/** Folder of the facts that editors change. */
export const ENTRIES_FOLDER = 'src/angaben';

/** An entry of a file in `src/angaben`, not validated yet. */
export interface RawEntry {
  /** Path of the file from the project's root, with forward slashes. */
  readonly file: string;
  readonly name: string;
  /** Its fields; every value is text, a list, or fields again. */
  readonly data: unknown;
  /** Line of each field, by its path joined with dots, counted from 1; the name's own by an empty path. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Most bytes of a file: a thousand entries. */
const FILE_LIMIT = 500_000;
/** Most characters of an entry. The parser of YAML takes longer than its length. */
const ENTRY_LIMIT = 10_000;

const NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** A value whose end is a comment in YAML: `wert: Haus #3`. A comment that is meant has a space behind the sign. */
const CUT = /^\s+(?:- |[a-z-]+:)[^"'#]*\s#[^\s#]/;
const HOW =
  'Jede Angabe hat die Form „name:“, darunter eingerückt Zeilen wie „wert: …“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.';

/** The entries of a file. */
export interface EntryFile {
  readonly entries: readonly RawEntry[];
  /** Entries that cannot be read, with the names of their fields: what refers to one is no second problem. */
  readonly unread: readonly RawEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of entries.
 *
 * @param name of the file in `src/angaben`.
 */
export async function readEntryFile(root: string, name: string): Promise<EntryFile> {
  const file = `${ENTRIES_FOLDER}/${name}`;
  const fail = (message: string, fix: string) => ({
    entries: [],
    unread: [],
    problems: [{ file, message, fix }],
  });
  const bytes = await readLimited(path.join(root, file), FILE_LIMIT).catch(ifMissing);
  if (bytes === undefined) return fail('Diese Datei fehlt.', 'Stellen Sie sie wieder her.');
  if (bytes === null) {
    return fail(
      'Die Datei ist zu groß: Sie hat mehr als 500 KB.',
      'Löschen Sie, was fehl am Platz ist.',
    );
  }
  if (!isUtf8(bytes)) {
    const fix = 'Speichern Sie die Datei neu und wählen Sie dabei die Kodierung UTF-8.';
    return fail('Die Zeichen der Datei sind nicht lesbar.', fix);
  }
  return parseEntryFile(file, bytes.toString('utf8'));
}

/** The entries of a file, each parsed by itself: a mistake spoils no other, and time grows with length. */
export function parseEntryFile(file: string, text: string): EntryFile {
  const unread: RawEntry[] = [];
  const problems: Problem[] = [];
  const entries = new Map<string, RawEntry>();
  for (const part of partsOf(text)) {
    const entry = parseEntry(file, part);
    const twice = Array.isArray(entry) ? undefined : entries.get(entry.name);
    if (Array.isArray(entry)) {
      problems.push(...entry);
      unread.push(guessed(file, part));
    } else if (!twice) entries.set(entry.name, entry);
    else problems.push(repeated(entry, twice));
  }
  return { entries: [...entries.values()], unread, problems };
}

/** An entry's lines and the line of the file on which they begin, counted from 1. */
interface Part {
  readonly text: string;
  readonly line: number;
}

/** An entry begins on a line that is not indented. */
function partsOf(text: string): Part[] {
  const parts: { text: string; line: number }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = parts.at(-1);
    if (/^[^\s#]/.test(line)) parts.push({ text: line, line: index + 1 });
    else if (last) last.text += `\n${line}`;
    else if (/^\s+[^\s#]/.test(line)) parts.push({ text: line, line: index + 1 });
  }
  return parts;
}

function parseEntry(file: string, { text, line }: Part): RawEntry | Problem[] {
  const at = (message: string, fix: string, here = line) => [{ file, line: here, message, fix }];
  if (text.length > ENTRY_LIMIT) {
    return at('Diese Angabe ist zu lang: Sie hat mehr als 10.000 Zeichen.', 'Kürzen Sie sie.');
  }
  const cut = text.split('\n').findIndex((one) => CUT.test(one));
  if (cut !== -1) {
    const message = 'Was hinter „#“ steht, gilt als Anmerkung und fehlt dem Wert.';
    return at(message, 'Setzen Sie den ganzen Wert in gerade Anführungszeichen.', line + cut);
  }
  const counter = new LineCounter();
  // Every value is text, so that `06 31` and `112` stay as they are written.
  const options = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;
  const yaml = parseDocument(text, { ...options, lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + line - 1;
  const [mistake] = yamlMistakes(yaml);
  if (mistake && isMap(yaml.contents)) {
    return at(`Diese Zeile ist nicht lesbar (${mistake.reason}).`, HOW, lineAt(mistake.offset));
  }
  const [[name, data] = ['', null]] = isMap(yaml.contents) ? Object.entries(yaml.toJS()) : [];
  if (!isMap(yaml.contents) || name === '') return at('Diese Zeile gehört zu keiner Angabe.', HOW);
  if (!NAME.test(name)) {
    const fix = 'Nehmen Sie kleine Buchstaben ohne Umlaute, Ziffern, Punkte und Bindestriche.';
    return at(`„${brief(name)}“ taugt nicht als Name einer Angabe.`, fix);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return at(`Unter „${brief(name)}:“ fehlen die Zeilen der Angabe.`, HOW);
  }
  const lines = [...fieldLines(yaml, lineAt)].map(
    ([field, one]) => [field.slice(name.length + 1), one] as const,
  );
  return { file, name, data, lines: new Map(lines) };
}

/** Names of an entry and of its fields, as far as they can be told. */
function guessed(file: string, { text, line }: Part): RawEntry {
  const [name = '', ...fields] = text
    .split('\n')
    .map((one) => /^\s*([^\s:]*)/.exec(one)?.[1] ?? '');
  const data = Object.fromEntries(fields.map((field) => [field, '']));
  return { file, name, data, lines: new Map([['', line]]) };
}

function repeated({ file, name, lines }: RawEntry, first: RawEntry): Problem {
  const message = `Die Angabe „${brief(name)}“ steht doppelt, schon in Zeile ${first.lines.get('')}.`;
  return { file, line: lines.get('') ?? 1, message, fix: 'Löschen Sie eine von beiden.' };
}
