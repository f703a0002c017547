import { lstat, readFile } from 'node:fs/promises';

/**
 * Reads a file that comes from outside: from an editor, or from a cache.
 *
 * @param limit most bytes.
 * @returns null where the file is longer, or is none (a folder, a link, a pipe), which is never opened.
 * @throws Error of the file system where the file is missing or may not be read.
 */
export async function readLimited(file: string, limit: number): Promise<Buffer | null> {
  const found = await lstat(file);
  return found.isFile() && found.size <= limit ? readFile(file) : null;
}
