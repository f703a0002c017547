import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Load, median, medianTimes } from '../../../bench/result.ts';

test('the median is the middle value, and between two the mean', () => {
  assert.equal(median([30, 1, 2]), 2);
  assert.equal(median([100, 1, 3, 2]), 2.5);
  assert.throws(() => median([]), { message: 'No values, no median' });
});

test('each metric has its own median', () => {
  const load = (fcp: number, lcp: number): Load => ({
    times: { fcp, lcp, si: 5, tbt: 0, cls: 0 },
    performance: 100,
    requests: 1,
  });
  assert.deepEqual(medianTimes([load(1, 9), load(2, 7), load(3, 8)]), {
    ...{ fcp: 2, lcp: 8, si: 5, tbt: 0, cls: 0 },
  });
});
