import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { failureOf, GitHubFailure } from '../../../../lib/editor/github/failure.ts';
import type { Store } from '../../../../lib/editor/store.ts';
import { changeIn, proposalOf, storeOf } from '../../../support/github/editing.ts';
import { OPERATIONS, type Operation } from '../../../support/github/operations.ts';
import { type Fault, type StandIn, startGitHub } from '../../../support/github/server.ts';

const FILE = 'src/de/kontakt.md';
const PULLS = 'post /repos/{owner}/{repo}/pulls';
const REFS = 'post /repos/{owner}/{repo}/git/refs';

// Unit tests share a process: hooks outside would run for those of other files too.
describe('faults of GitHub', () => {
  let gitHub: StandIn;
  let store: Store;
  beforeEach(async () => {
    gitHub = await startGitHub({ [FILE]: 'Ein Satz.\n' });
    store = storeOf(gitHub, 'anna');
  });
  afterEach(() => gitHub.close());

  async function save(): Promise<unknown> {
    const loaded = await store.load();
    const change = changeIn(loaded, FILE, () => 'Ein neuer Satz.\n');
    return store.save(proposalOf(loaded, change)).then(
      () => 'saved',
      (error: unknown) => error,
    );
  }

  /** What of the change is to be seen on GitHub: all or nothing. */
  function seen({ repository }: StandIn = gitHub): string[] {
    const { branches, pulls } = repository;
    const texts = [...branches.keys()].map((branch) => repository.text(branch, FILE));
    return [...texts.map(String), ...pulls.map(({ title }) => title)];
  }

  const WRITTEN = ['Ein Satz.\n', 'Ein neuer Satz.\n', 'Öffnungszeiten'];

  /** What a save asks, in which a fault can happen. */
  const STEPS = [
    ...OPERATIONS.filter((one) => one.startsWith('post')),
    'get /user',
    'get /repos/{owner}/{repo}/pulls',
    'get /repos/{owner}/{repo}/branches/{branch}',
    'get /repos/{owner}/{repo}/git/trees/{tree_sha}',
  ] as readonly Operation[];

  const FAULTS: readonly (readonly [what: string, kind: string, fault: Fault])[] = [
    ['403', 'forbidden', { status: 403 }],
    ['a limit', 'limit', { status: 403, message: 'API rate limit exceeded' }],
    ['404', 'missing', { status: 404 }],
    ['422', 'refused', { status: 422 }],
    ['502', 'down', { status: 502 }],
    ['silence', 'slow', 'silent'],
    ['half an answer', 'cut', 'cut'],
    ['an answer that is lost after the work', 'cut', 'lost'],
  ];

  for (const [what, kind, fault] of FAULTS) {
    test(`${what}, wherever it happens, is told, leaves nothing half written, and the next try succeeds once`, async () => {
      await Promise.all(STEPS.map((step) => failAt(step, kind, fault)));
    });
  }

  async function failAt(step: Operation, kind: string, fault: Fault): Promise<void> {
    const gitHub = await startGitHub({ [FILE]: 'Ein Satz.\n' });
    const store = storeOf(gitHub, 'anna');
    const failing = storeOf(gitHub, 'anna', fault === 'silent' ? { deadlineMs: 1000 } : {});
    const loaded = await store.load();
    const proposal = proposalOf(
      loaded,
      changeIn(loaded, FILE, () => 'Ein neuer Satz.\n'),
    );
    gitHub.fail(step, fault);
    await assert.rejects(failing.save(proposal), { kind }, step);
    for (const one of seen(gitHub)) assert.ok(WRITTEN.includes(one), step);

    const { address } = await store.save(proposal);
    assert.equal(address, 'https://github.com/stadt/website/pull/1', step);
    assert.deepEqual(seen(gitHub), WRITTEN, step);
    assert.deepEqual(gitHub.problems, [], step);
    await gitHub.close();
  }

  /** What a save onto an open proposal asks beside that. */
  const LATER = [
    'patch /repos/{owner}/{repo}/git/refs/{ref}',
    'get /repos/{owner}/{repo}/compare/{basehead}',
  ] as const satisfies readonly Operation[];

  for (const [what, kind, fault] of FAULTS) {
    test(`${what}, where a proposal grows, is told, and the next try writes once`, async () => {
      for (const step of LATER) await failLater(step, kind, fault);
    });
  }

  async function failLater(step: Operation, kind: string, fault: Fault): Promise<void> {
    const gitHub = await startGitHub({ [FILE]: 'Ein Satz.\n' });
    const store = storeOf(gitHub, 'anna');
    const failing = storeOf(gitHub, 'anna', fault === 'silent' ? { deadlineMs: 500 } : {});
    const first = await store.load();
    await store.save(
      proposalOf(
        first,
        changeIn(first, FILE, () => 'Ein neuer Satz.\n'),
      ),
    );
    const loaded = await store.load();
    const proposal = proposalOf(
      loaded,
      changeIn(loaded, FILE, () => 'Noch ein Satz.\n'),
    );
    gitHub.fail(step, fault);
    await assert.rejects(failing.save(proposal), { kind }, step);
    const commits = () =>
      gitHub.repository.history(gitHub.repository.branches.get(head) ?? '').length;
    const [{ head } = { head: '' }] = gitHub.repository.pulls;
    assert.equal((await store.save(proposal)).address, 'https://github.com/stadt/website/pull/1');
    assert.equal(gitHub.repository.text(head, FILE), 'Noch ein Satz.\n', step);
    assert.deepEqual([gitHub.repository.pulls.length, commits()], [1, 3], step);
    assert.deepEqual(gitHub.problems, [], step);
    await gitHub.close();
  }

  test('while the texts are read, is told, and the next try has them all', async () => {
    for (const [what, kind, fault] of FAULTS) {
      const failing = storeOf(gitHub, 'anna', fault === 'silent' ? { deadlineMs: 500 } : {});
      gitHub.fail('get /repos/{owner}/{repo}/git/blobs/{file_sha}', fault);
      await assert.rejects(failing.load(), { kind }, what);
      assert.equal((await failing.load()).files.get(FILE), 'Ein Satz.\n', what);
    }
  });

  describe('a token that ends in the middle', () => {
    test('is renewed, and the save goes on', async () => {
      const tokens = ['old', 'new'];
      gitHub.tokens.set('new', 'anna');
      const refused: unknown[] = [];
      const session = {
        token: async (token?: string) => {
          if (token !== undefined) refused.push(token, tokens.shift());
          return tokens[0] ?? '';
        },
      };
      gitHub.tokens.set('old', 'anna');
      store = storeOf(gitHub, 'anna', { session });
      gitHub.fail(REFS, { status: 401 });
      assert.equal(await save(), 'saved');
      assert.deepEqual(refused, ['old', 'old']);
      assert.deepEqual(seen(), WRITTEN);
    });

    test('and cannot be renewed: one signs in again, and nothing is written', async () => {
      gitHub.fail(PULLS, { status: 401 });
      gitHub.fail(PULLS, { status: 401 });
      const error = await save();
      assert.ok(error instanceof GitHubFailure);
      assert.equal(error.kind, 'signed-out');
      assert.equal(await save(), 'saved');
      assert.deepEqual(seen(), WRITTEN);
    });
  });

  test('a branch that moves at every try is left alone, and one is told', async () => {
    assert.equal(await save(), 'saved');
    for (const status of [409, 422]) {
      gitHub.fail('patch /repos/{owner}/{repo}/git/refs/{ref}', {
        ...{ status, message: 'Update is not a fast forward' },
      });
    }
    const loaded = await store.load();
    const saving = store.save(
      proposalOf(
        loaded,
        changeIn(loaded, FILE, () => 'Anders.\n'),
      ),
    );
    await assert.rejects(saving, { kind: 'moved' });
    assert.deepEqual(seen(), WRITTEN);
  });

  test('without a network one is told', async () => {
    await gitHub.close();
    await assert.rejects(store.load(), { kind: 'offline' });
  });

  test('a tree that GitHub cuts off is not taken for the whole', async () => {
    gitHub.fail('get /repos/{owner}/{repo}/git/trees/{tree_sha}', { status: 200, message: 'cut' });
    await assert.rejects(store.load(), { kind: 'odd' });
  });

  const KEPT = 'Ihr Text bleibt hier erhalten.';
  const MINUTES = `${KEPT} Versuchen Sie es in einigen Minuten noch einmal.`;
  const NOON = Date.parse('2026-11-30T12:00:00Z');

  describe('what one reads', () => {
    for (const [status, headers, words, message] of [
      [401, {}, '', `Ihre Anmeldung bei GitHub ist abgelaufen. ${KEPT} Melden Sie sich neu an.`],
      [
        403,
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOON / 1000 + 1830) },
        'API rate limit exceeded',
        `GitHub hat von Ihrem Konto zu viele Anfragen bekommen. Ab 13:31 Uhr geht es weiter. ${KEPT}`,
      ],
      [
        403,
        { 'retry-after': '120' },
        'You have exceeded a secondary rate limit',
        `GitHub hat von Ihrem Konto zu viele Anfragen bekommen. Ab 13:02 Uhr geht es weiter. ${KEPT}`,
      ],
      [
        429,
        {},
        '',
        `GitHub hat von Ihrem Konto zu viele Anfragen bekommen. Ab 13:01 Uhr geht es weiter. ${KEPT}`,
      ],
      [
        403,
        {},
        'Resource not accessible by integration',
        `Ihr Konto bei GitHub darf diese Website nicht ändern. ${KEPT} Bitten Sie die Person, die die Website betreut, um Schreibrechte.`,
      ],
      [
        404,
        {},
        'Not Found',
        `GitHub findet die Website nicht, oder Ihr Konto hat keinen Zugang. ${KEPT} Bitten Sie die Person, die die Website betreut, um Zugang.`,
      ],
      [
        409,
        {},
        'Conflict',
        `Jemand speichert gerade zur selben Zeit. ${KEPT} Versuchen Sie es in einer Minute noch einmal.`,
      ],
      [
        422,
        {},
        'Validation Failed',
        `GitHub nimmt das nicht an („Validation Failed“). ${KEPT} Melden Sie diesen Satz der Person, die die Website betreut.`,
      ],
      [503, {}, '', `Bei GitHub gibt es eine Störung (503). ${MINUTES}`],
    ] as const) {
      test(`${status} ${words}`, () => {
        const response = { status, headers: new Headers(headers) };
        assert.equal(failureOf(response, words, NOON).message, message);
      });
    }
  });
});
