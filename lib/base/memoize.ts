/**
 * Caches the result of a function per object, for as long as the object lives.
 *
 * @param make its result depends on the object alone.
 */
export function memoizeByObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const results = new WeakMap<Key, T>();
  return (key) => {
    const found = results.get(key) ?? make(key);
    results.set(key, found);
    return found;
  };
}

/**
 * Caches the result of a function per list of arguments, for ever.
 *
 * @param make its result depends on the arguments alone.
 */
export function memoize<Args extends readonly (string | number)[], T>(
  make: (...args: Args) => T,
): (...args: Args) => T {
  const results = new Map<string, T>();
  return (...args) => {
    const key = args.join('\n');
    const found = results.get(key) ?? make(...args);
    results.set(key, found);
    return found;
  };
}

/**
 * Caches the result of a function per process. Reloads of the code under `npm start` keep it, unlike `memoize`.
 *
 * @param name key of the results, unique in the process.
 * @param make changes of its code take effect in the next process.
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
