import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { orNothing } from '../base/folder.ts';
import { locked } from '../base/lock.ts';
import { CACHE } from '../base/paths.ts';
import { readLimited } from '../base/read-file.ts';
import { readEntry, writeEntry } from './cache.ts';
import { readPixels } from './decode.ts';
import { encodePicture, SETTINGS } from './encode.ts';
import { pictureOf } from './files.ts';
import { isTooSmall, type PictureProblem, tooHeavy, tooSmall } from './problem.ts';
import type { Picture } from './types.ts';

/** Cache of encoded pictures: a folder for each, named by the hash of content and settings. */
export const IMAGE_CACHE = `${CACHE}/images`;
/** Hexadecimal digits of the hash: enough that two pictures never share a folder. */
const HASH_LENGTH = 16;
/** Megabytes of the largest file; cameras write up to 40. */
const MEGABYTES = 50;

/** A picture to show, or why a file of `src/bilder` is none: unknown to us, or with a problem of its own. */
export type Prepared = Picture | 'unreadable' | PictureProblem;

/**
 * Encodes every picture of a folder. A cached picture is not decoded again, also under another name; a damaged
 * cache entry is replaced.
 *
 * @param folder usually `src/bilder`; an absent folder holds no pictures.
 * @returns pictures by file name in composed form (NFC); `unreadable` for files that are no pictures, a problem for
 *   those that are too large.
 * @throws Error where the machine fails (file system, memory).
 */
export async function preparePictures(folder: string): Promise<Map<string, Prepared>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(orNothing);
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const pictures = new Map<string, Prepared>();
  for (const { name } of names) {
    const bytes = await readLimited(path.join(folder, name), MEGABYTES * 1_000_000);
    const found = bytes ? await preparePicture(bytes) : tooHeavy(MEGABYTES);
    pictures.set(name.normalize(), isTiny(found) ? tooSmall(found.width, found.height) : found);
  }
  return pictures;
}

function isTiny(found: Prepared): found is Picture {
  return typeof found === 'object' && 'width' in found && isTooSmall(found.width, found.height);
}

async function preparePicture(bytes: Buffer): Promise<Prepared> {
  const hash = createHash('sha256').update(SETTINGS).update(bytes).digest('hex');
  const name = hash.slice(0, HASH_LENGTH);
  const folder = path.join(IMAGE_CACHE, name);
  const cached = await readEntry(folder);
  if (cached) return pictureOf(cached, name);
  const pixels = await readPixels(bytes);
  if (pixels === null) return 'unreadable';
  if (!('data' in pixels)) return pixels;
  return locked('cache', async () => {
    // Another command may have encoded it meanwhile.
    const written = await readEntry(folder);
    const encoded = written ?? (await writeEntry(folder, (work) => encodePicture(pixels, work)));
    return pictureOf(encoded, name);
  });
}
