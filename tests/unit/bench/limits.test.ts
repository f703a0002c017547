import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXCEPTIONS, misses } from '../../../bench/limits.ts';
import type { Report } from '../../../bench/result.ts';

const PAGE = { kind: 'start', language: 'de', address: '/', bytes: 10_000 } as const;
const REFERENCE = { fcp: 800, lcp: 800, si: 800, tbt: 20, cls: 0 };

function report(own: Partial<typeof REFERENCE>, rest: Partial<Report> = {}): Report {
  const modes = { applied: { own: { ...REFERENCE, tbt: 0, ...own }, reference: REFERENCE } };
  return { page: PAGE, modes, performance: 100, failed: [], ...rest };
}

test('a page at its limits keeps them', () => {
  assert.deepEqual(misses(report({ fcp: 880, lcp: 880, si: 880, tbt: 10 })), []);
});

test('every figure beyond its limit is named with the limit', () => {
  assert.deepEqual(
    misses(report({ fcp: 881, lcp: 900, si: 1600, tbt: 11, cls: 0.001 }, { performance: 99 })),
    [
      "/: applied: FCP is 1.101 of the reference page's, the limit 1.1",
      "/: applied: LCP is 1.125 of the reference page's, the limit 1.1",
      "/: applied: SI is 2.000 of the reference page's, the limit 1.1",
      '/: applied: TBT is 11 ms, the limit 10',
      '/: applied: CLS is 0.0010, the limit 0',
      '/: performance is 99, the limit 100',
    ],
  );
});

test('an audit may fail on the kind of page that it is excused for, and on no other', () => {
  const failed = [{ category: 'seo', audit: 'http-status-code' }] as const;
  assert.ok(EXCEPTIONS.some(({ kind, audit }) => kind === 'error' && audit === 'http-status-code'));
  assert.deepEqual(misses(report({}, { failed, page: { ...PAGE, kind: 'error' } })), []);
  assert.deepEqual(misses(report({}, { failed })), ['/: seo: the audit http-status-code fails']);
});

test('a page that could not be measured misses its limits', () => {
  assert.deepEqual(misses({ page: PAGE, modes: {}, failed: [], error: 'NO_FCP' }), [
    '/: could not be measured: NO_FCP',
  ]);
});
