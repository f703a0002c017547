import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DayReading, readingSchema } from './reading.ts';

/**
 * Reads the last good reading of a day.
 *
 * @param file path of the cache file.
 * @param date the day in Europe/Berlin, YYYY-MM-DD.
 * @returns the reading, or null where the file is absent, damaged or of another day. Never throws.
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
 * Saves a reading for later builds. The file is replaced by a rename, so that interrupted or parallel builds never
 * read half a file.
 *
 * @param file path of the cache file; its folder is created.
 * @throws Error of the file system where the file cannot be written.
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
