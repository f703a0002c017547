import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { yearOf } from '../../../lib/facts/amount-year.ts';
import type { Life } from '../../../lib/facts/life.ts';

const AMOUNT: Life = { aging: 'calendar', changes: [] };

describe('the year of an amount', () => {
  const cases: readonly (readonly [string, Partial<Life>, Record<string, string | null>])[] = [
    ['that was checked', { seen: '2026-03-01' }, { '2026-12-31': '2026', '2027-01-01': '2026' }],
    ['of a source of that year', { seen: '2026' }, { '2026-11-29': '2026', '2027-01-01': '2026' }],
    [
      'that the city confirmed later',
      { seen: '2026', confirmed: '2027-02-01' },
      { '2027-03-01': '2027' },
    ],
    [
      'with a last day',
      { seen: '2026-11-28', until: '2027-12-31' },
      { '2026-12-31': '2026', '2027-01-01': '2027', '2028-01-01': '2027' },
    ],
    [
      'with the next value',
      { seen: '2026-11-28', changes: ['2027-01-01'] },
      { '2026-12-31': '2026', '2027-01-01': '2027', '2028-01-01': '2027' },
    ],
    ['of which nothing is known', {}, { '2026-12-31': null }],
  ];
  for (const [what, life, years] of cases) {
    test(what, () => {
      for (const [today, year] of Object.entries(years)) {
        assert.equal(yearOf({ ...AMOUNT, ...life }, today), year, today);
      }
    });
  }
});
