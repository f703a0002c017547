import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { customHeaders } from '../../../lib/server/headers.ts';
import { readRules } from '../../../lib/server/rules.ts';
import { folderWith } from './site.ts';

test('a folder without rule files has no rules', async (t) => {
  const publishDir = await folderWith(t, {});
  const rules = await readRules({ publishDir, configFile: join(publishDir, 'absent.toml') });
  assert.deepEqual(rules.headers, []);
});

test('headers of _headers come before those of netlify.toml, which replace them', async (t) => {
  const publishDir = await folderWith(t, {
    _headers: '/*\n  X-Frame-Options: DENY\n  X-From: file\n',
    'netlify.toml': '[[headers]]\nfor = "/*"\n[headers.values]\nx-from = "toml"\n',
  });
  const { headers } = await readRules({ publishDir, configFile: join(publishDir, 'netlify.toml') });
  assert.deepEqual(customHeaders(headers, '/kontakt/'), {
    'x-frame-options': 'DENY',
    'x-from': 'toml',
  });
});

test('headers apply to the paths that their rule names', async (t) => {
  const publishDir = await folderWith(t, {
    _headers: [
      '# a comment',
      '/*',
      '  X-All: 1',
      '  Cache-Control: no-store',
      '/assets/*',
      '  cache-control: public, max-age=31536000, immutable',
      '/page/:name/print',
      '  X-Print: 1',
      '/exact',
      '  X-Exact: 1',
    ].join('\n'),
  });
  const { headers } = await readRules({ publishDir });
  const at = (path: string) => customHeaders(headers, path);
  assert.deepEqual(at('/'), { 'x-all': '1', 'cache-control': 'no-store' });
  assert.equal(at('/assets/a/b.css')['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(at('/page/x/print')['x-print'], '1');
  assert.equal(at('/page/x/y/print')['x-print'], undefined);
  assert.equal(at('/exact/')['x-exact'], '1');
  assert.equal(at('/exact/more')['x-exact'], undefined);
});

test('headers that the CDN sets itself are dropped', async (t) => {
  const publishDir = await folderWith(t, {
    _headers: '/*\n  Content-Length: 1\n  Location: /x\n  Set-Cookie: a=b\n  X-Kept: 1\n',
  });
  const { headers } = await readRules({ publishDir });
  assert.deepEqual(customHeaders(headers, '/'), { 'x-kept': '1' });
});

test('a repeated header within a rule is joined', async (t) => {
  const publishDir = await folderWith(t, { _headers: '/*\n  Link: <a>\n  Link: <b>\n' });
  const { headers } = await readRules({ publishDir });
  assert.deepEqual(customHeaders(headers, '/'), { link: '<a>, <b>' });
});

const BROKEN: [what: string, file: string, text: string, message: RegExp][] = [
  ['a header before any path', '_headers', 'X-A: 1\n', /Path should come before header "X-A"/],
  ['a header without a value', '_headers', '/*\n  X-A:\n', /line 2[\s\S]*Missing header value/],
  ['a rule without a target', '_redirects', '/a\n', /line 1[\s\S]*Missing destination/],
  ['a target that is no address', '_redirects', '/a b\n', /must start with "\/"/],
  ['broken TOML', 'netlify.toml', '[[redirects]\n', /Could not parse configuration file/],
  ['a redirect without from', 'netlify.toml', '[[redirects]]\nto = "/"\n', /Missing "from"/],
  ['a proxied rewrite', '_redirects', '/api/* https://example.org/:splat 200\n', /not support/],
  ['a condition', '_redirects', '/ /ar/ 302 Language=ar\n', /not support[\s\S]*Language/],
  ['a signed rule', '_redirects', '/a /b 200 Sign=KEY\n', /not support/],
];

for (const [what, name, text, message] of BROKEN) {
  test(`${what} in ${name} is an error that names the file and its cause`, async (t) => {
    const publishDir = await folderWith(t, { [name]: text });
    const configFile = join(publishDir, 'netlify.toml');
    await assert.rejects(readRules({ publishDir, configFile }), (error: Error) => {
      assert.ok(error.message.startsWith(`${join(publishDir, name)}: `), error.message);
      assert.match(error.message, message);
      assert.ok(error.cause);
      return true;
    });
  });
}

test('all errors of a file are reported at once', async (t) => {
  const publishDir = await folderWith(t, { _redirects: '/a\n/b\n' });
  await assert.rejects(readRules({ publishDir }), /line 1[\s\S]*line 2/);
});
