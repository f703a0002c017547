import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../../lib/server/server.ts';
import { ask, folderWith, serveFiles } from './site.ts';

const FILES = {
  'index.html': 'start',
  'exists/index.html': 'exists',
  'target/index.html': 'target',
  'ar/404.html': 'ar 404',
  '404.html': 'de 404',
};

/** [rules, request, expected status, expected Location or body] */
const CASES: [rules: string, path: string, status: number, result: string][] = [
  ['/old /new', '/old', 301, '/new'],
  ['/old /new', '/old/', 301, '/new'],
  ['/old /new 302', '/old', 302, '/new'],
  ['/old /new 303', '/old', 303, '/new'],
  ['/old /first\n/old /second', '/old', 301, '/first'],
  ['/old https://example.org/new', '/old?a=1', 301, 'https://example.org/new?a=1'],
  // Splats and placeholders
  ['/alt/* /neu/:splat', '/alt/a/b', 301, '/neu/a/b'],
  ['/alt/* /neu/:splat', '/alt', 301, '/neu/'],
  ['/alt/* /neu/:splat', '/alt/stra%C3%9Fe', 301, '/neu/stra%C3%9Fe'],
  ['/:year/:slug /archiv/:slug/:year', '/2019/fest', 301, '/archiv/fest/2019'],
  // Queries
  ['/old /new', '/old?a=1&b=%20', 301, '/new?a=1&b=%20'],
  ['/old /new?c=3', '/old?a=1', 301, '/new?c=3'],
  ['/seite id=:id /seiten/:id', '/seite?id=7', 301, '/seiten/7?id=7'],
  ['/seite id=7 /sieben', '/seite?id=8', 404, 'de 404'],
  ['/seite id=:id /seiten/:id', '/seite', 404, 'de 404'],
  // A file goes before a rule, unless the rule is forced
  ['/exists /target', '/exists/', 200, 'exists'],
  ['/exists /target 301!', '/exists/', 301, '/target'],
  ['/* /target/ 200', '/exists/', 200, 'exists'],
  ['/exists/* /target/ 200!', '/exists/', 200, 'target'],
  // Rewrites
  ['/app/* /target/ 200', '/app/x/y?z=1', 200, 'target'],
  ['/app/* /target 200', '/app/x', 200, 'target'],
  ['/app/* /absent 200', '/app/x', 404, 'de 404'],
  ['/exists/* /absent 200!', '/exists/', 200, 'exists'],
  // 404 by path
  ['/ar/* /ar/404.html 404', '/ar/absent', 404, 'ar 404'],
  ['/ar/* /ar/404.html 404', '/absent', 404, 'de 404'],
  ['/exists/* /ar/404.html 404!', '/exists/', 404, 'ar 404'],
  // A rule cannot send visitors to another host through the path
  ['/alt/* /:splat', '/alt//example.org', 404, 'de 404'],
  ['/alt/* /:splat', '/alt/%2Fexample.org', 404, 'de 404'],
];

for (const [rules, path, status, result] of CASES) {
  test(`${rules.replace('\n', ' | ')}: ${path} -> ${status} ${result}`, async (t) => {
    const server = await serveFiles(t, { ...FILES, _redirects: rules });
    const response = await ask(server, path);
    assert.equal(response.status, status);
    assert.equal(response.headers.location ?? response.text, result);
  });
}

test('rules of netlify.toml apply after those of _redirects', async (t) => {
  const publishDir = await folderWith(t, {
    _redirects: '/a /file',
    'netlify.toml':
      '[[redirects]]\nfrom = "/a"\nto = "/toml"\n' +
      '[[redirects]]\nfrom = "/b"\nto = "/toml"\nstatus = 302\n',
  });
  const server = await startServer({ publishDir, configFile: join(publishDir, 'netlify.toml') });
  t.after(() => server.close());
  assert.equal((await ask(server, '/a')).headers.location, '/file');
  assert.equal((await ask(server, '/b')).headers.location, '/toml');
  assert.equal((await ask(server, '/b')).status, 302);
});

test('a rule for another host applies to requests for that host', async (t) => {
  const server = await serveFiles(t, { _redirects: 'http://alt.example/* /neu/:splat 301!' });
  const other = await ask(server, '/x', { headers: { host: 'alt.example:80' } });
  assert.equal(other.headers.location, '/neu/x');
  assert.equal((await ask(server, '/x')).status, 404);
});
