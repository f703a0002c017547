/** Adds a call. @param key of calls that replace each other. @param run gets what the last call left. */
type Add<Left> = (key: string, run: (left: Left | null) => Promise<Left | null>) => void;

/** Calls that are not done yet, of every form. */
const waiting = new Set<Promise<unknown>>();

/** Waits for what was typed into forms until now, so that a save, or an action on the whole file, has all of it. */
export async function allTyped(): Promise<void> {
  await Promise.all(waiting);
}

/** Whether something that was typed is not kept yet. */
export function isTyping(): boolean {
  return waiting.size > 0;
}

/**
 * Runs calls one after the other. Of those that wait and have the same key, one after the other, only the newest runs:
 * somebody types faster than the check.
 *
 * @param fail gets the error of a call; the next one goes on with nothing left.
 */
export function oneByOne<Left>(fail: (error: unknown) => void): Add<Left> {
  let queue: Promise<Left | null> = Promise.resolve(null);
  let newest = { key: '', count: 0 };
  return (key, run) => {
    const own = { key, count: newest.count + 1 };
    newest = own;
    const isReplaced = () => newest.key === key && newest.count > own.count;
    queue = queue
      .then((left) => (isReplaced() ? left : run(left)))
      .catch((error) => {
        fail(error);
        return null;
      });
    const call = queue;
    waiting.add(call);
    call.then(() => waiting.delete(call));
  };
}
