import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { reviewWarning } from '../../../lib/site/check-review.ts';

const reviewed = { 'zeit.erklaerung-geprueft': { kind: 'date', value: '2025-11-23' } } as const;
const on = (day: string) => DateTime.fromISO(day, { zone: 'Europe/Berlin' });

test('the yearly review of the accessibility statement is due after a year', () => {
  assert.equal(reviewWarning(reviewed, on('2026-11-23')), null);
  assert.equal(
    reviewWarning(reviewed, on('2026-11-24')),
    'Die Erklärung zur Barrierefreiheit wurde zuletzt am 2025-11-23 geprüft, das ist länger als ein Jahr her. Prüfen Sie sie, und tragen Sie den neuen Tag in src/angaben/angaben.yaml ein (zeit.erklaerung-geprueft).',
  );
  assert.equal(reviewWarning({}, on('2026-11-24')), null);
});
