import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DateTime } from 'luxon';
import { readEnv } from '../../../lib/base/env.ts';
import { BODY_LIMIT } from '../../../lib/weather/body.ts';
import { fetchReading } from '../../../lib/weather/client.ts';
import type { ReadingResult } from '../../../lib/weather/reading.ts';
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

function reasonOf(result: ReadingResult): string {
  assert.ok(!result.ok, 'there should be no reading');
  return result.reason;
}

describe('the question', () => {
  test('is the one of the contract, letter by letter', async () => {
    source.use('day');
    await ask();
    assert.deepEqual(source.requests, [
      '/weather?lat=49.4467&lon=7.7678&tz=Europe/Berlin&date=2019-11-21&last_date=2019-11-21T23:00',
    ]);
  });

  for (const [time, date] of [
    ['2019-11-20T22:59:59Z', '2019-11-20'],
    ['2019-11-20T23:00:00Z', '2019-11-21'],
    ['2019-06-20T22:00:00Z', '2019-06-21'],
  ] as const) {
    test(`at ${time} it is ${date} in Berlin`, async () => {
      source.use('day');
      const result = await ask(time);
      assert.equal(new URL(source.url + source.requests[0]).searchParams.get('date'), date);
      assert.ok(result.ok);
      assert.equal(result.reading.date, date);
    });
  }
});

describe('good answers', () => {
  const good = async (scenario: Scenario, time?: string) => {
    const result = await ask(time);
    assert.ok(result.ok, scenario);
    return result.reading;
  };

  test('a normal day', async () => {
    source.use('day');
    assert.deepEqual(await good('day'), {
      date: '2019-11-21',
      min: 0,
      max: 3,
      icon: 'cloudy',
      fetchedAt: '2019-11-21T09:30:00+01:00',
    });
  });

  for (const date of ['2024-03-31', '2024-10-27']) {
    test(`the day of the clock change, ${date}`, async () => {
      source.use('day', { min: 4, max: 12, icon: 'clear-day' });
      const { fetchedAt, ...reading } = await good('day', `${date}T12:00:00`);
      assert.deepEqual(reading, { date, min: 4, max: 12, icon: 'clear-day' });
      assert.equal(DateTime.fromISO(fetchedAt).isValid, true);
    });
  }

  test('nulls here and there', async () => {
    source.use('nulls');
    assert.equal((await good('nulls')).icon, 'cloudy');
  });

  test('no icon at all', async () => {
    source.use('no-icons');
    assert.equal((await good('no-icons')).icon, null);
  });

  test('temperatures below zero, and just below it', async () => {
    source.use('day', { min: -8.3, max: -0.4 });
    const { min, max } = await good('day');
    assert.deepStrictEqual([min, max], [-8, 0]);
  });

  test('hours of the neighbouring days, in UTC', async () => {
    source.use('neighbour-days');
    const { max, icon } = await good('neighbour-days');
    assert.deepEqual([max, icon], [3, 'cloudy']);
  });
});

describe('bad answers give a reason and never throw', () => {
  for (const [scenario, reason] of Object.entries({
    'too-few-hours': /only 19 hours/,
    'not-found': /^status 404$/,
    'not-valid': /^status 422$/,
    'too-many': /^status 429$/,
    broken: /^status 500$/,
    'cut-off': /./,
    'not-json': /not JSON/,
    'wrong-types': /^wrong answer: weather\.0\.temperature/,
  }) as [Scenario, RegExp][]) {
    test(scenario, async () => {
      source.use(scenario);
      assert.match(reasonOf(await ask()), reason);
      assert.equal(source.requests.length, 1);
    });
  }

  for (const scenario of ['silent', 'drip'] as const) {
    test(`${scenario}: the deadline holds`, async () => {
      source.use(scenario);
      const start = performance.now();
      assert.equal(reasonOf(await ask(undefined, SHORT_MS)), `no answer within ${SHORT_MS} ms`);
      assert.ok(performance.now() - start < 3000);
    });
  }

  test('refused', async () => {
    const closed = await startWeatherSource();
    await closed.close();
    assert.match(reasonOf(await ask(undefined, 5000, closed.url)), /ECONNREFUSED/);
  });

  test('an address that is none', async () => {
    assert.notEqual(reasonOf(await ask(undefined, 5000, 'nowhere')), '');
  });

  test('a body of 100 MB is abandoned after the first', async () => {
    source.use('huge');
    assert.match(reasonOf(await ask()), new RegExp(`more than ${BODY_LIMIT} bytes`));
    assert.ok(source.sentBytes > BODY_LIMIT);
    // The buffers of both ends of the connection hold some more.
    assert.ok(source.sentBytes < 30_000_000, `${source.sentBytes} bytes were sent`);
  });

  test('a redirect is not followed', async () => {
    source.use('redirect');
    assert.match(reasonOf(await ask()), /redirect/);
    assert.equal(source.requests.length, 1);
  });
});
