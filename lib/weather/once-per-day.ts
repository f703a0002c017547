import type { SiteEnv } from '../base/env.ts';
import type { DayReading } from './reading.ts';

interface Asked {
  readonly key: string;
  readonly reading: Promise<DayReading | null>;
}

/** In the global object, because `npm start` loads every module anew after an edit. */
const ASKED = Symbol.for('weather asked for by this process');
const store: typeof globalThis & { [ASKED]?: Asked } = globalThis;

/**
 * Asks for the reading once in a process, a day and a source: while `npm start` runs, an edit must not
 * wait for a source that is slow or down.
 *
 * @param env the clock and the address of the source.
 * @param ask asks for the reading; must not throw.
 * @returns what `ask` returned for this day and source, now or before.
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
