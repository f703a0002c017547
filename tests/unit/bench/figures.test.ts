import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figures, median, missedBudgets, summarize } from '../../../bench/figures.ts';

const figures = (FCP: number, rest: Partial<Figures> = {}): Figures => ({
  ...{ FCP, LCP: FCP, SI: FCP, TBT: 0, CLS: 0 },
  ...rest,
});

test('median of an odd and an even number of values', () => {
  assert.equal(median([30, 10, 20]), 20);
  assert.equal(median([40, 10, 20, 30]), 25);
  assert.throws(() => median([]), /No values/);
});

test('one slow run changes neither median nor spread', () => {
  const { median, spread } = summarize([700, 710, 720, 730, 2000].map((ms) => figures(ms)));
  assert.deepEqual([median.FCP, spread.FCP], [720, 10]);
});

test('a missed budget is told with figure and budget', () => {
  const reference = summarize([figures(1000)]);
  const missed = (own: Figures) => missedBudgets(summarize([own]), reference);
  assert.deepEqual(missed(figures(1150, { TBT: 10 })), []);
  assert.deepEqual(missed(figures(1000, { SI: 1160, TBT: 11, CLS: 0.001 })), [
    "SI is 1.160 of the reference page's, the budget 1.15",
    'TBT is 11.000, the budget 10',
    'CLS is 0.001, the budget 0',
  ]);
});
