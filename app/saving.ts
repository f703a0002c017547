import { agreedText, mergeTexts } from '../lib/editor/merge.ts';
import { type Change, Conflict, type Store } from '../lib/editor/store.ts';

/** A file that two people changed in the same place. */
export interface Dispute {
  readonly path: string;
  readonly mine: string;
  readonly theirs: string | null;
}

/** What became of a save. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string }
  /** Somebody changed other places: the texts hold both changes, and nothing was written. */
  | { readonly kind: 'merged'; readonly edited: ReadonlyMap<string, string | null> }
  /** Somebody changed the same places. */
  | {
      readonly kind: 'disputed';
      readonly edited: ReadonlyMap<string, string | null>;
      readonly disputes: readonly Dispute[];
    };

/**
 * Saves changes, or tells what another person changed meanwhile.
 *
 * @param base the version that the changes start from.
 */
export async function save(store: Store, base: string, changes: readonly Change[]): Promise<Saved> {
  const names = changes.map(({ path }) => path).join(', ');
  try {
    const { version } = await store.save({ title: `Redaktion: ${names}`, text: '', base, changes });
    return { kind: 'saved', version };
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return merged(changes, error.files);
  }
}

/**
 * Joins changes with what others stored since.
 *
 * @param changes with the text that each started from.
 * @param files what the others wrote; null where they deleted the file.
 */
export function merged(
  changes: readonly Change[],
  files: Conflict['files'],
): Exclude<Saved, { kind: 'saved' }> {
  const edited = new Map<string, string | null>();
  const disputes: Dispute[] = [];
  for (const { path, before, after } of changes) {
    if (after instanceof Uint8Array) continue;
    const other = files.find((one) => one.path === path);
    const text =
      other?.theirs && after !== null
        ? agreedText(mergeTexts(path, before ?? '', after, other.theirs))
        : after;
    edited.set(path, text ?? after);
    const isAgreed =
      other === undefined || other.theirs === after || (other.theirs && text !== null);
    if (!isAgreed) disputes.push({ path, mine: after ?? '', theirs: other.theirs });
  }
  return disputes.length > 0 ? { kind: 'disputed', edited, disputes } : { kind: 'merged', edited };
}
