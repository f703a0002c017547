import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { tryLock, waitForLock } from 'fs-native-extensions';
import { CACHE } from './paths.ts';

/**
 * What only one process at a time may change in a checkout:
 * - `build`: published folders
 * - `preview`: the folder of `npm start`; shared by all previews
 * - `cache`: half-written entries of the cache
 */
export type Lock = 'build' | 'preview' | 'cache';

const FOLDER = `${CACHE}/locks`;

/**
 * Runs work while this process alone holds a lock. The system frees the lock when the process ends, however it ends.
 *
 * @param onWait called where another process holds the lock, before waiting for it.
 */
export async function locked<T>(
  lock: Lock,
  work: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const file = openLock(lock);
  try {
    if (!tryLock(file)) {
      onWait();
      await waitForLock(file);
    }
    return await work();
  } finally {
    // Closing frees the lock.
    closeSync(file);
  }
}

/** Runs work under a lock, or not at all where another process holds it. */
export async function ifFree(lock: Lock, work: () => Promise<void>): Promise<void> {
  const file = openLock(lock);
  try {
    if (tryLock(file)) await work();
  } finally {
    closeSync(file);
  }
}

/** Holds a lock together with others for the life of the process. */
export async function share(lock: Lock): Promise<void> {
  await waitForLock(openLock(lock), { shared: true });
}

function openLock(lock: Lock): number {
  mkdirSync(FOLDER, { recursive: true });
  // Shared locks need a file that can be read, others one that can be written.
  return openSync(path.join(FOLDER, lock), 'a+');
}
