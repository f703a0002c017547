/**
 * Shares one request among all who ask for the same while it runs. A later question asks again.
 *
 * @param ask must not throw; its result is shared.
 */
export function sharedWhileRunning<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key, ask) => {
    const found = running.get(key);
    if (found) return found;
    const asked = ask().finally(() => running.delete(key));
    running.set(key, asked);
    return asked;
  };
}
