import uiTexts from '../_data/uiTexts.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../lib/base/languages.ts';
import type { Problem } from '../lib/base/problem.ts';
import { entryText } from '../lib/editor/entry-text.ts';
import type { FieldGroup } from '../lib/editor/yaml-write.ts';
import { factText } from '../lib/facts/format.ts';
import type { EntryField } from '../lib/files/entries/form.ts';
import { formOf } from '../lib/files/entries/forms.ts';
import type { RawEntry } from '../lib/files/entries/raw-entry.ts';
import type { Entries } from '../lib/files/entries/read.ts';
import type { Desk } from './desk.ts';
import { canConfirm, lifeWords } from './life-words.ts';

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

const { facts: STRINGS } = uiTexts.de;

/** An entry as its form shows it. */
export function openEntry(desk: Desk, entries: Entries, raw: RawEntry): OpenEntry {
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

/** Whether a line of the file is one of an entry. */
export function isWithin({ lines }: RawEntry, line: number): boolean {
  return line >= (lines.get('') ?? 0) && line <= Math.max(...lines.values());
}

/** The field whose lines a line is among. */
function fieldAt(lines: ReadonlyMap<string, number>, line: number): string {
  const above = [...lines].filter(([, start]) => start <= line).sort(([, a], [, b]) => b - a);
  return above[0]?.[0].split('.')[0] ?? '';
}
