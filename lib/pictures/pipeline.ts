import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { orNothing } from '../base/folder.ts';
import { encodePicture, readPixels, SETTINGS } from './encode.ts';
import { type Picture, pictureSchema } from './types.ts';

/** Cache of encoded pictures: a folder for each, named by the hash of content and settings. */
export const IMAGE_CACHE = '.cache/images';
/** The cached `Picture` as JSON, beside its files. */
const RECORD = 'picture.json';
/** Hexadecimal digits of the hash: enough that two pictures never share a folder. */
const HASH_LENGTH = 16;

/**
 * Encodes every picture of a folder. A cached picture is not decoded again, also under another name; a damaged
 * cache entry is replaced.
 *
 * @param folder usually `src/bilder`; an absent folder holds no pictures.
 * @returns pictures by file name in composed form (NFC); `unreadable` for files that are no pictures.
 * @throws Error where the machine fails (file system, memory).
 */
export async function preparePictures(
  folder: string,
): Promise<Map<string, Picture | 'unreadable'>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(orNothing);
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const pictures = new Map<string, Picture | 'unreadable'>();
  for (const { name } of names) {
    const picture = await preparePicture(await readFile(path.join(folder, name)));
    pictures.set(name.normalize(), picture);
  }
  return pictures;
}

async function preparePicture(bytes: Buffer): Promise<Picture | 'unreadable'> {
  const hash = createHash('sha256').update(SETTINGS).update(bytes).digest('hex');
  const name = hash.slice(0, HASH_LENGTH);
  const folder = path.join(IMAGE_CACHE, name);
  const cached = await readCached(folder);
  if (cached) return cached;
  await rm(folder, { recursive: true, force: true });
  const pixels = await readPixels(bytes);
  if (!pixels) return 'unreadable';
  await mkdir(IMAGE_CACHE, { recursive: true });
  // Written to a temporary folder and renamed, so that the cache never holds half a picture.
  const work = await mkdtemp('.cache/picture-');
  try {
    const picture = await encodePicture(pixels, work, name);
    await writeFile(path.join(work, RECORD), JSON.stringify(picture));
    await rename(work, folder).catch(ignoreExisting);
    return picture;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The cached picture, or null where its record or one of its files is absent or damaged. */
async function readCached(folder: string): Promise<Picture | null> {
  try {
    const text = await readFile(path.join(folder, RECORD), 'utf8');
    const picture = pictureSchema.parse(JSON.parse(text));
    for (const { url, bytes } of picture.formats.flatMap(({ files }) => files)) {
      const { size } = await stat(path.join(folder, path.basename(url)));
      if (size !== bytes) return null;
    }
    return picture;
  } catch {
    return null;
  }
}

/** Another build may have written the same picture meanwhile, which serves as well. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}
