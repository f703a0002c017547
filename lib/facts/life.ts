import { DateTime } from 'luxon';

/**
 * How an entry ages: after 12 months (phones, hours), with the calendar year (amounts and rules), or never (what
 * happened once).
 */
export type Aging = 'year' | 'calendar' | 'never';

/** What is known of how long an entry is true. Days are `YYYY-MM-DD` in Europe/Berlin. */
export interface Life {
  readonly aging: Aging;
  /** Day of the last check; also a month or a year, where the source tells no more. */
  readonly seen?: string;
  /** The last day on which the entry is true. */
  readonly until?: string;
  /** Day on which the city confirmed it. */
  readonly confirmed?: string;
  /** What happens to it until then: it stands in drafts alone, or with a note. */
  readonly unconfirmed?: 'draft' | 'note';
  /** Days from which its values hold, in their order. */
  readonly changes: readonly string[];
}

/** A value of an entry. */
export interface DatedValue<T> {
  /** The first day on which it holds; absent on a value that always held. */
  readonly from?: string;
  readonly value: T;
}

export type State = 'true' | 'check' | 'over' | 'unconfirmed';

const MONTHS = 12;
/** The day of an entry that nobody has checked: before all others. */
const NEVER_SEEN = '0000-01-01';

/**
 * The state of an entry on a day.
 *
 * @param today `YYYY-MM-DD` in Europe/Berlin.
 */
export function stateOf(life: Life, today: string): State {
  if (life.until !== undefined && life.until < today) return 'over';
  if (isUnconfirmed(life)) return 'unconfirmed';
  const due = reviewDay(life);
  return due !== null && due <= today ? 'check' : 'true';
}

/** Whether an entry waits for the city. */
export function isUnconfirmed({ unconfirmed, confirmed }: Life): boolean {
  return unconfirmed !== undefined && confirmed === undefined;
}

/** What readers and editors are told of an entry that waits for the city. */
export function unconfirmedOf(life: Life): Pick<Life, 'unconfirmed'> {
  return isUnconfirmed(life) && life.unconfirmed ? { unconfirmed: life.unconfirmed } : {};
}

/** Whether what waits for the city stands in drafts and previews alone. */
export function waits({ unconfirmed }: Pick<Life, 'unconfirmed'>): boolean {
  return unconfirmed === 'draft';
}

/** The day of the last check, by whoever; null where nobody has checked it. */
export function lastCheck({ seen, confirmed }: Life): string | null {
  return [seen, confirmed].reduce<string | null>(
    (last, day) => (day !== undefined && day > (last ?? '') ? day : last),
    null,
  );
}

/** The first day on which an entry is to be checked again; null for never. */
export function reviewDay(life: Life): string | null {
  if (life.aging === 'never') return null;
  const seen = lastCheck(life);
  if (life.aging === 'calendar') {
    const year = [seen ?? '', life.changes.at(-1) ?? ''].sort().at(-1)?.slice(0, 4);
    return year ? `${Number(year) + 1}-01-01` : NEVER_SEEN;
  }
  if (seen === null) return NEVER_SEEN;
  return DateTime.fromISO(seen, { zone: 'utc' }).plus({ months: MONTHS }).toISODate();
}

/** Days before the last one on which editors are told. */
const SOON = 30;

/** Whether an entry is over, or ends within 30 days. */
export function endsSoon({ until }: Life, today: string): boolean {
  const last = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: SOON }).toISODate();
  return until !== undefined && last !== null && until <= last;
}

/**
 * The value that holds on a day: the last one that has begun.
 *
 * @param now the machine's day. A build for a day long ago takes the first value, if that has begun by now.
 * @returns undefined where the first value is yet to come.
 */
export function valueOn<T>(
  values: readonly DatedValue<T>[],
  today: string,
  now = today,
): T | undefined {
  const begun = values.findLast(({ from = '' }) => from <= today);
  return (begun ?? values.slice(0, 1).find(({ from = '' }) => from <= now))?.value;
}
