/**
 * Computes something once for each object that it is asked for, for as long as the object lives.
 *
 * @param make computes it; the result depends on the object alone.
 */
export function memoizeByObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, T>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/**
 * Computes something once for each list of texts and numbers that it is asked for.
 *
 * @param make computes it; the result depends on the arguments alone.
 */
export function memoize<Args extends readonly (string | number)[], T>(
  make: (...args: Args) => T,
): (...args: Args) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join('\n');
    const found = made.get(key) ?? make(...args);
    made.set(key, found);
    return found;
  };
}

/**
 * Computes something once in a process: `npm start` loads the code again after an edit, and what `memoize` keeps is
 * lost with the code before it.
 *
 * @param name of the results in this process.
 * @param make computes it; a change of its own code takes effect in the next process.
 */
export function memoizeInProcess<Args extends readonly (string | number)[], T>(
  name: string,
  make: (...args: Args) => T,
): (...args: Args) => T {
  const store: typeof globalThis & { [key: symbol]: unknown } = globalThis;
  const key = Symbol.for(name);
  store[key] ??= memoize(make);
  return store[key] as (...args: Args) => T;
}
