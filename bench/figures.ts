/**
 * Throttling methods of Lighthouse: `simulate` computes a slow phone from a fast load, `devtools` slows the load.
 */
export const METHODS = ['simulate', 'devtools'] as const;
export type Method = (typeof METHODS)[number];

/** First and Largest Contentful Paint, Speed Index and Total Blocking Time in ms, Cumulative Layout Shift. */
export const METRICS = ['FCP', 'LCP', 'SI', 'TBT', 'CLS'] as const;
export type Figures = Readonly<Record<(typeof METRICS)[number], number>>;

/** Metrics that are compared with the reference page. */
export const COMPARED = ['FCP', 'LCP', 'SI'] as const;

/** The highest permitted values. */
export const BUDGETS = {
  /** Median of a metric in {@link COMPARED}, divided by the reference page's. */
  ratio: 1.15,
  /** Milliseconds; values below are noise. */
  TBT: 10,
  CLS: 0,
} as const;

/** Medians and spreads of one page and one method. */
export interface Summary {
  readonly median: Figures;
  readonly spread: Figures;
}

/**
 * The median; of an even number of values the mean of the middle two.
 *
 * @throws Error where there is no value.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('No values, no median');
  return (low + high) / 2;
}

/** Median and spread (median absolute deviation) of each metric over all runs. */
export function summarize(runs: readonly Figures[]): Summary {
  const each = (reduce: (values: number[]) => number): Figures => {
    const of = (metric: (typeof METRICS)[number]) => reduce(runs.map((run) => run[metric]));
    return { FCP: of('FCP'), LCP: of('LCP'), SI: of('SI'), TBT: of('TBT'), CLS: of('CLS') };
  };
  const deviation = (values: number[]) => {
    const middle = median(values);
    return median(values.map((value) => Math.abs(value - middle)));
  };
  return { median: each(median), spread: each(deviation) };
}

/** One line per missed budget, with figure and budget. */
export function missedBudgets({ median: own }: Summary, reference: Summary): string[] {
  const slow = COMPARED.map((metric) => ({ metric, ratio: own[metric] / reference.median[metric] }))
    .filter(({ ratio }) => ratio > BUDGETS.ratio)
    .map(
      ({ metric, ratio }) =>
        `${metric} is ${ratio.toFixed(3)} of the reference page's, the budget ${BUDGETS.ratio}`,
    );
  const large = (['TBT', 'CLS'] as const)
    .filter((metric) => own[metric] > BUDGETS[metric])
    .map((metric) => `${metric} is ${own[metric].toFixed(3)}, the budget ${BUDGETS[metric]}`);
  return [...slow, ...large];
}
