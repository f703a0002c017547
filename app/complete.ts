import type { Problem } from '../lib/base/problem.ts';
import { slugOf } from '../lib/files/read.ts';
import { RECORDS_FOLDER } from '../lib/translation/records.ts';
import type { Desk } from './desk.ts';
import { changesBetween, withEdits } from './edits.ts';

/** What can be saved now. */
export interface Ready {
  /** What the check finds with all changes. */
  readonly problems: readonly Problem[];
  /** Files that wait, because they or what they need are not complete; null where nothing can be saved without them. */
  readonly waiting: readonly string[] | null;
}

type Texts = Pick<Desk, 'stored' | 'current' | 'photos' | 'checker'>;

/**
 * Finds the changes that can be saved while others are not complete. The check finds nothing in the site with them
 * alone, so that none is published by halves.
 */
export async function readyOf(desk: Texts): Promise<Ready> {
  const { stored, current } = desk;
  const changed = new Map(changesBetween(stored, current).map((one) => [one.path, one.before]));
  const waiting = new Map<string, string | null>();
  const { problems } = await desk.checker.whole(current);
  let found = problems;
  while (found.length > 0) {
    const before = waiting.size;
    for (const { file } of found) {
      // What a page says of its German text depends on the record of that.
      const path = waiting.has(file) ? `${RECORDS_FOLDER}/${slugOf(file)}.json` : file;
      const text = changed.get(path);
      if (text !== undefined) waiting.set(path, text);
    }
    if (waiting.size === before) return { problems, waiting: null };
    found = (await desk.checker.whole(withEdits(current, waiting))).problems;
  }
  const saved = withEdits(current, waiting);
  const photos = [...desk.photos.keys()].filter((path) => belongsTo(path, waiting, current, saved));
  const isAll = waiting.size > 0 && waiting.size === changed.size;
  if (isAll || isTorn(waiting, changed, current)) return { problems, waiting: null };
  return { problems, waiting: [...waiting.keys(), ...photos] };
}

/** Whether a page that got another name would be gone under the old one, and not be there under the new one. */
function isTorn(
  waiting: ReadonlyMap<string, string | null>,
  changed: ReadonlyMap<string, string | null>,
  current: ReadonlyMap<string, string>,
): boolean {
  const folder = (path: string) => path.split('/').slice(0, 2).join('/');
  const gone = new Set([...changed.keys()].filter((path) => !current.has(path)).map(folder));
  return [...waiting].some(([path, before]) => before === null && gone.has(folder(path)));
}

/** Whether a photo is shown by texts that wait alone. */
function belongsTo(
  photo: string,
  waiting: ReadonlyMap<string, unknown>,
  current: ReadonlyMap<string, string>,
  saved: ReadonlyMap<string, string>,
): boolean {
  const name = photo.slice(photo.lastIndexOf('/') + 1);
  const names = (text: string | undefined) => text?.includes(name) ?? false;
  return (
    [...waiting.keys()].some((path) => names(current.get(path))) && ![...saved.values()].some(names)
  );
}
