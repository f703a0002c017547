import { readEnv } from '../lib/base/env.ts';
import { readingForBuild } from '../lib/weather/build.ts';
import { oncePerDay } from '../lib/weather/once-per-day.ts';
import { WEATHER_PLACE } from '../lib/weather/place.ts';
import type { DayReading } from '../lib/weather/reading.ts';

const CACHE_FILE = '.cache/weather.json';

/** Today's reading, or null; never fails (see lib/weather/build.ts). */
export default async function weather(): Promise<DayReading | null> {
  const env = readEnv(process.env);
  const ask = () => readingForBuild(env, WEATHER_PLACE, CACHE_FILE);
  return process.env.ELEVENTY_RUN_MODE === 'serve' ? oncePerDay(env, ask) : ask();
}
