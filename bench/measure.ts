import { judge, load, type Tester } from './browser.ts';
import type { BenchPage } from './pages.ts';
import {
  type Comparison,
  type Load,
  type Mode,
  median,
  medianTimes,
  type Report,
} from './result.ts';

/** Where to load what, and how often. */
export interface Plan {
  readonly tester: Tester;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** Address of the reference page. */
  readonly reference: string;
  readonly modes: readonly Mode[];
  readonly runs: number;
}

/** Loads of a page, each right after one of the reference page, so that both meet the machine in one mood. */
export interface Pairs {
  readonly own: Load[];
  readonly reference: Load[];
}

/** Loads an address and the reference page in turn. */
export async function loadPairs(plan: Plan, url: string, mode: Mode): Promise<Pairs> {
  const pairs: Pairs = { own: [], reference: [] };
  for (let run = 0; run < plan.runs; run++) {
    pairs.reference.push(await load(plan.tester, plan.reference, mode));
    pairs.own.push(await load(plan.tester, url, mode));
  }
  return pairs;
}

/** Measures a page in all modes. What goes wrong is a part of the report: the other pages are to follow. */
export async function measure(plan: Plan, page: BenchPage): Promise<Report> {
  const url = plan.site + page.address;
  let report: Report = { page, modes: {}, failed: [] };
  try {
    report = { ...report, ...(await judge(plan.tester, url)) };
    for (const mode of plan.runs > 0 ? plan.modes : []) {
      const { own, reference } = await loadPairs(plan, url, mode);
      const comparison: Comparison = { own: medianTimes(own), reference: medianTimes(reference) };
      report = {
        ...report,
        modes: { ...report.modes, [mode]: comparison },
        requests: median(own.map(({ requests }) => requests)),
        ...(mode === 'simulated'
          ? { performance: median(own.map(({ performance }) => performance)) }
          : {}),
      };
    }
    return report;
  } catch (error) {
    return { ...report, error: error instanceof Error ? error.message : String(error) };
  }
}
