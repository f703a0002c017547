import type { Kind } from './pages.ts';
import type { Metric, Mode, Report, Times } from './result.ts';

/** What a page may be at most, or has to be. */
export const LIMITS = {
  /** Times of a page over those of the 14 KB reference page, which has text and nothing else. */
  ratio: 1.1,
  /** Milliseconds of blocking that are noise; what the reference page's text blocks excuses nothing. */
  blocking: 10,
  /** Sum of the layout's shifts, without unit. */
  shift: 0,
  /** Score of each category. */
  score: 100,
} as const;

/** Metrics that {@link LIMITS.ratio} holds for. */
export const COMPARED = ['fcp', 'lcp', 'si'] as const satisfies readonly Metric[];

/** An audit that a kind of page fails by design. */
export interface Exception {
  readonly kind: Kind;
  /** Lighthouse's name for it. */
  readonly audit: string;
  readonly reason: string;
}

/** All audits that may fail; a page whose audits fail for no other reason keeps the limit. */
export const EXCEPTIONS: readonly Exception[] = [
  { kind: 'error', audit: 'http-status-code', reason: 'an unknown address has to answer 404' },
  { kind: 'error', audit: 'errors-in-console', reason: 'browsers log the 404 of the page itself' },
  { kind: 'error', audit: 'is-crawlable', reason: 'noindex: search engines are not to list it' },
];

/** Whether a kind of page may fail an audit. */
export function isException(kind: Kind, audit: string): boolean {
  return EXCEPTIONS.some((exception) => exception.kind === kind && exception.audit === audit);
}

/**
 * Compares what was measured with the limits.
 *
 * @returns a line for each limit that is missed, with the figure and the limit.
 */
export function misses(report: Report): string[] {
  const { page, error, failed, performance } = report;
  const modes = Object.entries(report.modes) as [Mode, NonNullable<Report['modes'][Mode]>][];
  const problems = [
    ...(error === undefined ? [] : [`could not be measured: ${error}`]),
    ...modes.flatMap(([mode, { own, reference }]) =>
      timeMisses(own, reference).map((miss) => `${mode}: ${miss}`),
    ),
    ...(performance === undefined || performance >= LIMITS.score
      ? []
      : [`performance is ${performance}, the limit ${LIMITS.score}`]),
    ...failed
      .filter(({ audit }) => !isException(page.kind, audit))
      .map(({ category, audit }) => `${category}: the audit ${audit} fails`),
  ];
  return problems.map((problem) => `${page.address}: ${problem}`);
}

function timeMisses(own: Times, reference: Times): string[] {
  const slow = COMPARED.map((metric) => ({ metric, ratio: own[metric] / reference[metric] }))
    .filter(({ ratio }) => ratio > LIMITS.ratio)
    .map(
      ({ metric, ratio }) =>
        `${metric.toUpperCase()} is ${ratio.toFixed(3)} of the reference page's, the limit ${LIMITS.ratio}`,
    );
  return [
    ...slow,
    ...(own.tbt > LIMITS.blocking
      ? [`TBT is ${Math.round(own.tbt)} ms, the limit ${LIMITS.blocking}`]
      : []),
    ...(own.cls > LIMITS.shift ? [`CLS is ${own.cls.toFixed(4)}, the limit ${LIMITS.shift}`] : []),
  ];
}
