import type { DateTime } from 'luxon';
import type { SiteEnv } from '../base/env.ts';
import { jsonAnswer } from '../base/json-answer.ts';
import { DEADLINE_MS, fetchReading, type Position } from './client.ts';
import type { ReadingResult } from './reading.ts';
import { sharedWhileRunning } from './shared.ts';

/** Seconds for which the CDN caches a reading. */
const FRESH_SECONDS = 1800;

/** Seconds for which the CDN caches "no reading", so that an outage does not pass every visit to the source. */
const FAILURE_SECONDS = 60;

/** A service that volunteers run is asked once, however many wait for the answer. */
const shared = sharedWhileRunning<ReadingResult>();

/**
 * Answers /api/weather.
 *
 * @param request GET or HEAD without a query string.
 * @param env the clock and the address of the source.
 * @param position the place of the weather.
 * @param deadlineMs time limit for the source in milliseconds.
 * @returns 200 with a `DayReading` as JSON, or 204 without one; 400 for a query string, 405 for other methods.
 *   Never throws.
 */
export async function weatherResponse(
  request: Request,
  env: Pick<SiteEnv, 'now' | 'weatherUrl'>,
  position: Position,
  deadlineMs: number = DEADLINE_MS,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(405, { error: 'only GET and HEAD' }, { allow: 'GET, HEAD' });
  }
  // The CDN caches each query string separately, so made-up ones would reach the source.
  // https://docs.netlify.com/build/caching/caching-overview/
  if (new URL(request.url).search) return answer(400, { error: 'no query string' });
  // The CDN caches only GET, so HEAD does not ask the source.
  if (request.method === 'HEAD') return answer(200, null);

  const { now, weatherUrl } = env;
  const result = await shared(`${weatherUrl} ${now.toISODate()}`, () =>
    fetchReading({ now, weatherUrl, position, deadlineMs }),
  );
  // Not an error status, which every visitor's browser would log: outages are expected, and pages are complete
  // without a reading.
  return result.ok
    ? answer(200, result.reading, { 'netlify-cdn-cache-control': cdnCaching(now, deadlineMs) })
    : answer(204, null, {
        'netlify-cdn-cache-control': `public, durable, max-age=${FAILURE_SECONDS}`,
      });
}

/**
 * Fresh for half an hour, then served while the CDN revalidates, never beyond midnight in Berlin. The time that the
 * source may take is subtracted.
 */
function cdnCaching(now: DateTime<true>, deadlineMs: number): string {
  const midnight = now.startOf('day').plus({ days: 1 });
  const left = Math.max(0, Math.floor((midnight.toMillis() - now.toMillis() - deadlineMs) / 1000));
  const fresh = Math.min(FRESH_SECONDS, left);
  return `public, durable, max-age=${fresh}, stale-while-revalidate=${left - fresh}`;
}

function answer(
  status: number,
  body: object | null,
  headers: Record<string, string> = {},
): Response {
  return jsonAnswer(status, body, {
    'cache-control': 'public, max-age=0, must-revalidate',
    ...headers,
  });
}
