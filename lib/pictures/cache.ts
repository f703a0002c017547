import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { CACHE_DRAFTS } from '../base/paths.ts';
import { readLimited } from '../base/read-file.ts';
import { filesOf, HIGHEST, type Measures, WIDEST } from './files.ts';

/** Name of the record beside the files of a picture, and the most bytes that it has. */
const RECORD = 'picture.json';
const RECORD_BYTES = 10_000;

/** What a record says: measures, and of each file its size and hash. Addresses and types are computed. */
const recordSchema = z.strictObject({
  width: z.int().min(1).max(WIDEST),
  height: z.int().min(1).max(HIGHEST),
  /** Mean colour, `#rrggbb`. */
  color: z.string().regex(/^#[\da-f]{6}$/),
  files: z.record(
    z.string(),
    z.strictObject({ bytes: z.int().min(1), sha256: z.string().regex(/^[\da-f]{64}$/) }),
  ),
});

/** Codes of the file system where a part of an entry is missing or of another kind. */
const DAMAGED = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'];

/**
 * Reads an entry of the cache. It is trusted no more than a file from outside: every byte is compared with the
 * hashes, and the measures with the widest JPEG.
 *
 * @returns null where the entry is absent or damaged.
 * @throws Error of the file system where the entry may not be read.
 */
export async function readEntry(folder: string): Promise<Measures | null> {
  try {
    const text = await readLimited(path.join(folder, RECORD), RECORD_BYTES);
    const { files, ...measures } = recordSchema.parse(JSON.parse(String(text)));
    let widest: Buffer | null = null;
    for (const { name } of filesOf(measures.width)) {
      const known = files[name];
      widest = known ? await readLimited(path.join(folder, name), known.bytes) : null;
      if (!known || !widest || sha256(widest) !== known.sha256) return null;
    }
    const { format, width, height } = await sharp(widest ?? Buffer.alloc(0)).metadata();
    const isRight = format === 'jpeg' && width === measures.width && height === measures.height;
    return isRight ? measures : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && !DAMAGED.includes(code)) throw error;
    return null;
  }
}

/**
 * Writes an entry of the cache in the place of a damaged one. Only for holders of the lock `cache`.
 *
 * @param encode writes the files of the picture into a folder.
 */
export async function writeEntry(
  folder: string,
  encode: (folder: string) => Promise<Measures>,
): Promise<Measures> {
  // Written aside and renamed, so that the cache never holds half a picture.
  const draft = path.join(CACHE_DRAFTS, path.basename(folder));
  await rm(CACHE_DRAFTS, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const measures = await encode(draft);
    const files = await Promise.all(filesOf(measures.width).map(({ name }) => seal(draft, name)));
    const record = { ...measures, files: Object.fromEntries(files) };
    await writeFile(path.join(draft, RECORD), JSON.stringify(record));
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    await rename(draft, folder);
    return measures;
  } finally {
    await rm(CACHE_DRAFTS, { recursive: true, force: true });
  }
}

/** Size and hash of a file, by its name. */
async function seal(folder: string, name: string) {
  const bytes = await readFile(path.join(folder, name));
  return [name, { bytes: bytes.length, sha256: sha256(bytes) }] as const;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
