import { readEnv } from '../../lib/base/env.ts';
import { weatherResponse } from '../../lib/weather/http.ts';
import { WEATHER_PLACE } from '../../lib/weather/place.ts';

/** The path at which the host calls this function. */
export const config = { path: '/api/weather' };

/** Answers requests of the browser script for today's weather; see lib/weather/http.ts. */
export default async function weather(request: Request): Promise<Response> {
  // Only these variables: the host may set CONTEXT without the SITE_URL that production needs.
  const { SITE_NOW, WEATHER_URL } = process.env;
  return weatherResponse(request, readEnv({ SITE_NOW, WEATHER_URL }), WEATHER_PLACE);
}
