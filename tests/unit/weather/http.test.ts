import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readEnv } from '../../../lib/base/env.ts';
import { PLAIN_HEADERS } from '../../../lib/base/security-headers.ts';
import { weatherResponse } from '../../../lib/weather/http.ts';
import { readingSchema } from '../../../lib/weather/reading.ts';
import weatherFunction, { config } from '../../../netlify/functions/weather.ts';
import { startWeatherSource, type WeatherSource } from '../../support/weather-source.ts';

const ADDRESS = 'https://example.org/api/weather';
const CDN = 'netlify-cdn-cache-control';

let source: WeatherSource;
before(async () => {
  source = await startWeatherSource();
});
after(() => source.close());

function answer(time = '2019-11-21T09:30:00', request = new Request(ADDRESS), deadlineMs = 5000) {
  const env = readEnv({ SITE_NOW: time, WEATHER_URL: source.url });
  return weatherResponse(request, env, { lat: 49.4467, lon: 7.7678 }, deadlineMs);
}

function assertBaseHeaders({ headers }: Response): void {
  assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
  assert.equal(headers.get('cache-control'), 'public, max-age=0, must-revalidate');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('x-robots-tag'), 'noindex');
}

describe('GET', () => {
  for (const [time, left] of [
    ['2019-11-21T09:30:00', 14.5 * 3600 - 5],
    ['2019-11-21T23:50:00', 595],
    ['2019-11-21T23:59:58', 0],
    ['2024-03-31T01:00:00', 22 * 3600 - 5], // 23 hours
    ['2024-10-27T01:00:00', 24 * 3600 - 5], // 25 hours
    ['2019-06-21T21:59:00Z', 55], // 23:59 in Berlin
  ] as const) {
    test(`at ${time} answers the reading, which the CDN keeps for ${left} s in all`, async () => {
      source.use('day');
      const response = await answer(time);
      assert.equal(response.status, 200);
      assertBaseHeaders(response);
      assert.equal(readingSchema.parse(await response.json()).max, 3);
      const fresh = Math.min(1800, left);
      const directives = `public, durable, max-age=${fresh}, stale-while-revalidate=${left - fresh}`;
      assert.equal(response.headers.get(CDN), directives);
    });
  }

  for (const scenario of ['broken', 'silent', 'huge', 'redirect'] as const) {
    test(`has no content where the source is ${scenario}, and the CDN keeps that a minute`, async () => {
      source.use(scenario);
      const response = await answer(undefined, undefined, 300);
      assert.equal(response.status, 204);
      assertBaseHeaders(response);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get(CDN), 'public, durable, max-age=60');
    });
  }
});

test('500 questions at once are one to the source; the next one asks again', async () => {
  source.use('day');
  const answers = await Promise.all(Array.from({ length: 500 }, () => answer()));
  const texts = await Promise.all(answers.map((one) => one.text()));
  assert.equal(new Set(texts).size, 1);
  assert.equal(source.requests.length, 1);
  await answer();
  assert.equal(source.requests.length, 2);
  source.use('broken');
  assert.equal((await answer()).status, 204);
  source.use('day');
  assert.equal((await answer()).status, 200);
});

test('each answer has the headers of all others, and a policy that allows nothing', async () => {
  source.use('day');
  for (const request of [
    new Request(ADDRESS),
    new Request(`${ADDRESS}?a`),
    new Request(ADDRESS, { method: 'PUT' }),
  ]) {
    const { headers } = await answer(undefined, request);
    for (const [name, value] of Object.entries(PLAIN_HEADERS))
      assert.equal(headers.get(name), value);
  }
});

for (const [what, status, request] of [
  ['HEAD', 200, new Request(ADDRESS, { method: 'HEAD' })],
  ['another method', 405, new Request(ADDRESS, { method: 'POST' })],
  ['a query string, of which the CDN would keep a copy each', 400, new Request(`${ADDRESS}?a=1`)],
] as const) {
  test(`${what} never reaches the source`, async () => {
    source.use('day');
    const response = await answer(undefined, request);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('allow'), status === 405 ? 'GET, HEAD' : null);
    if (status === 200) assert.equal(await response.text(), '');
    else assert.equal(response.headers.get(CDN), null);
    assert.deepEqual(source.requests, []);
  });
}

test('the function answers at /api/weather, for now and from the source of the environment', async () => {
  assert.deepEqual(config, { path: '/api/weather' });
  source.use('day');
  const { WEATHER_URL, SITE_NOW } = process.env;
  Object.assign(process.env, { WEATHER_URL: source.url, SITE_NOW: '2019-11-21T09:30:00' });
  try {
    const response = await weatherFunction(new Request(ADDRESS));
    assert.equal(readingSchema.parse(await response.json()).date, '2019-11-21');
    assert.match(source.requests[0] ?? '', /lat=49\.4467&lon=7\.7678/);
  } finally {
    restore('WEATHER_URL', WEATHER_URL);
    restore('SITE_NOW', SITE_NOW);
  }
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
