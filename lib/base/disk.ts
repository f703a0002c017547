import type { Stats } from 'node:fs';
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileEntry, Files } from './files.ts';
import { entriesBelow, ifMissing } from './folder.ts';
import { readLimited } from './read-file.ts';

/**
 * The files of a project on this machine. Links of the file system are named and never followed.
 *
 * @param root the project's root.
 */
export function filesOnDisk(root: string): Files {
  return {
    below: async (folder) => {
      const entries = await entriesBelow(path.join(root, folder));
      return entries
        .map((entry) => {
          const whole = path.relative(root, path.join(entry.parentPath, entry.name));
          // Elsewhere a backslash is a sign of a name.
          const name = path.sep === '/' ? whole : whole.replaceAll(path.sep, '/');
          return { path: name, kind: kindOf(entry) };
        })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    atRoot: async () => {
      const entries = await readdir(root, { withFileTypes: true });
      return entries.map((entry) => ({ path: entry.name, kind: kindOf(entry) }));
    },
    kind: async (name) => {
      const found = await lstat(path.join(root, name)).catch(ifMissing);
      return found && kindOf(found);
    },
    read: (name, limit) => readLimited(path.join(root, name), limit).catch(ifMissing),
  };
}

function kindOf(
  entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>,
): FileEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/**
 * Writes files.
 *
 * @param texts by path from the root; null deletes a file.
 */
export async function writeTexts(
  root: string,
  texts: ReadonlyMap<string, string | null>,
): Promise<void> {
  for (const [name, text] of texts) {
    const file = path.join(root, name);
    if (text === null) {
      await rm(file, { force: true });
    } else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
