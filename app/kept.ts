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
    const result = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(result());
    transaction.onerror = () => reject(transaction.error);
  }).finally(() => open.close());
}

/** A text that is not saved, and the stored one on which it builds; null where there is none. */
export interface Kept {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Paths of texts that this window has read from there or kept there. */
let own: ReadonlySet<string> = new Set();

/** Texts that are not saved yet; they outlive a closed tab. */
export const kept = {
  all: async (): Promise<Kept[]> => {
    const texts = await inStore('readonly', (store) => {
      const request: IDBRequest<Kept[]> = store.getAll();
      return () => request.result;
    });
    own = new Set(texts.map(({ path }) => path));
    return texts;
  },
  /** Keeps exactly these of this window; what only other windows have stays. */
  replace: async (texts: readonly Kept[]): Promise<void> => {
    const gone = own;
    own = new Set(texts.map(({ path }) => path));
    await inStore('readwrite', (store) => {
      for (const path of gone) store.delete(path);
      for (const { path, before, after } of texts) store.put({ path, before, after }, path);
      return () => undefined;
    });
  },
};
