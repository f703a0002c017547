import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locked } from './lock.ts';
import { CACHE_DRAFTS } from './paths.ts';

/**
 * Writes a file of the project in the place of one that exists. It is written aside and renamed, so that nobody reads half of it,
 * whenever this is killed. What a kill leaves is deleted by the next command.
 *
 * @param root the project's root.
 * @param file path from there.
 * @throws Error of the file system; the file is as it was.
 */
export async function replaceFile(root: string, file: string, text: string): Promise<void> {
  const place = path.join(root, file);
  const { mode } = await stat(place);
  const draft = path.join(root, CACHE_DRAFTS, path.basename(file));
  await locked('cache', async () => {
    await mkdir(path.dirname(draft), { recursive: true });
    try {
      await writeFile(draft, text);
      await chmod(draft, mode);
      await rename(draft, place);
    } finally {
      await rm(draft, { force: true });
    }
  });
}
