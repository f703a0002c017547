import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DateTime } from 'luxon';
import { TIME_ZONE } from '../base/env.ts';
import { ifMissing } from '../base/folder.ts';
import { locked } from '../base/lock.ts';
import { readLimited } from '../base/read-file.ts';
import { type DayReading, readingSchema } from './reading.ts';

/** Most bytes of the file; a reading has about 100. */
const LIMIT = 10_000;

/**
 * Reads the last good reading of a day.
 *
 * @param file path of the cache file.
 * @param date the day in Europe/Berlin, YYYY-MM-DD.
 * @returns the reading, or null where the file is absent, damaged, of another day or fetched on another day.
 * @throws Error of the file system where the file may not be read.
 */
export async function readCachedReading(file: string, date: string): Promise<DayReading | null> {
  const bytes = await readLimited(file, LIMIT).catch(ifMissing);
  try {
    const reading = readingSchema.parse(JSON.parse(String(bytes)));
    const fetched = DateTime.fromISO(reading.fetchedAt, { zone: TIME_ZONE }).toISODate();
    return reading.date === date && fetched === date ? reading : null;
  } catch {
    // Only parsing fails here.
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
  const draft = `${file}.new`;
  await mkdir(dirname(file), { recursive: true });
  await locked('cache', async () => {
    try {
      await writeFile(draft, `${JSON.stringify(reading)}\n`);
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  });
}
