const NAME = 'redaktion';
const STORE = 'texts';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param ask returns how to get the result once all is done. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => () => T,
): Promise<T> {
  const open = await database();
  return new Promise<T>((resolve, reject) => {
    const transaction = open.transaction(STORE, mode);
    // A full disk ends a transaction without an error of a request.
    transaction.onabort = () => reject(transaction.error);
    const result = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(result());
  }).finally(() => open.close());
}

/** A text that is not saved, and the stored one on which it builds; null where there is none. */
export interface Kept {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A text in the browser's store. */
interface Row extends Kept {
  /** When it was put there, in milliseconds; absent in one of an earlier version. */
  readonly at?: number;
}

/** Each window has its own rows, so that none overwrites or deletes what only another one has. */
const WINDOW = crypto.randomUUID();

/** By key, the rows that this window has written, or read and taken over. */
let own: ReadonlyMap<string, Row> = new Map();

/** Texts that are not saved yet; they outlive a closed tab. */
export const kept = {
  /** What windows have left. Of two texts of one file the newer: the older waits until that one is saved. */
  all: async (): Promise<Kept[]> => {
    const rows = await inStore('readonly', (store) => {
      const [keys, values] = [store.getAllKeys(), store.getAll() as IDBRequest<Row[]>];
      return () => values.result.map((row, at) => [String(keys.result[at]), row] as const);
    });
    const sorted = [...rows].sort(([, one], [, other]) => (one.at ?? 0) - (other.at ?? 0));
    const newest = new Map(sorted.map(([key, row]) => [row.path, [key, row] as const]));
    own = new Map(newest.values());
    return [...own.values()];
  },
  /** Keeps exactly these of this window. @throws where the browser keeps nothing, or has no room. */
  replace: async (texts: readonly Kept[]): Promise<void> => {
    const gone = own;
    const at = Date.now();
    own = new Map(
      texts.map(({ path, before, after }) => [`${WINDOW} ${path}`, { path, before, after, at }]),
    );
    const next = own;
    await inStore('readwrite', (store) => {
      for (const [key, row] of gone) if (!next.has(key)) drop(store, key, row);
      for (const [key, row] of next) store.put(row, key);
      return () => undefined;
    }).catch((error: unknown) => {
      // What was not deleted is this window's still.
      own = new Map([...gone, ...own]);
      throw error;
    });
  },
};

/** Deletes a row, unless the window that it is from has written it anew. */
function drop(store: IDBObjectStore, key: string, { at }: Row): void {
  const request: IDBRequest<Row | undefined> = store.get(key);
  request.onsuccess = () => {
    if (request.result?.at === at) store.delete(key);
  };
}
