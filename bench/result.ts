import type { BenchPage } from './pages.ts';

/**
 * How a slow network is made, in Lighthouse's words `simulate` (loaded fast, computed for a slow phone) and
 * `devtools` (loaded slowly).
 */
export const MODES = ['simulated', 'applied'] as const;
export type Mode = (typeof MODES)[number];

/** First and Largest Contentful Paint, Speed Index and Total Blocking Time in ms; Cumulative Layout Shift. */
export const METRICS = ['fcp', 'lcp', 'si', 'tbt', 'cls'] as const;
export type Metric = (typeof METRICS)[number];
export type Times = Readonly<Record<Metric, number>>;

/** Categories whose score does not depend on time. */
export const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** One load of a page. */
export interface Load {
  readonly times: Times;
  /** Score of the category performance, 0 to 100. */
  readonly performance: number;
  /** Number of requests that the page led to, its own included. */
  readonly requests: number;
}

/** An audit that lowers the score of its category. */
export interface FailedAudit {
  readonly category: Category;
  readonly audit: string;
}

/** What the categories that need no clock say. */
export interface Verdict {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly failed: readonly FailedAudit[];
}

/** Medians of a page and of the reference page. */
export interface Comparison {
  readonly own: Times;
  readonly reference: Times;
}

/** A reference page with its figures. */
export interface ReferenceRow {
  readonly name: string;
  readonly bytes: number;
  readonly mode: Mode;
  readonly times: Times;
}

/** All that was measured of one page. */
export interface Report {
  readonly page: BenchPage;
  /** Median of the simulated loads, which Lighthouse's own score is made from; absent where there were none. */
  readonly performance?: number;
  readonly requests?: number;
  readonly modes: Readonly<Partial<Record<Mode, Comparison>>>;
  readonly scores?: Verdict['scores'];
  readonly failed: readonly FailedAudit[];
  /** Why the page could not be measured to the end. */
  readonly error?: string;
}

/**
 * The middle one of the values, of an even number the mean of the two in the middle.
 *
 * @throws Error where there are none.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('No values, no median');
  return (low + high) / 2;
}

/** Each metric's median; the figures of one row may stem from different loads. */
export function medianTimes(loads: readonly Load[]): Times {
  const of = (metric: Metric) => median(loads.map(({ times }) => times[metric]));
  return { fcp: of('fcp'), lcp: of('lcp'), si: of('si'), tbt: of('tbt'), cls: of('cls') };
}
