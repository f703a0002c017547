import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * All files below a folder, without links to files elsewhere; an absent folder is empty.
 *
 * @returns paths from the folder, with forward slashes, sorted.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  return (await entriesBelow(folder))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Everything below a folder, links to files elsewhere included; an absent folder is empty. */
export async function entriesBelow(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    const { code, path: missing } = error as NodeJS.ErrnoException;
    // A folder below was deleted while this one was listed. That says nothing of the others.
    if (code === 'ENOENT' && missing !== folder) return entriesBelow(folder);
    return orNothing(error as NodeJS.ErrnoException);
  }
}

/** For `catch` of a listing: an absent folder is empty. @throws any other error. */
export function orNothing(error: NodeJS.ErrnoException): [] {
  ifMissing(error);
  return [];
}

/** For `catch` of a file: an absent one is undefined. @throws any other error. */
export function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
