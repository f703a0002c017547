import type { SiteEnv } from '../base/env.ts';
import { printWarning } from '../base/terminal.ts';
import { readCachedReading, writeCachedReading } from './cache.ts';
import { DEADLINE_MS, fetchReading, type Position } from './client.ts';
import type { DayReading } from './reading.ts';

/**
 * The reading for a build: a new one, else the last good one of the same day, else none.
 *
 * @param env the build's clock and the address of the source.
 * @param position the place of the weather.
 * @param cacheFile path of the file with the last good reading.
 * @param deadlineMs time limit for the source in milliseconds.
 * @returns the reading of today in Europe/Berlin, or null. Never throws, because a missing reading must not stop a
 *   build. A failure of the source is logged in one line.
 */
export async function readingForBuild(
  env: Pick<SiteEnv, 'now' | 'weatherUrl'>,
  position: Position,
  cacheFile: string,
  deadlineMs: number = DEADLINE_MS,
): Promise<DayReading | null> {
  const { now, weatherUrl } = env;
  const result = await fetchReading({ now, weatherUrl, position, deadlineMs });
  if (result.ok) {
    await keep(cacheFile, result.reading);
    return result.reading;
  }
  const cached = await kept(cacheFile, now.toISODate());
  const instead = cached ? `the reading of ${cached.fetchedAt} is shown` : 'no reading is shown';
  printWarning(`Weather: ${result.reason}; ${instead}.`);
  return cached;
}

async function kept(cacheFile: string, date: string): Promise<DayReading | null> {
  try {
    return await readCachedReading(cacheFile, date);
  } catch (error) {
    printWarning(`Weather: ${cacheFile} cannot be read (${String(error)}).`);
    return null;
  }
}

async function keep(cacheFile: string, reading: DayReading): Promise<void> {
  try {
    await writeCachedReading(cacheFile, reading);
  } catch (error) {
    printWarning(`Weather: ${cacheFile} cannot be written (${String(error)}).`);
  }
}
