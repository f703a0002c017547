import type { z } from 'zod';
import { brief } from '../../base/brief.ts';
import type { Problem } from '../../base/problem.ts';
import { mostSimilar } from '../../base/similar.ts';
import type { RawEntry } from './raw-entry.ts';

const INDENT = 'Rücken Sie die Zeilen darunter ein: Setzen Sie zwei weitere Leerzeichen davor.';

/** Makes one problem of two that have one cause: a misspelt name, or lines that are not indented. */
export function joinCauses(
  problems: Map<string, Problem>,
  { data }: RawEntry,
  title: string,
  shape: z.ZodRawShape,
): void {
  const given = Object.entries(Object(data));
  const isUnknown = (key: string) => !Object.hasOwn(shape, key) && problems.has(key);
  const unknown = given.flatMap(([key]) => (isUnknown(key) ? [key] : []));
  const missing = [...problems.keys()].filter(
    (key) => Object.hasOwn(shape, key) && !Object.hasOwn(Object(data), key),
  );
  for (const key of unknown) problems.delete(mostSimilar(key, missing) ?? '');
  let empty = '';
  for (const [key, value] of given) {
    const problem = problems.get(empty);
    if (!isUnknown(key)) empty = value === '' ? key : '';
    else if (problem) {
      problems.delete(key);
      problems.set(empty, { ...problem, fix: INDENT });
    }
  }
  const [one, ...others] = unknown.filter(isUnknown);
  const [lacking, ...more] = missing.filter((key) => problems.has(key));
  const first = problems.get(one ?? '');
  if (!first || !lacking || others.length + more.length > 0) return;
  if (mostSimilar(one ?? '', Object.keys(shape))) return;
  problems.delete(lacking);
  const message = `${title}: Das Feld „${lacking}“ fehlt, und das Feld „${brief(one ?? '')}“ ist unbekannt.`;
  const expected = (shape[lacking] as z.ZodType).description;
  const fix = `Ergänzen Sie „${lacking}: …“ (erwartet: ${expected}), und löschen Sie „${brief(one ?? '')}“.`;
  problems.set(one ?? '', { ...first, message, fix });
}
