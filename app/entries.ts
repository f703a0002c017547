import { SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import {
  entryText,
  withEntryField,
  withEntryText,
  withNewEntry,
  withoutEntry,
} from '../lib/editor/entry-text.ts';
import type { FieldValue } from '../lib/editor/yaml-write.ts';
import { ENTRIES_FOLDER, type EntryFile, parseEntryFile } from '../lib/files/entries/entry-file.ts';
import { formOf } from '../lib/files/entries/forms.ts';
import type { RawEntry } from '../lib/files/entries/raw-entry.ts';
import type { Entries } from '../lib/files/entries/read.ts';
import { confirmedText } from '../lib/files/entries/seen.ts';
import { usesOfRaw } from '../lib/site/uses.ts';
import type { Desk } from './desk.ts';
import { entryWords } from './entry-words.ts';
import { stateWords } from './life-words.ts';
import { isWithin, type OpenEntry, openEntry } from './open-entry.ts';

/** An entry in the list. */
export interface EntryRow {
  readonly file: string;
  readonly name: string;
  /** Its values in one line. */
  readonly text: string;
  /** What is to know of it, in German words. */
  readonly states: readonly string[];
  /** False where only the text of the file can show it. */
  readonly isReadable: boolean;
}

/** Where an entry is seen. */
export interface EntryUses {
  /** The German pages; null for every page. */
  readonly pages: readonly { readonly file: string; readonly title: string }[] | null;
  readonly languages: number;
  /** Entries that name it as their source. */
  readonly entries: readonly { readonly file: string; readonly name: string }[];
}

/** What the editor does with the entries of `src/angaben`. */
export interface EntryMethods {
  entries(): Promise<readonly EntryRow[]>;
  /** @throws Error in German where nobody has the entry. */
  entry(file: string, name: string): Promise<OpenEntry>;
  entryUses(file: string, name: string): Promise<EntryUses>;
  /** Sets a field; undefined removes it. @throws Error in German where the form cannot change it. */
  setEntry(file: string, name: string, field: string, value: FieldValue): Promise<OpenEntry>;
  /** Takes back what is not saved of an entry. */
  discardEntry(file: string, name: string): Promise<OpenEntry>;
  /** Adds an entry whose needed fields are empty. @throws Error in German for a bad name. */
  addEntry(file: string, name: string): Promise<void>;
  deleteEntry(file: string, name: string): Promise<void>;
  /** Notes that an entry is right today. @param name as `OpenEntry.confirm` has it. */
  confirm(name: string): Promise<void>;
}

/** What the editor does with the entries on a desk. */
export function entryMethods(desk: Desk): EntryMethods {
  const read = () => desk.checker.entries(desk.current);
  const open = async (file: string, name: string) =>
    openEntry(desk, await read(), rawOf(desk, file, name));
  return {
    entries: async () => {
      const entries = await read();
      return [...desk.current.keys()]
        .filter((file) => file.startsWith(`${ENTRIES_FOLDER}/`))
        .flatMap((file) => rowsOf(parseEntryFile(file, desk.textOf(file)), entries));
    },
    entry: open,
    entryUses: async (file, name) => {
      // Another value is read on the same pages: to read them all anew would keep waiting who types.
      const { site, entries: last } = await desk.lastLoaded();
      const entries = await read();
      const known = { ...entries, citations: last.citations };
      const { pages, languages } = usesOfRaw(site, known, rawOf(desk, file, name));
      const german = pages?.flatMap((slug) => site.page(slug, SOURCE_LANGUAGE) ?? []);
      const isSource = file.endsWith('/quellen.yaml');
      return {
        pages: german?.map((page) => ({ file: page.file, title: page.title })) ?? null,
        languages,
        entries: entries.all
          .filter(({ sources }) => isSource && sources.includes(name))
          .map(({ raw }) => ({ file: raw.file, name: raw.name })),
      };
    },
    setEntry: (file, name, field, value) => {
      desk.current.set(file, withEntryField(desk.textOf(file), name, field, value));
      return open(file, name);
    },
    discardEntry: (file, name) => {
      const before = entryText(desk.stored.get(file) ?? '', name);
      desk.current.set(file, withEntryText(desk.textOf(file), name, before));
      return open(file, name);
    },
    addEntry: async (file, name) => {
      const fields = formOf({ file, name, data: {}, lines: new Map() }) ?? [];
      const needed = fields.filter(({ required }) => required).map((field) => field.name);
      desk.current.set(file, withNewEntry(desk.textOf(file), name, needed));
    },
    deleteEntry: async (file, name) => {
      desk.current.set(file, withoutEntry(desk.textOf(file), name));
    },
    confirm: async (name) => {
      const { all } = await read();
      const entry = all.find((one) => one.name === name);
      if (!entry) throw new Error(`Die Angabe „${name}“ gibt es nicht, oder sie hat einen Fehler.`);
      const { file } = entry.raw;
      const { today } = desk.surroundings.build;
      desk.current.set(file, confirmedText(desk.textOf(file), entry, today));
    },
  };
}

function rawOf(desk: Desk, file: string, name: string): RawEntry {
  const { entries } = parseEntryFile(file, desk.textOf(file));
  const raw = entries.find((one) => one.name === name);
  if (raw) return raw;
  throw new Error(
    `Die Angabe „${name}“ gibt es nicht, oder sie ist nicht lesbar. Öffnen Sie die Datei als Text.`,
  );
}

function rowsOf(
  { entries: raws, unread, problems: found }: EntryFile,
  entries: Entries,
): EntryRow[] {
  const { all, problems, today } = entries;
  const rows = raws.map((raw): EntryRow => {
    const { file, name, data } = raw;
    const entry = all.find((one) => one.raw.file === file && one.raw.name === name);
    const isFaulty = problems.some((one) => one.file === file && isWithin(raw, one.line ?? 0));
    const states = isFaulty ? ['mit Fehlern'] : entry ? stateWords(entry.life, today) : [];
    return { file, name, text: entryWords(data), states, isReadable: true };
  });
  const [first] = found;
  // What cannot be read is not lost, and the text of the file shows it.
  const lost = unread.map(({ name }) => name);
  const names = rows.length + lost.length === 0 ? ['Die ganze Datei'] : [...new Set(lost)];
  const bad = names.flatMap((name): EntryRow[] =>
    first
      ? [{ file: first.file, name, text: '', states: ['nicht lesbar'], isReadable: false }]
      : [],
  );
  return [...bad, ...rows];
}
