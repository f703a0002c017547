import { existsSync } from 'node:fs';
import { ensureBrowser, findBrowser, findShell } from '../tests/support/browser.ts';
import { makeCertificate } from '../tests/support/certificate.ts';
import { misses } from './limits.ts';
import { loadPairs, measure, type Pairs, type Plan } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { findPages } from './pages.ts';
import { REFERENCES } from './reference.ts';
import { medianTimes, type Report } from './result.ts';
import { serve } from './site.ts';
import { footnotes, type ReferenceRow, table } from './table.ts';

/** What visitors wait for: `npm run bench:visitor`, see "Benchmarks" in README.md. */
async function main(options: Options): Promise<void> {
  if (options.site !== undefined && !existsSync(options.site)) {
    throw new Error(`--site ${options.site}: there is no such folder`);
  }
  const certificate = makeCertificate();
  ensureBrowser();
  // The system's browser without windows, where there is one: one with windows holds back the first picture of a page
  // in a phone's size for a second now and then.
  const tester = { chromePath: findShell() ?? findBrowser() ?? '', certificate };
  const { folder, site, references, close } = await serve(certificate, options.site);
  try {
    const pages = findPages(folder, options.languages, options.kinds);
    const { modes, runs } = options;
    const reference = references.url + REFERENCES.full.address;
    const plan: Plan = { tester, site: site.url, reference, modes, runs };
    console.error('reference pages');
    const rows = await referenceRows(plan, references.url + REFERENCES.small.address);
    const reports: Report[] = [];
    for (const [index, page] of pages.entries()) {
      console.error(`${index + 1} of ${pages.length}: ${page.address}`);
      reports.push(await measure(plan, page));
    }
    print(rows, reports);
  } finally {
    await close();
  }
}

/** Figures of the reference pages themselves. */
async function referenceRows(plan: Plan, small: string): Promise<ReferenceRow[]> {
  const rows: ReferenceRow[] = [];
  for (const mode of plan.runs > 0 ? plan.modes : []) {
    const { own, reference }: Pairs = await loadPairs(plan, small, mode);
    rows.push({ ...REFERENCES.small, mode, times: medianTimes(own) });
    rows.push({ ...REFERENCES.full, mode, times: medianTimes(reference) });
  }
  return rows;
}

function print(rows: readonly ReferenceRow[], reports: readonly Report[]): void {
  const problems = reports.flatMap(misses);
  console.log(table(rows, reports));
  console.log(footnotes(reports));
  console.log(problems.length === 0 ? 'Every limit is kept.' : problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
