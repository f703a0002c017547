import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, type Plan } from '../../../bench/measure.ts';
import type { BenchPage } from '../../../bench/pages.ts';
import type { Load, Mode } from '../../../bench/result.ts';

const pages = ['/', '/a/', '/b/', '/c/'].map(
  (address): BenchPage => ({ kind: 'page', language: 'de', address, bytes: 1 }),
);
const SILENT = () => {};

function aLoad(ms: number): Load {
  const times = { fcp: ms, lcp: ms, si: ms, tbt: 0, cls: 0 };
  return { times, performance: 100, requests: 1 };
}

/** A plan whose loads take what `ms` says, and a list of what it loads. */
function aPlan(
  ms: (url: string, mode: Mode) => number,
  more: Partial<Plan> = {},
): { plan: Plan; visited: string[] } {
  const visited: string[] = [];
  const plan: Plan = {
    site: 'site:',
    references: 'reference:',
    modes: ['applied'],
    runs: 1,
    load: async (url, mode) => {
      visited.push(url);
      return aLoad(ms(url, mode));
    },
    judge: async () => ({
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      failed: [],
    }),
    ...more,
  };
  return { plan, visited };
}

test('each round loads every page once, and the reference page in between', async () => {
  const { plan, visited } = aPlan(() => 700, { runs: 2 });
  await measure(plan, pages, SILENT);
  const round = ['reference:/14/', 'reference:/1/', 'site:/', 'site:/a/'];
  const rest = ['reference:/14/', 'site:/b/', 'site:/c/'];
  assert.deepEqual(visited, [...round, ...rest, ...round, ...rest]);
});

test('a page is compared with all loads of the reference page in its mode', async () => {
  const reference = [700, 710, 900, 905];
  const own = [800, 770];
  const { plan } = aPlan(
    (url) =>
      (url === 'reference:/14/' ? reference.shift() : url === 'site:/' ? own.shift() : 1) ?? 0,
    { runs: 2 },
  );
  const { references, reports } = await measure(plan, pages, SILENT);
  const compared = reports[0]?.modes.applied;
  assert.deepEqual([compared?.own.fcp, compared?.reference.fcp], [785, 805]);
  assert.deepEqual(
    references.map(({ name, mode, times }) => [name, mode, times.fcp]),
    [
      ['1 KB', 'applied', 1],
      ['14 KB', 'applied', 805],
    ],
  );
  assert.deepEqual(reports[0]?.scores, { accessibility: 100, 'best-practices': 100, seo: 100 });
});

test('the modes are kept apart, and the simulated loads give the score of performance', async () => {
  const { plan } = aPlan((_, mode) => (mode === 'applied' ? 700 : 800), {
    modes: ['simulated', 'applied'],
  });
  const [first] = (await measure(plan, pages, SILENT)).reports;
  assert.deepEqual(
    [first?.modes.simulated?.own.fcp, first?.modes.applied?.own.fcp, first?.performance],
    [800, 700, 100],
  );
  const { plan: applied } = aPlan(() => 700);
  assert.equal((await measure(applied, pages, SILENT)).reports[0]?.performance, undefined);
});

test('with no rounds only the categories that need no clock are asked', async () => {
  const { plan, visited } = aPlan(() => 700, { runs: 0 });
  const { references, reports } = await measure(plan, pages, SILENT);
  assert.deepEqual([visited, references], [[], []]);
  assert.deepEqual(
    reports.map(({ modes, scores }) => [modes, scores?.seo]),
    pages.map(() => [{}, 100]),
  );
});

test('what goes wrong with a page stands in its report, and the others follow', async () => {
  let loads = 0;
  const { plan, visited } = aPlan(
    (url) => {
      if (url === 'site:/a/' && ++loads === 2) throw new Error('no figure');
      return 700;
    },
    { runs: 3 },
  );
  const { reports } = await measure(plan, pages, SILENT);
  assert.deepEqual(
    reports.map(({ error, modes }) => [error, modes.applied?.own.fcp]),
    [
      [undefined, 700],
      ['no figure', 700],
      [undefined, 700],
      [undefined, 700],
    ],
  );
  assert.equal(visited.filter((url) => url === 'site:/a/').length, 2, 'it is given up');
  assert.equal(visited.filter((url) => url === 'site:/c/').length, 3);
});

test('a page that cannot be judged keeps its times', async () => {
  const judge = async (url: string) => {
    throw new Error(`${url} is not there`);
  };
  const { plan } = aPlan(() => 700, { judge });
  const [first] = (await measure(plan, pages, SILENT)).reports;
  assert.deepEqual([first?.error, first?.modes.applied?.own.fcp], ['site:/ is not there', 700]);
});

test('without a reference page there is nothing to compare with', async () => {
  const { plan } = aPlan((url) => {
    if (url === 'reference:/14/') throw new Error('no reference');
    return 700;
  });
  await assert.rejects(measure(plan, pages, SILENT), /no reference/);
});
