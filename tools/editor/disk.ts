import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { pathsBelow, utf8 } from '../../lib/base/files.ts';
import { ifMissing } from '../../lib/base/folder.ts';
import { isEditablePicture, isEditableText, refuseOthers } from '../../lib/editor/editable.ts';
import { type Change, Conflict, type Snapshot, type Store } from '../../lib/editor/store.ts';

/** Most bytes of a text and of a photo. */
const TEXT_LIMIT = 5_000_000;
const PICTURE_LIMIT = 50_000_000;

/**
 * The working tree as the store of the editor: it writes to the files of this machine.
 *
 * @param root the project's root.
 */
export function diskStore(root: string): Store {
  // One save at a time, so that each compares with what the one before wrote.
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: () => snapshotOf(root),
    picture: async (name) => {
      if (!isEditablePicture(name)) throw new Error(`„${name}“ ist kein Foto der Website.`);
      const bytes = await filesOnDisk(root).read(name, PICTURE_LIMIT);
      if (!bytes) throw new Error(`Das Foto „${name}“ gibt es nicht mehr.`);
      return bytes;
    },
    save: ({ changes }) => {
      const saved = last.then(() => write(root, changes));
      last = saved.catch(() => null);
      return saved;
    },
    proposals: async () => [],
  };
}

async function snapshotOf(root: string): Promise<Snapshot> {
  const disk = filesOnDisk(root);
  const names = [...(await pathsBelow(disk, 'src')), ...(await pathsBelow(disk, 'translations'))];
  const files = new Map<string, string>();
  const hash = createHash('sha256');
  for (const name of names.filter(isEditableText)) {
    const bytes = await disk.read(name, TEXT_LIMIT);
    const text = bytes ? utf8(bytes) : null;
    if (text === null) continue;
    files.set(name, text);
    hash.update(`${name}\0${text}\0`);
  }
  return { version: hash.digest('hex').slice(0, 16), files };
}

/** Writes all changes beside their places, then moves them there: a reader sees a file whole, old or new. */
async function write(root: string, changes: readonly Change[]): Promise<{ version: string }> {
  refuseOthers(changes);
  for (const change of changes) await refuseLinks(root, change);
  const found = await Promise.all(changes.map((change) => theirsOf(root, change)));
  const conflicts = found.flatMap((one) => one ?? []);
  if (conflicts.length > 0) throw new Conflict((await snapshotOf(root)).version, conflicts);
  const sign = randomBytes(4).toString('hex');
  const drafts = changes.map(({ path: name, after }) => {
    const file = path.join(root, name);
    // A name that the build and its watcher pass over.
    return {
      file,
      after,
      draft: path.join(path.dirname(file), `.#${sign}-${path.basename(file)}`),
    };
  });
  try {
    for (const { file, draft, after } of drafts) {
      await mkdir(path.dirname(file), { recursive: true });
      if (after !== null) await writeFile(draft, after, { flag: 'wx' });
    }
    for (const { file, draft, after } of drafts) {
      if (after === null) await rm(file);
      else await rename(draft, file);
    }
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
  return { version: (await snapshotOf(root)).version };
}

/** @throws Error in German for a path that leaves the content by a link of the file system. */
async function refuseLinks(root: string, { path: name }: Change): Promise<void> {
  const parts = name.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join('/');
    const entry = await lstat(path.join(root, part)).catch(ifMissing);
    const isLast = count === parts.length;
    if (entry && !(isLast ? entry.isFile() : entry.isDirectory())) {
      throw new Error(`„${part}“ ist eine Verknüpfung oder keine gewöhnliche Datei.`);
    }
  }
}

/** What stands in the place of what an editor has seen; null where that is the same. */
async function theirsOf(root: string, { path: name, before, after }: Change) {
  const bytes = await readFile(path.join(root, name)).catch(ifMissing);
  const isPicture = !isEditableText(name);
  // A photo may go whatever it shows, and come where none is.
  if (isPicture) return bytes && after !== null ? [{ path: name, theirs: null }] : null;
  const theirs = bytes ? bytes.toString('utf8') : null;
  return theirs === before ? null : [{ path: name, theirs }];
}
