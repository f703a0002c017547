import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPage } from '../../support/today-page.ts';

const SAME_DAY = '2019-11-21T12:00:00+01:00';
const NEXT_DAY = '2019-11-22T00:00:00+01:00';
const READING = { date: '2019-11-22', min: -5, max: 4, icon: 'snow', fetchedAt: NEXT_DAY };

describe('a page of today', () => {
  test('with a reading stays as it is and asks nothing', () => {
    const page = openPage({ time: SAME_DAY });
    assert.equal(page.asked(), 0);
    assert.deepEqual(page.shown(), {
      hidden: false,
      seen: '0 / 3\u00a0°C',
      spoken: 'Heute 0 bis 3 Grad, bedeckt',
      icon: 'inline',
      datetime: '2019-11-21',
      date: '21. Nov 2019',
    });
  });

  test('without a reading asks for it', async () => {
    const page = openPage({ time: SAME_DAY }, false);
    await page.answer({ ...READING, date: '2019-11-21', min: 2, max: 2, icon: 'cloudy' });
    assert.equal(page.asked(), 1);
    assert.equal(page.shown().hidden, false);
    assert.equal(page.shown().spoken, 'Heute 2 Grad, bedeckt');
    assert.equal(page.shown().date, '21. Nov 2019');
  });
});

test('the time zone, which is slow to ask for, is left alone on the day of the build', (t) => {
  const { mock } = t.mock.method(Date.prototype, 'toLocaleDateString');
  openPage({ time: '2019-11-21T23:59:59+01:00' });
  assert.equal(mock.callCount(), 0);
  openPage({ time: '2019-11-22T00:00:00+01:00' });
  assert.equal(mock.callCount(), 1);
});

describe('a page of yesterday', () => {
  test('shows today’s date, hides the reading and asks for another', () => {
    const page = openPage({ time: NEXT_DAY });
    const { hidden, datetime, date } = page.shown();
    assert.deepEqual([hidden, datetime, date], [true, '2019-11-22', '22. Nov 2019']);
    assert.equal(page.asked(), 1);
  });

  test('shows today’s reading once it is there', async () => {
    const page = openPage({ time: NEXT_DAY });
    await page.answer(READING);
    assert.deepEqual(page.shown(), {
      hidden: false,
      seen: '\u22125 / 4\u00a0°C',
      spoken: 'Heute minus 5 bis 4 Grad, Schnee',
      icon: '/assets/weather-icons.svg#snow',
      datetime: '2019-11-22',
      date: '22. Nov 2019',
    });
  });

  test('shows a reading without an icon', async () => {
    const page = openPage({ time: NEXT_DAY });
    await page.answer({ ...READING, icon: null });
    assert.equal(page.shown().spoken, 'Heute minus 5 bis 4 Grad');
    assert.equal(page.shown().icon, '/assets/weather-icons.svg#null');
  });

  for (const [name, body] of Object.entries({
    'a failed connection': undefined,
    'an object that is no reading': { error: 'no reading' },
    'a reading of yesterday': { ...READING, date: '2019-11-21' },
    'no object': null,
  })) {
    test(`keeps the reading hidden after ${name}`, async () => {
      const page = openPage({ time: NEXT_DAY });
      await page.answer(body);
      assert.equal(page.shown().hidden, true);
      assert.equal(page.shown().date, '22. Nov 2019');
    });
  }

  for (const [time, date] of [
    ['2019-11-21T22:59:59Z', '21. Nov 2019'],
    ['2019-11-21T23:00:00Z', '22. Nov 2019'],
    ['2020-06-30T22:00:00Z', '1. Jul 2020'],
  ] as const) {
    test(`at ${time} it is ${date} in Berlin`, () => {
      assert.equal(openPage({ time }).shown().date, date);
    });
  }
});

describe('a page that is looked at again', () => {
  test('after midnight, from the back/forward cache, is brought up to date', async () => {
    const page = openPage({ time: SAME_DAY });
    page.fire('pageshow', { time: NEXT_DAY });
    assert.equal(page.shown().hidden, true);
    await page.answer(READING);
    assert.equal(page.shown().seen, '\u22125 / 4\u00a0°C');
  });

  test('asks once, though both events come', async () => {
    const page = openPage({ time: SAME_DAY });
    page.fire('visibilitychange', { time: NEXT_DAY });
    page.fire('pageshow');
    await page.answer(READING);
    page.fire('visibilitychange');
    assert.equal(page.asked(), 1);
  });

  test('does not ask in the background, and asks when it comes to the front', () => {
    const page = openPage({ time: NEXT_DAY, hidden: true });
    assert.equal(page.shown().date, '22. Nov 2019');
    assert.equal(page.asked(), 0);
    page.fire('visibilitychange', { hidden: false });
    assert.equal(page.asked(), 1);
  });

  test('asks again after a failure', async () => {
    const page = openPage({ time: NEXT_DAY });
    await page.answer(undefined);
    assert.equal(page.asked(), 1);
    page.fire('visibilitychange');
    assert.equal(page.asked(), 2);
  });
});
