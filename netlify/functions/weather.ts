import { office } from '../../_data/office.ts';
import { readEnv } from '../../lib/base/env.ts';
import { weatherResponse } from '../../lib/weather/http.ts';

/** Where the CDN calls this function. */
export const config = { path: '/api/weather' };

/**
 * Answers the browser script's question for today's weather; see lib/weather/http.ts.
 *
 * @param request the visitor's request.
 * @returns JSON with the headers that the CDN caches it by.
 */
export default async function weather(request: Request): Promise<Response> {
  // The host may set CONTEXT at run time, without the address that a build needs with it.
  const { SITE_NOW, WEATHER_URL } = process.env;
  return weatherResponse(request, readEnv({ SITE_NOW, WEATHER_URL }), office.position);
}
