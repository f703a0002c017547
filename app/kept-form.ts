/** What somebody typed into a form and has not sent; it outlives the window. */
export interface KeptForm<Typed> {
  /** Null where nothing is kept. */
  read(): Typed | null;
  write(typed: Typed): void;
  forget(): void;
}

/** Keeps a form in the browser. Where it keeps nothing, the form goes on without. @param name in the browser's storage. */
export function keptForm<Typed>(name: string): KeptForm<Typed> {
  const inStorage = <Result>(run: (storage: Storage) => Result): Result | null => {
    try {
      return run(localStorage);
    } catch {
      return null;
    }
  };
  return {
    read: () => inStorage((storage) => JSON.parse(storage.getItem(name) ?? 'null') as Typed | null),
    write: (typed) => inStorage((storage) => storage.setItem(name, JSON.stringify(typed))),
    forget: () => inStorage((storage) => storage.removeItem(name)),
  };
}
