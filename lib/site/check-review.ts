import { DateTime } from 'luxon';
import type { Facts } from '../facts/types.ts';

/** The law requires a yearly review of the accessibility statement. */
const REVIEW_MONTHS = 12;
const REVIEW_FACT = 'zeit.erklaerung-geprueft';

/**
 * Warns when the accessibility statement is due for its yearly review.
 *
 * @returns a German sentence, or null while the review is recent.
 */
export function reviewWarning(facts: Facts, now: DateTime): string | null {
  const fact = facts[REVIEW_FACT];
  if (fact?.kind !== 'date') return null;
  const due = DateTime.fromISO(fact.value, { zone: now.zone }).plus({ months: REVIEW_MONTHS });
  if (now <= due) return null;
  return `Die Erklärung zur Barrierefreiheit wurde zuletzt am ${fact.value} geprüft, das ist länger als ein Jahr her. Prüfen Sie sie, und tragen Sie den neuen Tag in src/angaben/angaben.yaml ein (${REVIEW_FACT}).`;
}
