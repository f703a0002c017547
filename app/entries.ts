import uiTexts from '../_data/uiTexts.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { entryText, withEntryField, withEntryText } from '../lib/editor/entry-text.ts';
import type { FieldGroup, FieldValue } from '../lib/editor/yaml-write.ts';
import { factText } from '../lib/facts/format.ts';
import { ENTRIES_FOLDER, parseEntryFile } from '../lib/files/entries/entry-file.ts';
import type { EntryField } from '../lib/files/entries/form.ts';
import { formOf } from '../lib/files/entries/forms.ts';
import type { RawEntry } from '../lib/files/entries/raw-entry.ts';
import type { Entries } from '../lib/files/entries/read.ts';
import { confirmedText } from '../lib/files/entries/seen.ts';
import { usesOfRaw } from '../lib/site/uses.ts';
import type { Desk } from './desk.ts';
import { entryWords } from './entry-words.ts';
import { canConfirm, lifeWords, stateWords } from './life-words.ts';

/** An entry in the list. */
export interface EntryRow {
  readonly file: string;
  readonly name: string;
  /** Its values in one line. */
  readonly text: string;
  /** What is to know of it, in German words. */
  readonly states: readonly string[];
}

/** An entry that is open. */
export interface OpenEntry {
  readonly file: string;
  readonly name: string;
  /** What the form shows; null where it cannot show the entry, in which case the text is the way. */
  readonly fields: readonly EntryField[] | null;
  readonly data: FieldGroup;
  /** Each with the field that it is about; empty for the entry as a whole. */
  readonly problems: readonly (Problem & { readonly field: string })[];
  /** How texts refer to it, and what then stands on a German page. */
  readonly references: readonly { readonly name: string; readonly text: string }[];
  /** When it was checked, until when it holds. */
  readonly life: readonly string[];
  /** Its name for `confirm`; null where there is nothing to confirm. */
  readonly confirm: string | null;
  readonly isChanged: boolean;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
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
  /** Notes that an entry is right today. @param name as `OpenEntry.confirm` has it. */
  confirm(name: string): Promise<void>;
}

const { facts: STRINGS } = uiTexts.de;

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
        .flatMap((file) => rowsOf(parseEntryFile(file, desk.textOf(file)).entries, entries));
    },
    entry: open,
    entryUses: async (file, name) => {
      const { site, entries } = await desk.load();
      const { pages, languages } = usesOfRaw(site, entries, rawOf(desk, file, name));
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

function openEntry(desk: Desk, entries: Entries, raw: RawEntry): OpenEntry {
  const { file, name, data, lines } = raw;
  const { today } = entries;
  const entry = entries.all.find((one) => one.raw.file === file && one.raw.name === name);
  const shown = Object.entries(entry?.facts ?? {}).filter(([, { kind }]) => kind !== 'link');
  const change = desk.current.get(file) !== desk.stored.get(file);
  return {
    ...{ file, name, data: data as FieldGroup, fields: formOf(raw) },
    problems: entries.problems
      .filter((one) => one.file === file && isWithin(raw, one.line ?? 0))
      .map((one) => ({ ...one, field: fieldAt(lines, one.line ?? 0) })),
    references: shown.map(([reference, fact]) => ({
      name: reference,
      text: factText(fact, SOURCE_LANGUAGE, STRINGS),
    })),
    life: entry ? lifeWords(entry.life, today, STRINGS) : [],
    confirm: entry && canConfirm(entry.life, today) ? entry.name : null,
    isChanged: change && differs(desk, raw),
    languages: LANGUAGES.flatMap(({ code, name: own, pseudo }) =>
      pseudo ? [] : [{ code, name: own }],
    ),
  };
}

function differs(desk: Desk, { file, name }: RawEntry): boolean {
  try {
    return entryText(desk.stored.get(file) ?? '', name) !== entryText(desk.textOf(file), name);
  } catch {
    // An entry that is not stored yet cannot be taken back.
    return false;
  }
}

function isWithin({ lines }: RawEntry, line: number): boolean {
  return line >= (lines.get('') ?? 0) && line <= Math.max(...lines.values());
}

/** The field whose lines a line is among. */
function fieldAt(lines: ReadonlyMap<string, number>, line: number): string {
  const above = [...lines].filter(([, start]) => start <= line).sort(([, a], [, b]) => b - a);
  return above[0]?.[0].split('.')[0] ?? '';
}

function rowsOf(raws: readonly RawEntry[], entries: Entries): EntryRow[] {
  const { all, problems, today } = entries;
  return raws.map((raw) => {
    const { file, name, data } = raw;
    const entry = all.find((one) => one.raw.file === file && one.raw.name === name);
    const isFaulty = problems.some((one) => one.file === file && isWithin(raw, one.line ?? 0));
    const states = entry ? stateWords(entry.life, today) : [];
    return { file, name, text: entryWords(data), states: isFaulty ? ['mit Fehlern'] : states };
  });
}
