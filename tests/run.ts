import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { clearLeftovers } from '../lib/eleventy/leftovers.ts';
import { ensureBrowser } from './support/browser.ts';
import { claimsWithoutTest } from './support/claims.ts';
import { ensureJava } from './support/java.ts';
import { PROOF } from './support/proof.ts';
import { runCommand } from './support/run-command.ts';
import { slowest, type TimedSuite } from './support/slowest.ts';
import { unitEntries } from './support/unit-entries.ts';
import { stopWorkflowCommands } from './support/workflow-log.ts';

/** Tests of one runner. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Left out, because the machine lacks something that they need; each says what. */
  readonly skipped: number;
}

const CACHE = '.cache';
const TAP = path.join(CACHE, 'unit.tap');
const PLAYWRIGHT = path.join(CACHE, 'playwright.json');

/** Runs a command with its output shown; true where it ended well. */
function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** `npm run check` while something else runs; what it says is shown once both are done. */
async function startCheck(): Promise<Count> {
  const { code, output } = await runCommand('npm', ['run', '--silent', 'check']);
  console.log(output);
  return { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
}

/** `lib/` and whole builds, by Node's own runner. */
function unitTests(): Count {
  const ok = run(process.execPath, [
    ...['--import', 'tsx', '--test', `--test-concurrency=${availableParallelism()}`],
    ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${TAP}`],
    ...unitEntries(path.join(CACHE, 'unit')),
  ]);
  const tap = readFileSync(TAP, 'utf8');
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  if (failed > 0)
    console.log(
      tap
        .split('\n')
        .filter((line) => /^\s*not ok/.test(line))
        .join('\n'),
    );
  return atLeastOneFailure({ passed: count('pass'), failed, skipped: count('skipped') }, ok);
}

/** Suites that hold for any content; what the pages say today is `npm run test:content`. */
const SUITES = ['e2e', 'real'];

/** Built sites in a browser, by Playwright. */
function browserTests(): Count {
  const suites = SUITES.map((name) => `--project=${name}`);
  const config = '--config=tests/playwright.config.ts';
  // tests/build/sites.test.ts has built the sites.
  const ok = run('npx', ['playwright', 'test', config, '--no-deps', ...suites]);
  const report = JSON.parse(readFileSync(PLAYWRIGHT, 'utf8')) as Report;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const unproven = claimsWithoutTest(new Set(report.suites.flatMap(passedTags)));
  for (const claim of unproven) console.error(claim);
  const failed = unexpected + flaky + unproven.length;
  return atLeastOneFailure({ passed: expected, failed, skipped }, ok);
}

/** The part of Playwright's report that is read here. */
interface Report {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly tags: readonly string[];
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** What the tests that passed have looked at: by their tags, and by what they noted on the way. */
function passedTags({ suites = [], specs }: Suite): string[] {
  const passed = specs.flatMap(({ tags, tests }) =>
    // Playwright calls a test that was skipped ok as well.
    tests
      .filter(({ status }) => status === 'expected')
      .flatMap(({ annotations }) => [
        ...tags.map((tag) => `@${tag}`),
        ...annotations
          .filter(({ type }) => type === PROOF)
          .map(({ description = '' }) => description),
      ]),
  );
  return [...passed, ...suites.flatMap(passedTags)];
}

/** A runner that failed without naming a test has failed all the same. */
function atLeastOneFailure(count: Count, ok: boolean): Count {
  return ok ? count : { ...count, failed: Math.max(1, count.failed) };
}

const obeyCommands = stopWorkflowCommands();
mkdirSync(CACHE, { recursive: true });
await clearLeftovers();
ensureBrowser();
ensureJava();
const unit = unitTests();
const checking = startCheck();
const browser = browserTests();
const counts = [unit, browser, await checking];
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
obeyCommands();
const { suites } = JSON.parse(readFileSync(PLAYWRIGHT, 'utf8')) as { suites: TimedSuite[] };
console.log(['\nSlowest:', ...slowest(readFileSync(TAP, 'utf8'), suites)].join('\n'));
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') === 0 ? 0 : 1;
