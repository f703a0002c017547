import { shaOf } from './content.ts';
import { failure } from './failure.ts';

/** Where the browser keeps contents: the part of its `Cache` that is used. */
export type ContentCache = Pick<Cache, 'match' | 'put'>;

/** Requests at once. GitHub allows 100 for a person, and all their windows share them. */
const AT_ONCE = 20;

/**
 * Reads contents by their names in Git. A name is the hash of its content, so what was read once holds for ever.
 *
 * @param ask reads a content from GitHub.
 * @param cache keeps contents beyond the page; where it fails, GitHub is asked.
 */
export function contentReader(
  ask: (sha: string) => Promise<Uint8Array>,
  cache?: ContentCache,
): (sha: string) => Promise<Uint8Array> {
  const known = new Map<string, Promise<Uint8Array>>();
  const inTurn = queue(AT_ONCE);
  const read = async (sha: string) => {
    const address = `/redaktion/inhalt/${sha}`;
    const kept = await cache?.match(address).catch(() => undefined);
    const bytes = kept && new Uint8Array(await kept.arrayBuffer());
    if (bytes && (await shaOf(bytes)) === sha) return bytes;
    const fresh = await inTurn(() => ask(sha));
    if ((await shaOf(fresh)) !== sha) throw failure('odd');
    await cache?.put(address, new Response(fresh.slice())).catch(() => undefined);
    return fresh;
  };
  return (sha) => {
    const found = known.get(sha) ?? read(sha);
    known.set(sha, found);
    // Only what was read holds for ever.
    found.catch(() => known.delete(sha));
    return found;
  };
}

/** Lets so many tasks run at once; the others wait in their order. */
function queue(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
