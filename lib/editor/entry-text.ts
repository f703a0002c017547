import { partsOf } from '../files/entries/raw-entry.ts';
import { unified } from './breaks.ts';
import { withField } from './yaml-field.ts';
import type { FieldValue } from './yaml-write.ts';

/**
 * Sets a field of an entry in a file of `src/angaben`; all other bytes stay.
 *
 * @param stored the whole file.
 * @param name of the entry as the file has it.
 * @param path of the field below the name.
 * @param value undefined removes the field.
 * @throws Error in German for an entry that the file does not have, or a form that this cannot change.
 */
export function withEntryField(
  stored: string,
  name: string,
  path: readonly string[],
  value: FieldValue,
): string {
  const { from, to } = rangeOf(stored, name);
  const part = stored.slice(from, to);
  return (
    stored.slice(0, from) + withField(part, [name, ...path], value, 'failsafe') + stored.slice(to)
  );
}

/** Where the lines of an entry begin, and where those of the next one do. */
function rangeOf(stored: string, name: string): { readonly from: number; readonly to: number } {
  const bom = stored.startsWith('\uFEFF') ? 1 : 0;
  const source = unified(stored.slice(bom));
  const parts = partsOf(source.text);
  const at = parts.findIndex(({ text }) => text.startsWith(`${name}:`));
  const part = parts[at];
  if (!part) throw new Error(`Die Angabe „${name}“ steht nicht mehr in der Datei.`);
  const start = (line: number) => {
    let place = 0;
    for (let passed = 1; passed < line; passed++) place = source.text.indexOf('\n', place) + 1;
    return place;
  };
  const next = parts[at + 1];
  return {
    from: source.stored(start(part.line)) + bom,
    to: next ? source.stored(start(next.line)) + bom : stored.length,
  };
}
