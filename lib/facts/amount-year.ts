import { type Life, lastCheck } from './life.ts';

/** What follows an amount's name in the reference to its year: `{{betrag.kindergeld.jahr}}`. */
const YEAR = '.jahr';

/** The name of an amount's year. */
export function yearName(amount: string): string {
  return amount + YEAR;
}

export function isYearName(name: string): boolean {
  return name.endsWith(YEAR);
}

/** The amount whose year a name stands for; any other name as it is. */
export function amountOf(name: string): string {
  return isYearName(name) ? name.slice(0, -YEAR.length) : name;
}

/**
 * The year for which an amount is known: this one while its last day says so, else that of its last check or of the
 * value that holds. So an amount that nobody renews keeps its old year.
 *
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 * @returns null where nothing is known of its age.
 */
export function yearOf(life: Life, today: string): string | null {
  const known = life.until ?? [lastCheck(life) ?? '', life.changes.at(-1) ?? ''].sort().at(-1);
  if (!known) return null;
  return (known < today ? known : today).slice(0, 4);
}
