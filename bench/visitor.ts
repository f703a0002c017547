import { existsSync } from 'node:fs';
import { ensureBrowser, findBrowser, findShell } from '../tests/support/browser.ts';
import { makeCertificate } from '../tests/support/certificate.ts';
import { judge, load } from './browser.ts';
import { misses } from './limits.ts';
import { measure, type Plan } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { findPages } from './pages.ts';
import type { ReferenceRow, Report } from './result.ts';
import { serve } from './site.ts';
import { footnotes, table } from './table.ts';

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
    const plan: Plan = {
      ...options,
      site: site.url,
      references: references.url,
      load: (url, mode) => load(tester, url, mode),
      judge: (url) => judge(tester, url),
    };
    const measured = await measure(plan, pages, console.error);
    print(measured.references, measured.reports);
  } finally {
    await close();
  }
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
