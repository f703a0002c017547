import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../../bench/result.ts';
import { footnotes, table } from '../../../bench/table.ts';

const TIMES = { fcp: 800, lcp: 800, si: 1000, tbt: 0, cls: 0 };
const REPORT: Report = {
  page: { kind: 'error', language: 'ar', address: '/ar/gibt-es-nicht', bytes: 9_000 },
  requests: 3,
  performance: 100,
  modes: { simulated: { own: { ...TIMES, fcp: 820.4 }, reference: TIMES } },
  scores: { accessibility: 100, 'best-practices': 96, seo: 54 },
  failed: [{ category: 'seo', audit: 'http-status-code' }],
};

/** A table's cells without the padding. */
const cells = (text: string) =>
  text.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join(),
  );

test('a page has a row for each mode, with what is excused marked', () => {
  const reference = { name: '14 KB', bytes: 14_000, mode: 'simulated', times: TIMES } as const;
  assert.deepEqual(cells(table([reference], [REPORT])).slice(2), [
    '14 KB,,14000,1,simulated,800,800,1000,0,0.000,,,,,,,',
    'error,ar,9000,3,simulated,820,800,1000,0,0.000,1.026,1.000,1.000,100,100,96,54*',
  ]);
  assert.match(footnotes([REPORT]), /^\* error: http-status-code may fail, because /);
  assert.equal(footnotes([]), '');
});

test('a page without times has its scores', () => {
  const { performance: _, requests: __, ...rest } = REPORT;
  assert.equal(
    cells(table([], [{ ...rest, modes: {} }])).at(-1),
    'error,ar,9000,,,,,,,,,,,,100,96,54*',
  );
});
