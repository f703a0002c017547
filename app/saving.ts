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
  | { readonly kind: 'merged'; readonly edited: ReadonlyMap<string, string> }
  /** Somebody changed the same places. */
  | {
      readonly kind: 'disputed';
      readonly edited: ReadonlyMap<string, string>;
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
    return merged(changes, error);
  }
}

function merged(changes: readonly Change[], { files }: Conflict): Saved {
  const edited = new Map<string, string>();
  const disputes: Dispute[] = [];
  for (const { path, before, after } of changes) {
    if (typeof after !== 'string') continue;
    const other = files.find((one) => one.path === path);
    const text = other?.theirs
      ? agreedText(mergeTexts(path, before ?? '', after, other.theirs))
      : after;
    edited.set(path, text ?? after);
    if (other && (text === null || other.theirs === null)) {
      disputes.push({ path, mine: after, theirs: other.theirs });
    }
  }
  return disputes.length > 0 ? { kind: 'disputed', edited, disputes } : { kind: 'merged', edited };
}
