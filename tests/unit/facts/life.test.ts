import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DateTime } from 'luxon';
import {
  endsSoon,
  type Life,
  reviewDay,
  type State,
  stateOf,
  valueOn,
} from '../../../lib/facts/life.ts';

const YEARLY: Life = { aging: 'year', changes: [] };

/** Every day of two years with the state that an entry has. */
function statesOf(life: Life): [day: string, state: State][] {
  const first = DateTime.utc(2026, 1, 1);
  return Array.from({ length: 730 }, (_, index) => {
    const day = first.plus({ days: index }).toISODate() ?? '';
    return [day, stateOf(life, day)];
  });
}

/** The days on which the state changes, the first day among them. */
function changesOf(life: Life): string[] {
  const days = statesOf(life);
  return days
    .filter(([, state], index) => state !== days[index - 1]?.[1])
    .map(([day, state]) => `${day} ${state}`);
}

describe('the state of an entry, day by day for two years', () => {
  for (const [what, life, changes] of [
    [
      'a phone that was checked on a day',
      { ...YEARLY, seen: '2026-02-28' },
      ['2026-01-01 true', '2027-02-28 check'],
    ],
    ['on the last day of February', { ...YEARLY, seen: '2024-02-29' }, ['2026-01-01 check']],
    ['in a month', { ...YEARLY, seen: '2025-06' }, ['2026-01-01 true', '2026-06-01 check']],
    ['in a year', { ...YEARLY, seen: '2026' }, ['2026-01-01 true', '2027-01-01 check']],
    ['never', YEARLY, ['2026-01-01 check']],
    [
      'and confirmed by the city later',
      { ...YEARLY, seen: '2020', confirmed: '2026-05-01' },
      ['2026-01-01 true', '2027-05-01 check'],
    ],
    [
      'an amount of a year',
      { aging: 'calendar', changes: [], seen: '2026-03-01' },
      ['2026-01-01 true', '2027-01-01 check'],
    ],
    [
      'an amount with the next one',
      { aging: 'calendar', changes: ['2026-01-01', '2027-01-01'], seen: '2026-11-29' },
      ['2026-01-01 true'],
    ],
    ['history', { aging: 'never', changes: [] }, ['2026-01-01 true']],
    [
      'one that ends',
      { ...YEARLY, seen: '2026-01-01', until: '2026-03-31' },
      ['2026-01-01 true', '2026-04-01 over'],
    ],
    [
      'one that ends after its check is due',
      { ...YEARLY, seen: '2025', until: '2026-12-31' },
      ['2026-01-01 check', '2027-01-01 over'],
    ],
    [
      'one that waits for the city',
      { ...YEARLY, unconfirmed: 'note', until: '2027-06-30' },
      ['2026-01-01 unconfirmed', '2027-07-01 over'],
    ],
    [
      'one that the city has confirmed',
      { ...YEARLY, unconfirmed: 'draft', confirmed: '2026-01-01' },
      ['2026-01-01 true', '2027-01-01 check'],
    ],
  ] satisfies [string, Life, string[]][]) {
    test(what, () => assert.deepEqual(changesOf(life), changes));
  }
});

test('the day of the next check; what nobody has checked comes first', () => {
  const days = [{ ...YEARLY, seen: '2026-11-29' }, YEARLY, { ...YEARLY, seen: '2019' }].map(
    reviewDay,
  );
  assert.deepEqual(days.sort(), ['0000-01-01', '2020-01-01', '2027-11-29']);
  assert.equal(reviewDay({ aging: 'calendar', changes: [] }), '0000-01-01');
  assert.equal(reviewDay({ aging: 'never', changes: [] }), null);
});

test('editors are told 30 days before an entry ends, and from then on', () => {
  const life = { ...YEARLY, until: '2026-03-31' };
  const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2030-01-01'];
  assert.deepEqual(
    days.map((day) => endsSoon(life, day)),
    [false, true, true, true, true],
  );
  assert.equal(endsSoon(YEARLY, '2026-03-31'), false);
});

test('a value holds from its day on', () => {
  const values = [
    { value: 'a', from: '2026-01-01' },
    { value: 'b', from: '2027-01-01' },
  ] as const;
  const days = ['2025-06-01', '2026-01-01', '2026-12-31', '2027-01-01', '2040-01-01'];
  assert.deepEqual(
    days.map((day) => valueOn(values, day)),
    [undefined, 'a', 'a', 'b', 'b'],
  );
  // A build for a day long ago, as tests make one.
  assert.equal(valueOn(values, '2019-11-21', '2026-01-01'), 'a');
  assert.equal(valueOn(values, '2019-11-21', '2025-12-31'), undefined);
  assert.equal(valueOn([{ value: 'c' }], '2026-01-01'), 'c');
});
