import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readEnv } from '../../../lib/base/env.ts';
import { BODY_LIMIT } from '../../../lib/base/limited-text.ts';
import { fetchReading } from '../../../lib/weather/client.ts';
import {
  type Scenario,
  startWeatherSource,
  type WeatherSource,
} from '../../support/weather-source.ts';

const POSITION = { lat: 49.4467, lon: 7.7678 };
const SHORT_MS = 150;

let source: WeatherSource;
before(async () => {
  source = await startWeatherSource();
});
after(() => source.close());

function ask(time = '2019-11-21T09:30:00', deadlineMs = 5000, weatherUrl = source.url) {
  const { now } = readEnv({ SITE_NOW: time });
  return fetchReading({ now, weatherUrl, position: POSITION, deadlineMs });
}

async function reason(deadlineMs?: number, weatherUrl?: string): Promise<string> {
  const result = await ask(undefined, deadlineMs, weatherUrl);
  assert.ok(!result.ok, 'there should be no reading');
  return result.reason;
}

for (const [time, date] of [
  ['2019-11-20T22:59:59Z', '2019-11-20'],
  ['2019-11-20T23:00:00Z', '2019-11-21'],
  ['2019-06-20T22:00:00Z', '2019-06-21'],
] as const) {
  test(`at ${time} the source is asked for ${date}, letter by letter as it wants it`, async () => {
    source.use('day');
    const result = await ask(time);
    assert.deepEqual(source.requests, [
      `/weather?lat=49.4467&lon=7.7678&tz=Europe/Berlin&date=${date}&last_date=${date}T23:00`,
    ]);
    assert.ok(result.ok);
    const { fetchedAt, ...reading } = result.reading;
    assert.deepEqual(reading, { date, min: 0, max: 3, icon: 'cloudy' });
    assert.equal(Date.parse(fetchedAt), Date.parse(time));
  });
}

describe('a bad answer gives a reason and never throws', () => {
  for (const [scenario, expected] of Object.entries({
    broken: /^status 500$/,
    'cut-off': /./,
    'not-json': /not JSON/,
    'wrong-types': /^wrong answer: weather/,
    redirect: /redirect/,
  }) as [Scenario, RegExp][]) {
    test(scenario, async () => {
      source.use(scenario);
      assert.match(await reason(), expected);
      assert.equal(source.requests.length, 1);
    });
  }

  for (const scenario of ['silent', 'drip'] as const) {
    test(`${scenario}: the deadline holds`, async () => {
      source.use(scenario);
      assert.equal(await reason(SHORT_MS), `no answer within ${SHORT_MS} ms`);
    });
  }

  test('refused', async () => {
    const closed = await startWeatherSource();
    await closed.close();
    assert.match(await reason(5000, closed.url), /ECONNREFUSED/);
  });

  test('an address that is none', async () => {
    assert.notEqual(await reason(5000, 'nowhere'), '');
  });

  test('a compressed answer is not unpacked', async () => {
    source.use('bomb');
    assert.equal(await reason(), 'a compressed answer');
  });

  test('thousands of rows and brackets cost no more than their bytes', async () => {
    source.use('rows');
    assert.match(await reason(), /^wrong answer: weather/);
    source.use('brackets');
    assert.match(await reason(), /not JSON|wrong answer/);
  });

  test('a body of 100 MB is abandoned after the first', async () => {
    source.use('huge');
    assert.match(await reason(), new RegExp(`more than ${BODY_LIMIT} bytes`));
    assert.ok(source.sentBytes > BODY_LIMIT);
    // The buffers of both ends of the connection hold some more.
    assert.ok(source.sentBytes < 30_000_000, `${source.sentBytes} bytes were sent`);
  });
});
