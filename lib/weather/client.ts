import type { DateTime } from 'luxon';
import { TIME_ZONE } from '../base/env.ts';
import { readLimitedText } from '../base/limited-text.ts';
import { parseBrightSky } from './brightsky.ts';
import type { ReadingResult } from './reading.ts';

/** Time limit of a request (connection, headers, body), in milliseconds. */
export const DEADLINE_MS = 5000;

/** A place on earth in decimal degrees (WGS 84). */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** A request for the weather of one day. */
export interface WeatherQuestion {
  /** The clock, in Europe/Berlin; its day is requested. */
  readonly now: DateTime<true>;
  /** Base address of the source, without a trailing slash. */
  readonly weatherUrl: string;
  /** The place of the weather. */
  readonly position: Position;
  /** Time limit in milliseconds; {@link DEADLINE_MS} by default. */
  readonly deadlineMs?: number;
}

/**
 * Requests today's weather (Europe/Berlin) from Bright Sky.
 *
 * @returns the day's reading, or the reason why there is none. Never throws, never takes longer than the deadline,
 *   reads at most 200 kB, unpacks nothing, follows no redirect.
 */
export async function fetchReading(question: WeatherQuestion): Promise<ReadingResult> {
  const deadlineMs = question.deadlineMs ?? DEADLINE_MS;
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(questionUrl(question), {
      // A compressed answer could unpack to any size.
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      redirect: 'error',
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return { ok: false, reason: `status ${response.status}` };
    }
    if (response.headers.has('content-encoding')) {
      await response.body?.cancel();
      return { ok: false, reason: 'a compressed answer' };
    }
    const body = parseJson(await readLimitedText(response));
    return parseBrightSky(body, question.now.toISODate(), isoTime(question.now));
  } catch (error) {
    const reason = signal.aborted ? `no answer within ${deadlineMs} ms` : messageOf(error);
    return { ok: false, reason };
  }
}

/** `last_date` is inclusive. Its default is the next midnight, which would be a row of another day. */
function questionUrl({ now, weatherUrl, position }: WeatherQuestion): URL {
  const date = now.toISODate();
  const url = new URL(`${weatherUrl}/weather`);
  // Not `searchParams`, which escapes the slash and the colon.
  url.search = `?lat=${position.lat}&lon=${position.lon}&tz=${TIME_ZONE}&date=${date}&last_date=${date}T23:00`;
  return url;
}

function isoTime(now: DateTime<true>): string {
  return now.toISO({ suppressMilliseconds: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the answer is not JSON');
  }
}

/** `fetch` only says "fetch failed"; the cause has the reason. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
