import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { PLAIN_HEADERS } from '../../../lib/base/security-headers.ts';
import { failureOf } from '../../../lib/editor/github/failure.ts';
import { type AskSite, keepSignedIn, readSettings } from '../../../lib/editor/github/session.ts';
import { returnFromGitHub, startSignIn } from '../../../lib/editor/github/web-flow.ts';
import { signInResponse } from '../../../lib/editor/sign-in/http.ts';
import { readSignInSettings, type SignInSettings } from '../../../lib/editor/sign-in/settings.ts';
import signInFunction, { config } from '../../../netlify/functions/editor-sign-in.ts';
import {
  CLIENT,
  type SignInStandIn,
  startSignIn as startStandIn,
} from '../../support/github/sign-in.ts';

const SITE = 'https://example.org';
const ADDRESS = `${SITE}/api/redaktion`;
const CALLBACK = `${SITE}/redaktion/`;
const VERIFIER = 'v'.repeat(43);

// Unit tests share a process: hooks outside would run for those of other files too.
describe('the sign-in of editors', () => {
  let gitHub: SignInStandIn;
  let settings: SignInSettings;
  let visitors = 0;
  beforeEach(async () => {
    gitHub = await startStandIn();
    visitors += 1;
    settings = {
      ...CLIENT,
      ...{ repository: 'stadt/website', branch: 'main' },
      ...{ gitHub: gitHub.url, api: 'http://127.0.0.1:9' },
    };
  });
  afterEach(() => gitHub.close());

  interface Asked {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  }

  function ask(
    { method = 'POST', headers = {}, body = '{}' }: Asked,
    given: SignInSettings | null = settings,
  ) {
    const request = new Request(ADDRESS, {
      method,
      headers: { origin: SITE, 'content-type': 'application/json', ...headers },
      ...(method === 'GET' || method === 'DELETE' ? {} : { body }),
    });
    return signInResponse(request, given, `visitor ${visitors}`, 2000);
  }

  function storage() {
    const kept = new Map<string, string>();
    return {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    };
  }

  /** A browser with one window: it keeps the cookie and hides it from the page. */
  function browser() {
    let cookie = '';
    const cookies: string[] = [];
    const site: AskSite = async (method, body) => {
      const response = await ask({ method, headers: { cookie }, body: JSON.stringify(body ?? {}) });
      const set = response.headers.get('set-cookie');
      if (set !== null) {
        cookies.push(set);
        cookie = set.split(';')[0] ?? '';
      }
      if (!response.ok) throw failureOf(response, '', 0);
      return response;
    };
    let turn: Promise<unknown> = Promise.resolve();
    const locks = {
      request: (_: string, work: () => Promise<unknown>) => {
        turn = turn.then(work, work);
        return turn;
      },
    } as unknown as LockManager;
    return { site, locks, cookies };
  }

  async function signIn({ site, locks }: ReturnType<typeof browser>) {
    const window = storage();
    const found = (await readSettings(site)) ?? assert.fail();
    const address = await startSignIn(found, CALLBACK, window);
    const state = new URL(address).searchParams.get('state') ?? '';
    const query = new URLSearchParams({ code: gitHub.agree(address), state });
    const { code, verifier } = returnFromGitHub(query, window) ?? assert.fail();
    const session = keepSignedIn(site, locks);
    await session.begin(code, verifier);
    return { session, window, query };
  }

  describe('a person signs in', () => {
    test('and has a token in memory; what renews it is in a cookie that scripts cannot read', async () => {
      const one = browser();
      const { session, window, query } = await signIn(one);
      assert.equal(await session.token(), 'ghu_1');
      assert.deepEqual(one.cookies, [
        '__Host-redaktion=ghr_1; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=15897600',
      ]);
      assert.throws(
        () => returnFromGitHub(query, window),
        { kind: 'stale' },
        'a state serves once',
      );
    });

    test('and stays so: a refused token is renewed once for all who ask, and after a reload too', async () => {
      const one = browser();
      const { session } = await signIn(one);
      const renewed = await Promise.all([session.token('ghu_1'), session.token('ghu_1')]);
      assert.deepEqual(renewed, ['ghu_2', 'ghu_2']);
      assert.equal(await keepSignedIn(one.site, one.locks).token(), 'ghu_3');
    });

    test('and out again: the cookie is gone, and nobody is signed in', async () => {
      const one = browser();
      const { session } = await signIn(one);
      await session.end();
      assert.match(one.cookies.at(-1) ?? '', /^__Host-redaktion=; .*Max-Age=0$/);
      await assert.rejects(session.token(), { kind: 'signed-out' });
    });

    test('and says no to GitHub', async () => {
      const window = storage();
      const address = await startSignIn({ ...settings }, CALLBACK, window);
      const state = new URL(address).searchParams.get('state') ?? '';
      const query = new URLSearchParams({ error: 'access_denied', state });
      assert.throws(() => returnFromGitHub(query, window), { kind: 'cancelled' });
    });

    test('in a window that did not start it: the code is not used', () => {
      const query = new URLSearchParams({ code: 'code', state: 'forged' });
      assert.throws(() => returnFromGitHub(query, storage()), { kind: 'stale' });
      assert.equal(returnFromGitHub(new URLSearchParams('seite=kontakt'), storage()), null);
    });
  });

  describe('what never reaches GitHub', () => {
    const code = JSON.stringify({ code: 'code', verifier: VERIFIER });
    for (const [what, status, asked] of [
      ['another site', 403, { body: code, headers: { origin: 'https://evil.example' } }],
      ['no origin', 403, { body: code, headers: { origin: '' } }],
      [
        'another site that signs people out',
        403,
        { method: 'DELETE', headers: { origin: 'null' } },
      ],
      ['another method', 405, { method: 'PUT', body: code }],
      ['a form', 400, { body: code, headers: { 'content-type': 'text/plain' } }],
      ['no JSON', 400, { body: '{' }],
      ['an unknown field', 400, { body: '{"code":"a","client_secret":"b"}' }],
      ['a short verifier', 400, { body: JSON.stringify({ code: 'code', verifier: 'short' }) }],
      [
        'a long body',
        400,
        { body: JSON.stringify({ code: 'c'.repeat(5000), verifier: VERIFIER }) },
      ],
      ['a renewal without a cookie', 401, {}],
      [
        'a cookie of another name',
        401,
        { headers: { cookie: 'redaktion=ghr_1; x__Host-redaktion=a' } },
      ],
    ] as const) {
      test(`${what}: ${status}`, async () => {
        const response = await ask(asked);
        assert.equal(response.status, status);
        assert.equal(response.headers.get('allow'), status === 405 ? 'GET, POST, DELETE' : null);
        assert.deepEqual(gitHub.received, []);
      });
    }

    test('the twenty-first try of a minute: 429, with the seconds to wait', async () => {
      const tries = await Promise.all(Array.from({ length: 21 }, () => ask({})));
      assert.deepEqual([...new Set(tries.map(({ status }) => status))], [401, 429]);
      assert.match(tries.at(-1)?.headers.get('retry-after') ?? '', /^(?:[1-5]?\d|60)$/);
      visitors += 1;
      assert.equal((await ask({})).status, 401, 'others go on');
    });

    test('anything, where the editor is not set up', async () => {
      assert.equal((await ask({ body: code }, null)).status, 500);
      assert.equal(await readSettings(async (method) => ask({ method }, null)), null);
    });
  });

  describe('what GitHub answers', () => {
    const cookie = { cookie: '__Host-redaktion=ghr_0' };
    for (const [fault, status] of [
      ['none', 401],
      ['down', 502],
      ['silent', 502],
      ['huge', 502],
      ['redirect', 502],
    ] as const) {
      test(`${fault}: ${status}`, async () => {
        gitHub.use(fault);
        const response = await ask({ headers: cookie });
        assert.equal(response.status, status);
        const isDeleted = /Max-Age=0/.test(response.headers.get('set-cookie') ?? '');
        assert.equal(isDeleted, status === 401, 'an outage signs nobody out');
      });
    }

    test('a token without an end, or another secret: the set-up is wrong', async () => {
      gitHub.use('endless token');
      const address = await startSignIn({ ...settings }, CALLBACK, storage());
      const challenged = new URL(address);
      challenged.searchParams.set('code_challenge', 'bm9uZQ');
      const body = JSON.stringify({ code: gitHub.agree(String(challenged)), verifier: VERIFIER });
      assert.equal((await ask({ body })).status, 401, 'PKCE: a code alone is worth nothing');
      const wrong = { ...settings, clientSecret: 'other' };
      assert.equal((await ask({ headers: cookie }, wrong)).status, 500);
      const window = storage();
      const good = await startSignIn({ ...settings }, CALLBACK, window);
      const code = gitHub.agree(good);
      const query = new URLSearchParams({
        code,
        state: new URL(good).searchParams.get('state') ?? '',
      });
      const endless = await ask({ body: JSON.stringify(returnFromGitHub(query, window)) });
      assert.equal(endless.status, 500);
      assert.equal(endless.headers.get('set-cookie'), null);
    });
  });

  test('every answer has the headers of the site, is never stored, and never tells the secret', async () => {
    for (const asked of [
      { method: 'GET' },
      {},
      { method: 'DELETE' },
      { method: 'PUT' },
      { body: '{' },
    ]) {
      const response = await ask(asked);
      const { headers } = response;
      for (const [name, value] of Object.entries(PLAIN_HEADERS))
        assert.equal(headers.get(name), value);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-robots-tag'), 'noindex');
      assert.doesNotMatch(await response.text(), /a secret/);
    }
  });

  test('the function answers at /api/redaktion, from the environment', async () => {
    assert.equal(config.path, '/api/redaktion');
    assert.deepEqual(config.rateLimit, {
      windowLimit: 30,
      windowSize: 60,
      aggregateBy: ['ip', 'domain'],
    });
    const response = await signInFunction(new Request(ADDRESS), { ip: '127.0.0.1' });
    assert.equal(response.status, 204, 'not set up here');
  });

  describe('the environment', () => {
    const set = {
      EDITOR_CLIENT_ID: 'Iv1.abc',
      EDITOR_CLIENT_SECRET: 'secret',
      EDITOR_REPOSITORY: 'stadt/website',
    };
    test('with the three values is enough', () => {
      assert.deepEqual(readSignInSettings({ ...set, EDITOR_BRANCH: '' }), {
        ...{ clientId: 'Iv1.abc', clientSecret: 'secret', repository: 'stadt/website' },
        ...{ branch: 'main', gitHub: 'https://github.com', api: 'https://api.github.com' },
      });
    });
    for (const change of [
      { EDITOR_CLIENT_SECRET: '' },
      { EDITOR_REPOSITORY: 'https://github.com/stadt/website' },
      { EDITOR_CLIENT_ID: 'a b' },
      { GITHUB_URL: 'ftp://github.com' },
    ]) {
      test(`is not set up with ${JSON.stringify(change)}`, () => {
        assert.equal(readSignInSettings({ ...set, ...change }), null);
      });
    }
  });
});
