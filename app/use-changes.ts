import { useEffect, useRef, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import { kept } from './kept.ts';
import { isTyping } from './one-by-one.ts';

/** What is not saved yet. */
export interface Changes {
  /** Files that are not saved. */
  readonly unsaved: number;
  /** Whether they outlive the window. */
  readonly isKept: boolean;
  /** Counts them, without keeping them. @returns how many. */
  readonly count: () => Promise<number>;
  /** Keeps them in the browser, after each edit. */
  readonly changed: () => Promise<void>;
}

/**
 * Keeps what is not saved in the browser, and asks before a window is closed that would lose some of it.
 *
 * @param isDisputed whether somebody has to decide between two versions: until then the browser keeps the texts that
 *   both started from.
 */
export function useChanges(engine: Engine, isDisputed: () => boolean, isBusy: boolean): Changes {
  const [unsaved, setUnsaved] = useState(0);
  const [isKept, setKept] = useState(true);
  const isAtRisk = useRef<() => boolean>(() => false);
  isAtRisk.current = () => isBusy || isTyping() || (!isKept && unsaved > 0);
  useEffect(() => {
    const ask = (event: Event) => {
      if (isAtRisk.current()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const find = async () => {
    const changes = await engine.changes();
    setUnsaved(changes.length);
    return changes;
  };
  return {
    ...{ unsaved, isKept },
    count: async () => (await find()).length,
    changed: async () => {
      const changes = await find();
      if (isDisputed()) return;
      const texts = changes.map(({ path, before, after }) => ({
        ...{ path, before, after: after as string | null },
      }));
      // Where a browser has no place, or none left, all else goes on.
      await kept.replace(texts).then(
        () => setKept(true),
        () => setKept(false),
      );
    },
  };
}
