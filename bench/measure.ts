import type { BenchPage } from './pages.ts';
import { REFERENCES } from './reference.ts';
import {
  type Comparison,
  type Load,
  type Mode,
  median,
  medianTimes,
  type ReferenceRow,
  type Report,
  type Verdict,
} from './result.ts';

/** Where to load what, how, and how often. */
export interface Plan {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** Address of the server of the reference pages, likewise. */
  readonly references: string;
  readonly modes: readonly Mode[];
  readonly runs: number;
  load(url: string, mode: Mode): Promise<Load>;
  judge(url: string): Promise<Verdict>;
}

/** An address with what its loads have brought. */
interface Target {
  readonly url: string;
  readonly loads: Map<Mode, Load[]>;
  /** Why it is not loaded any more. */
  error?: string;
}

interface PageTarget extends Target {
  readonly page: BenchPage;
}

/** So many pages are loaded after each load of the reference page. */
const PAGES_A_REFERENCE = 3;

/**
 * Loads all pages once, then all again: a machine's moods last for minutes, and so meet every page alike, and the reference
 * page, which is loaded in between. What goes wrong with a page is a part of its report: the others are to follow.
 *
 * @param say is told how far it is.
 * @throws Error where a reference page cannot be loaded.
 */
export async function measure(
  plan: Plan,
  pages: readonly BenchPage[],
  say: (progress: string) => void,
): Promise<{ references: ReferenceRow[]; reports: Report[] }> {
  const target = (url: string): Target => ({ url, loads: new Map() });
  const small = target(plan.references + REFERENCES.small.address);
  const full = target(plan.references + REFERENCES.full.address);
  const targets = pages.map((page) => ({ page, ...target(plan.site + page.address) }));
  for (let run = 1; run <= plan.runs; run++) {
    say(`round ${run} of ${plan.runs}`);
    for (const mode of plan.modes) {
      for (const [index, next] of [small, ...targets].entries()) {
        if (index % PAGES_A_REFERENCE === 0) await visit(plan, full, mode);
        await visit(plan, next, mode);
      }
    }
    for (const { error } of [small, full]) if (error !== undefined) throw new Error(error);
  }
  say('accessibility, best practices, SEO');
  const reports: Report[] = [];
  for (const own of targets) reports.push(await report(plan, own, full));
  return { references: [...rows('small', small), ...rows('full', full)], reports };
}

async function visit(plan: Plan, target: Target, mode: Mode): Promise<void> {
  if (target.error !== undefined) return;
  try {
    const load = await plan.load(target.url, mode);
    target.loads.set(mode, [...(target.loads.get(mode) ?? []), load]);
  } catch (error) {
    target.error = message(error);
  }
}

/** What a page's loads and Lighthouse's other categories say. */
async function report(
  plan: Plan,
  { page, url, loads, error }: PageTarget,
  reference: Target,
): Promise<Report> {
  const modes: Partial<Record<Mode, Comparison>> = {};
  for (const [mode, own] of loads) {
    const other = reference.loads.get(mode) ?? [];
    modes[mode] = { own: medianTimes(own), reference: medianTimes(other) };
  }
  const scored = loads.get('simulated');
  const all = [...loads.values()].flat();
  const measured: Report = {
    page,
    modes,
    failed: [],
    ...(all.length === 0 ? {} : { requests: median(all.map(({ requests }) => requests)) }),
    ...(scored ? { performance: median(scored.map(({ performance }) => performance)) } : {}),
  };
  if (error !== undefined) return { ...measured, error };
  try {
    return { ...measured, ...(await plan.judge(url)) };
  } catch (error) {
    return { ...measured, error: message(error) };
  }
}

/** Figures of a reference page itself. */
function rows(name: keyof typeof REFERENCES, { loads }: Target): ReferenceRow[] {
  return [...loads].map(([mode, own]) => ({ ...REFERENCES[name], mode, times: medianTimes(own) }));
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
