import type { Problem } from '../../base/problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** Beginnings of names by which texts refer to the entries of other files. */
const OWNERS = new Map([
  ['quelle', 'quellen.yaml'],
  ['link', 'links.yaml'],
  ['ort', 'orte.yaml'],
  ['hilfe', 'hilfenummern.yaml'],
]);

/** The problem of an entry of `angaben.yaml` whose name belongs to another file; null where it does not. */
export function ownedName({ file, name, lines }: RawEntry, title: string): Problem | null {
  const [start = '', ...rest] = name.split('.');
  const owner = rest.length > 0 ? OWNERS.get(start) : undefined;
  if (owner === undefined) return null;
  const message = `${title}: Verweise mit „${start}.“ am Anfang meinen Angaben aus ${owner}.`;
  const fix = `Tragen Sie die Angabe dort ein, oder geben Sie ihr einen Namen ohne „${start}.“.`;
  return { file, line: lines.get('') ?? 1, message, fix };
}
