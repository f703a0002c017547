import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { orNothing } from '../base/folder.ts';
import { ifFree } from '../base/lock.ts';
import { CACHE, PREVIEW, PSEUDO, PUBLISHED } from '../base/paths.ts';
import { restore } from '../base/site-folder.ts';

/** Half-written entries of the cache: of this version, and of earlier ones (`build-`, `picture-`). */
const DRAFTS = /^new$|^weather\.json\.|^(?:build|picture)-/;

/**
 * Puts the last good sites back and deletes what killed commands left. What a running command uses stays. Every
 * command calls this first.
 */
export async function clearLeftovers(): Promise<void> {
  const cached = await readdir(CACHE).catch(orNothing);
  // A fresh checkout gets no folder from commands that only read.
  if (cached.length === 0) return;
  await ifFree('build', async () => {
    for (const site of [PUBLISHED, PSEUDO]) await restore(site);
  });
  await ifFree('preview', () => remove(PREVIEW));
  await ifFree('cache', async () => {
    for (const name of cached.filter((one) => DRAFTS.test(one)))
      await remove(path.join(CACHE, name));
  });
}

function remove(place: string): Promise<void> {
  return rm(place, { recursive: true, force: true });
}
