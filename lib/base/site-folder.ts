import { renameSync } from 'node:fs';
import { lstat, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { swap } from 'fs-native-extensions';
import { ifMissing } from './folder.ts';
import { StartError } from './problem.ts';

/** Where a build writes the next site. After the swap it holds the replaced one, until that is deleted. */
export function nextOf(published: string): string {
  return beside(published, 'next');
}

/** Where the last good site is between two renames. It exists whole or not at all. */
function beforeOf(published: string): string {
  return beside(published, 'before');
}

/** On the same file system, so that a rename is enough. */
function beside(published: string, ending: string): string {
  return path.join(path.dirname(published), `${path.basename(published)}.${ending}`);
}

/**
 * Puts the folder of the next site in the place of the published one, in one step.
 *
 * @throws Error of the file system; the published folder is as it was.
 */
export async function swapIn(published: string): Promise<void> {
  const next = nextOf(published);
  if ((await kindOf(published)) === 'missing') return rename(next, published);
  // On Windows the exchange takes three steps without a trace.
  if (process.platform === 'win32') return replaceByRenames(published);
  await swap(next, published).catch((error: NodeJS.ErrnoException) => {
    if (!NO_EXCHANGE.includes(error.code ?? '')) throw error;
    replaceByRenames(published);
  });
}

/** Errors of file systems that cannot exchange two paths, such as NFS. */
const NO_EXCHANGE = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Replaces in two steps. `restore` undoes the first one, should the process be killed between them. */
export function replaceByRenames(published: string): void {
  const [next, before] = [nextOf(published), beforeOf(published)];
  renameSync(published, before);
  try {
    renameSync(next, published);
  } catch (error) {
    renameSync(before, published);
    throw error;
  }
  renameSync(before, next);
}

/** Puts the last good site back and deletes what a killed build left. Only for holders of the lock `build`. */
export async function restore(published: string): Promise<void> {
  const [next, before] = [nextOf(published), beforeOf(published)];
  await rm(next, { recursive: true, force: true });
  if ((await kindOf(before)) === 'missing') return;
  const isLost = (await kindOf(published)) === 'missing';
  await rename(before, isLost ? published : next);
  await rm(next, { recursive: true, force: true });
}

/** @throws StartError where the place of a published folder is taken by something else. */
export async function checkPlace(published: string): Promise<void> {
  if ((await kindOf(published)) !== 'other') return;
  throw new StartError(
    `„${published}“ ist kein Ordner. Die Website wurde nicht gebaut.\n    So geht es: Benennen Sie „${published}“ um, oder löschen Sie es.`,
  );
}

async function kindOf(place: string): Promise<'folder' | 'other' | 'missing'> {
  const found = await lstat(place).catch(ifMissing);
  if (!found) return 'missing';
  return found.isDirectory() ? 'folder' : 'other';
}

/**
 * Reads from a published folder while builds may replace it: all that is read is of one site.
 *
 * @param read gets the folder; called again where a build has replaced the site meanwhile.
 */
export async function readWhole<T>(
  published: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const site = await currentSite(published);
  const [result] = await Promise.allSettled([read(site.folder)]);
  if ((await currentSite(published)).id !== site.id) return readWhole(published, read);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

async function currentSite(published: string): Promise<{ folder: string; id: number | undefined }> {
  for (const folder of [published, beforeOf(published)]) {
    const found = await stat(folder).catch(ifMissing);
    if (found) return { folder, id: found.ino };
  }
  return { folder: published, id: undefined };
}
