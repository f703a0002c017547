import type { SiteEnv } from '../base/env.ts';
import type { DayReading } from './reading.ts';

interface Asked {
  readonly key: string;
  readonly reading: Promise<DayReading | null>;
}

/** In the global object, because `npm start` reloads every module after an edit. */
const ASKED = Symbol.for('weather asked for by this process');
const store: typeof globalThis & { [ASKED]?: Asked } = globalThis;

/**
 * Requests the reading once per process, day and source. So edits under `npm start` do not wait for a slow source.
 *
 * @param env the clock and the address of the source.
 * @param ask requests the reading; must not throw.
 * @returns the result of `ask` for this day and source.
 */
export function oncePerDay(
  { now, weatherUrl }: Pick<SiteEnv, 'now' | 'weatherUrl'>,
  ask: () => Promise<DayReading | null>,
): Promise<DayReading | null> {
  const key = `${weatherUrl} ${now.toISODate()}`;
  const kept = store[ASKED];
  const asked = kept?.key === key ? kept : { key, reading: ask() };
  store[ASKED] = asked;
  return asked.reading;
}
