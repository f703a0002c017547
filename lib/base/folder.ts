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
  return readdir(folder, { withFileTypes: true, recursive: true }).catch(orNothing);
}

/** For `catch` of a listing: an absent folder is empty. @throws any other error. */
export function orNothing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
