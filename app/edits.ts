import type { Change } from '../lib/editor/store.ts';

/** Texts by path, with what was changed in them; null deletes a file. */
export function withEdits(
  stored: ReadonlyMap<string, string>,
  edited: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const texts = new Map(stored);
  for (const [path, text] of edited) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  return texts;
}

/** The files in which two states of the texts differ. */
export function changesBetween(
  stored: ReadonlyMap<string, string>,
  current: ReadonlyMap<string, string>,
): Change[] {
  const paths = new Set([...stored.keys(), ...current.keys()]);
  return [...paths].flatMap((path) => {
    const [before, after] = [stored.get(path) ?? null, current.get(path) ?? null];
    return before === after ? [] : [{ path, before, after }];
  });
}
