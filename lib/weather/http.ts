import type { DateTime } from 'luxon';
import type { SiteEnv } from '../base/env.ts';
import { DEADLINE_MS, fetchReading, type Position } from './client.ts';

/** Seconds that the CDN answers by itself before it asks the function again. */
const FRESH_SECONDS = 1800;

/** Seconds that the CDN answers "no reading" by itself: an outage must not pass every visit on. */
const FAILURE_SECONDS = 60;

/**
 * Answers /api/weather.
 *
 * @param request what the visitor's browser asks; GET and HEAD, without a query string.
 * @param env the clock and the address of the source.
 * @param position the place whose weather is asked for.
 * @param deadlineMs milliseconds after which the source is given up.
 * @returns 200 with a `DayReading` as JSON, or 204 where there is none; 400 and 405 for what it does not
 *   answer. Never throws.
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
  // The CDN keeps one copy for every query string: each made-up one would reach the source.
  // https://docs.netlify.com/build/caching/caching-overview/
  if (new URL(request.url).search) return answer(400, { error: 'no query string' });
  // The CDN caches GET alone, so that a HEAD is answered without the source.
  if (request.method === 'HEAD') return answer(200, null);

  const { now, weatherUrl } = env;
  const result = await fetchReading({ now, weatherUrl, position, deadlineMs });
  // Outages are to be expected and pages are whole without a reading: an error status would have every
  // visitor's browser report one.
  return result.ok
    ? answer(200, result.reading, { 'netlify-cdn-cache-control': cdnCaching(now, deadlineMs) })
    : answer(204, null, {
        'netlify-cdn-cache-control': `public, durable, max-age=${FAILURE_SECONDS}`,
      });
}

/**
 * Fresh for half an hour, then served while the CDN asks anew, and neither beyond midnight in Berlin:
 * from then on the copy is yesterday's weather. The time that the source may have taken is gone already.
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
  return new Response(body && JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      ...headers,
    },
  });
}
