import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editorResponse } from '../../../lib/editor/published.ts';
import editor, { config } from '../../../netlify/functions/editor.ts';

const SITE = 'https://example.org';
const SETTINGS = { api: 'https://api.github.com' };

describe('the editor of the published site', () => {
  const ask = (path: string, settings: typeof SETTINGS | null = SETTINGS, method = 'GET') =>
    editorResponse(new Request(SITE + path, { method }), settings, '2026-11-30');
  const policyOf = ({ headers }: Response) => {
    const lines = (headers.get('content-security-policy') ?? '').split('; ');
    return new Map(lines.map((one) => [one.split(' ', 1)[0], one.slice(one.indexOf(' ') + 1)]));
  };

  for (const path of config.path) {
    test(`${path} runs files of the site alone, and asks the site and GitHub alone`, () => {
      const response = ask(path);
      assert.equal(response.status, 200);
      const policy = policyOf(response);
      assert.equal(policy.get('default-src'), "'none'");
      assert.equal(policy.get('script-src'), "'self'");
      assert.equal(policy.get('worker-src'), "'self'");
      assert.equal(policy.get('connect-src'), "'self' https://api.github.com");
      assert.equal(policy.get('require-trusted-types-for'), "'script'");
      assert.doesNotMatch([...policy.values()].join(' '), /unsafe-eval|\*/);
      assert.equal(response.headers.get('x-robots-tag'), 'noindex');
      assert.equal(response.headers.get('x-frame-options'), 'DENY');
      // A page that opened it keeps no handle of the tab in which people sign in.
      assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin');
    });
  }

  test('is a page without inline script, and a worker that loads its file', async () => {
    const page = await ask('/redaktion/').text();
    assert.deepEqual(page.match(/<script[^>]*>[^<]*/g), [
      '<script src="/redaktion/editor.js" defer>',
    ]);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /data-today="2026-11-30"/);
    const worker = ask('/redaktion/worker.js');
    assert.match(worker.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.equal(await worker.text(), "import '/redaktion/engine.js';\n");
  });

  test('says in German where it is not set up, and who can do it', async () => {
    const response = ask('/redaktion/', null);
    assert.equal(response.status, 404);
    const text = await response.text();
    assert.match(text, /<h1>Der Editor ist nicht eingerichtet\.<\/h1>/);
    assert.match(
      text,
      /die Person, der das Repository bei GitHub gehört.*docs\/editor-einrichten\.md/,
    );
    assert.doesNotMatch(text, /<script/);
    assert.equal(policyOf(response).get('default-src'), "'none'");
  });

  test('takes no other method', () => {
    assert.equal(ask('/redaktion/', SETTINGS, 'POST').status, 405);
  });

  test('comes from a function, to which a file of a preview is preferred', async () => {
    assert.deepEqual(config, {
      path: ['/redaktion/', '/redaktion', '/redaktion/worker.js'],
      preferStatic: true,
    });
    assert.equal((await editor(new Request(`${SITE}/redaktion/`))).status, 404, 'not set up here');
  });
});
