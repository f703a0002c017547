/**
 * Computes something once for each object that it is asked for, for as long as the object lives.
 *
 * @param make computes it; the result depends on the object alone.
 */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, T>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
