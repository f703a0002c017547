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
