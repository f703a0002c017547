/** A suite of Playwright's report in JSON, as far as its time goes; the outer ones are files. */
export interface TimedSuite {
  readonly title: string;
  readonly suites?: readonly TimedSuite[];
  readonly specs: readonly {
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

/** A file, or a test of Node's runner, which names no files. */
interface Timed {
  readonly name: string;
  readonly milliseconds: number;
}

/** How many are named. */
const COUNT = 8;

/**
 * The slowest tests of a run, so that who adds to them sees it.
 *
 * @param tap what Node's runner reports.
 * @param files of Playwright's report.
 * @returns a line for each with its seconds, of all workers together.
 */
export function slowest(tap: string, files: readonly TimedSuite[]): string[] {
  const unit = [
    ...tap.matchAll(/^(?:not )?ok \d+ - (.*)\n {2}---\n {2}duration_ms: ([\d.]+)/gm),
  ].map(([, name = '', duration]) => ({ name, milliseconds: Number(duration) }));
  const browser = files.map((file) => ({ name: file.title, milliseconds: durationOf(file) }));
  return [...unit, ...browser]
    .sort((a: Timed, b: Timed) => b.milliseconds - a.milliseconds)
    .slice(0, COUNT)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

function durationOf({ specs, suites = [] }: TimedSuite): number {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results.reduce((sum, { duration }) => sum + duration, 0);
  return suites.reduce((sum, suite) => sum + durationOf(suite), own);
}
