import type { z } from 'zod';
import { CITATION } from './citations-file.ts';
import { ENTRIES_FOLDER } from './entry-file.ts';
import { FACT, ONLY } from './facts-file.ts';
import { type EntryField, fieldsOf } from './form.ts';
import { ITEM } from './handover-file.ts';
import { HELP_NUMBER } from './help-file.ts';
import { KEYWORDS } from './keywords-file.ts';
import { LINK } from './links-file.ts';
import { PARTS } from './office-file.ts';
import { PLACE } from './places-file.ts';
import type { RawEntry } from './raw-entry.ts';

type Schema = z.ZodObject<z.ZodRawShape>;

/** The schemas of the files; each entry of the office has its own. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  'angaben.yaml': FACT,
  'hilfenummern.yaml': HELP_NUMBER,
  'orte.yaml': PLACE,
  'links.yaml': LINK,
  'quellen.yaml': CITATION,
  'woerter.yaml': KEYWORDS,
  'uebergabe.yaml': ITEM,
};

/** The fields that an entry may have, for its form; null for an entry that no schema knows. */
export function formOf({ file, name, data }: RawEntry): readonly EntryField[] | null {
  const base = file.slice(ENTRIES_FOLDER.length + 1);
  const schema = base === 'buero.yaml' ? partNamed(name) : SCHEMAS[base];
  if (!schema) return null;
  const given = Object(data) as Readonly<Record<string, unknown>>;
  const kinds: Readonly<Record<string, string>> = base === 'angaben.yaml' ? ONLY : {};
  // A field of another kind of fact is shown where somebody has filled it.
  return fieldsOf(schema).filter(
    ({ name: field }) => Object.hasOwn(given, field) || (kinds[field] ?? given.art) === given.art,
  );
}

function partNamed(name: string): Schema | undefined {
  return Object.hasOwn(PARTS, name) ? PARTS[name as keyof typeof PARTS].fields : undefined;
}
