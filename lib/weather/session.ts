import type { SiteEnv } from '../env.ts';
import type { DayReading } from './reading.ts';

interface Session {
  readonly key: string;
  readonly reading: Promise<DayReading | null>;
}

/** In the global object, because `npm start` loads every module anew after an edit. */
const SESSION = Symbol.for('weather of this session');
const store: typeof globalThis & { [SESSION]?: Session } = globalThis;

/**
 * Asks for the reading once in a process, a day and a source: while `npm start` runs, an edit must not
 * wait for a source that is slow or down.
 *
 * @param env the clock and the address of the source.
 * @param ask asks for the reading; must not throw.
 * @returns what `ask` returned for this day and source, now or before.
 */
export function oncePerSession(
  { now, weatherUrl }: Pick<SiteEnv, 'now' | 'weatherUrl'>,
  ask: () => Promise<DayReading | null>,
): Promise<DayReading | null> {
  const key = `${weatherUrl} ${now.toISODate()}`;
  const kept = store[SESSION];
  const session = kept?.key === key ? kept : { key, reading: ask() };
  store[SESSION] = session;
  return session.reading;
}
