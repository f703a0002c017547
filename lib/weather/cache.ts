import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DayReading, readingSchema } from './reading.ts';

/**
 * Reads the last good reading, if it is one of the given day.
 *
 * @param file path of the cache file.
 * @param date the day in Europe/Berlin, as YYYY-MM-DD.
 * @returns the reading, or null where there is no file, a damaged one, or one of another day. Never throws.
 */
export async function readCachedReading(file: string, date: string): Promise<DayReading | null> {
  try {
    const reading = readingSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return reading.date === date ? reading : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a reading for a later build. The file is replaced as a whole: a build that is interrupted or
 * runs at the same time never leaves or sees half a file.
 *
 * @param file path of the cache file; its folder is made where it is missing.
 * @param reading what to keep.
 * @throws Error of the file system when the file cannot be written.
 */
export async function writeCachedReading(file: string, reading: DayReading): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(draft, `${JSON.stringify(reading)}\n`);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
