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

/** Texts that are not saved yet; they outlive a closed tab. */
export const kept = {
  all: (): Promise<Kept[]> =>
    inStore('readonly', (store) => {
      const request: IDBRequest<Kept[]> = store.getAll();
      return () => request.result;
    }),
  /** Keeps exactly these. */
  replace: (texts: readonly Kept[]): Promise<void> =>
    inStore('readwrite', (store) => {
      store.clear();
      for (const { path, before, after } of texts) store.put({ path, before, after }, path);
      return () => undefined;
    }),
};
