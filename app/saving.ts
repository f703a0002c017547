import { agreedText, mergeTexts } from '../lib/editor/merge.ts';
import { type Change, Conflict, type ConflictFile, type Store } from '../lib/editor/store.ts';
import type { Desk } from './desk.ts';
import { changesBetween, withEdits } from './edits.ts';
import { type Renamed, renameTaken } from './taken-photos.ts';

/** A file that two people changed in the same place; null where one deleted it. */
export interface Dispute {
  readonly path: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** What became of changes that met those of others. Nothing was written. */
export type Met = {
  /** The texts with both changes. */
  readonly edited: ReadonlyMap<string, string | null>;
  /** Photos whose names others took. */
  readonly renamed?: readonly Renamed[];
} & (
  | { readonly kind: 'merged' }
  /** Somebody changed the same places. */
  | { readonly kind: 'disputed'; readonly disputes: readonly Dispute[] }
);

/** What became of a save. @param address of the proposal, where there is one. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string; readonly address?: string }
  | Met;

/** What a person says of a change. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

/** What of a desk is saved. */
type Texts = Pick<Desk, 'version' | 'stored' | 'current' | 'decided' | 'photos' | 'pictures'>;

/** What is not saved yet, and what somebody has decided between two stored versions. */
export function changesOn({ stored, current, decided, photos }: Omit<Texts, 'pictures'>): Change[] {
  const changes = changesBetween(stored, current);
  const others = [...decided].filter((path) => !changes.some((one) => one.path === path));
  const same = others.map((path) => {
    const text = stored.get(path) ?? null;
    return { path, before: text, after: text };
  });
  const added = [...photos].map(([path, after]) => ({ path, before: null, after }));
  return [...changes, ...same, ...added];
}

/**
 * Saves the changes of a desk, or takes what another person changed meanwhile into its texts.
 *
 * @param waiting files that are not saved, see `readyOf`; they stay on the desk as they are.
 */
export async function save(
  desk: Texts,
  store: Store,
  words: Words,
  waiting: readonly string[] = [],
): Promise<Saved> {
  const waits = ({ path }: Change) => waiting.includes(path);
  const all = changesOn(desk);
  const changes = all.filter((one) => !waits(one));
  try {
    const saved = await store.save({ ...words, base: desk.version, changes });
    // It is saved even where the store cannot be read now.
    const { version, files } = await store
      .load()
      .catch(() => ({ version: saved.version, files: desk.current }));
    const left = changesBetween(desk.stored, desk.current).filter(waits);
    // With the text that each started from, so that the next save meets what others changed there.
    const stored = withEdits(files, new Map(left.map(({ path, before }) => [path, before])));
    const edits = new Map(left.map(({ path }) => [path, desk.current.get(path) ?? null]));
    const current = withEdits(stored, edits);
    Object.assign(desk, { version, stored, current, decided: new Set() });
    for (const { path } of changes) desk.photos.delete(path);
    return { kind: 'saved', ...saved };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { files, pictures = [] } = await store.load();
    const paths = error.files.map(({ path }) => path);
    const renamed = renameTaken(desk, paths, pictures);
    const mine = changesOn(desk);
    const met = merged(mine, [
      ...error.files,
      ...movedSince(mine, files, [...paths, ...desk.decided]),
    ]);
    const theirs = new Map(error.files.map((one) => [one.path, one.theirs]));
    const stored = withEdits(files, theirs);
    // An open proposal shows its own version of what others published: the decision has to be written into it.
    const decided = [...theirs].filter(([path, text]) => (files.get(path) ?? null) !== text);
    Object.assign(desk, {
      ...{ version: error.version, stored, current: withEdits(stored, met.edited) },
      decided: new Set(decided.map(([path]) => path)),
    });
    return { ...met, ...(renamed.length > 0 && { renamed }) };
  }
}

/** Files in which others changed what can be joined: a conflict elsewhere does not name them. @param settled those that need no look. */
function movedSince(
  changes: readonly Change[],
  files: ReadonlyMap<string, string>,
  settled: readonly string[],
): ConflictFile[] {
  return changes.flatMap(({ path, before, after }) => {
    const theirs = files.get(path) ?? null;
    const isMoved = !(after instanceof Uint8Array) && theirs !== before && !settled.includes(path);
    return isMoved ? [{ path, theirs }] : [];
  });
}

/**
 * Joins changes with what others stored since.
 *
 * @param changes with the text that each started from.
 */
export function merged(changes: readonly Change[], files: readonly ConflictFile[]): Met {
  const edited = new Map<string, string | null>();
  const disputes: Dispute[] = [];
  for (const { path, before, after } of changes) {
    if (after instanceof Uint8Array) continue;
    const other = files.find((one) => one.path === path);
    // The store has joined what can be joined.
    if (other?.mine !== undefined) continue;
    const text =
      other?.theirs && after !== null
        ? agreedText(mergeTexts(path, before ?? '', after, other.theirs))
        : after;
    edited.set(path, text ?? after);
    const isAgreed =
      other === undefined || other.theirs === after || (other.theirs && text !== null);
    if (!isAgreed) disputes.push({ path, mine: after, theirs: other.theirs });
  }
  for (const { path, mine, theirs } of files) {
    if (mine === undefined) continue;
    edited.set(path, mine);
    disputes.push({ path, mine, theirs });
  }
  return disputes.length > 0 ? { kind: 'disputed', edited, disputes } : { kind: 'merged', edited };
}
