import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { reviewWarning } from '../../../lib/site/check-review.ts';

const reviewed = { 'zeit.erklaerung-geprueft': { kind: 'date', value: '2025-11-23' } } as const;
const on = (day: string) => DateTime.fromISO(day, { zone: 'Europe/Berlin' });

test('within a year of the review there is no warning', () => {
  assert.equal(reviewWarning(reviewed, on('2025-11-23')), null);
  assert.equal(reviewWarning(reviewed, on('2026-11-23')), null);
});

test('after a year the review is due', () => {
  assert.equal(
    reviewWarning(reviewed, on('2026-11-24')),
    'Die Erklärung zur Barrierefreiheit wurde zuletzt am 2025-11-23 geprüft, das ist länger als ein Jahr her. Prüfen Sie sie, und tragen Sie den neuen Tag in _data/facts.ts ein (zeit.erklaerung-geprueft).',
  );
});

test('without the fact there is nothing to warn of', () => {
  assert.equal(reviewWarning({}, on('2026-11-24')), null);
});
