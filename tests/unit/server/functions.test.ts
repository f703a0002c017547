import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FunctionHandler, loadFunctions } from '../../../lib/server/functions.ts';
import { startServer } from '../../../lib/server/server.ts';
import { ask, folderWith, serveFiles } from './site.ts';

const WEATHER = "export default async (request: Request) => new Response('weather');\n";
const PLAIN = "export default async () => new Response('plain');\n";

const echo: FunctionHandler = async (request) => {
  const { method, url, headers } = request;
  return Response.json({ method, url, agent: headers.get('x-agent'), body: await request.text() });
};

test('a function answers its path with every method', async (t) => {
  const server = await serveFiles(t, { 'index.html': 'x' }, { functions: { '/api/echo': echo } });
  const get = await ask(server, '/api/echo?a=1', { headers: { 'x-agent': 'test' } });
  assert.equal(get.status, 200);
  assert.equal(get.headers['content-type'], 'application/json');
  assert.deepEqual(JSON.parse(get.text), {
    method: 'GET',
    url: `${server.url}/api/echo?a=1`,
    agent: 'test',
    body: '',
  });
  const post = await ask(server, '/api/echo', { method: 'POST', body: 'grüße' });
  assert.equal(JSON.parse(post.text).method, 'POST');
  assert.equal(JSON.parse(post.text).body, 'grüße');
  const head = await ask(server, '/api/echo', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.text, '');
  assert.ok(Number(head.headers['content-length']) > 0);
});

test('status, headers and cookies of a function arrive as they are', async (t) => {
  const headers = new Headers({ 'cache-control': 'public, max-age=60', 'x-own': '1' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  const functions = { '/api/teapot': async () => new Response('tea', { status: 418, headers }) };
  const server = await serveFiles(t, {}, { functions });
  const response = await ask(server, '/api/teapot');
  assert.equal(response.status, 418);
  assert.equal(response.text, 'tea');
  assert.equal(response.headers['cache-control'], 'public, max-age=60');
  assert.deepEqual(response.headers['set-cookie'], ['a=1', 'b=2']);
});

test('a function may answer without a body', async (t) => {
  const functions = { '/api/none': async () => new Response(null, { status: 204 }) };
  const server = await serveFiles(t, {}, { functions });
  const response = await ask(server, '/api/none');
  assert.equal(response.status, 204);
  assert.equal(response.headers['content-length'], undefined);
});

test('a function goes before rules and files, and custom headers do not apply to it', async (t) => {
  const files = {
    'api/echo/index.html': 'file',
    _redirects: '/api/* / 301!',
    _headers: '/*\n  X-Rule: 1\n',
  };
  const server = await serveFiles(t, files, { functions: { '/api/echo': echo } });
  const response = await ask(server, '/api/echo');
  assert.equal(response.status, 200);
  assert.equal(response.headers['x-rule'], undefined);
  assert.equal((await ask(server, '/api/other')).status, 301);
});

test('only the exact path calls a function', async (t) => {
  const server = await serveFiles(t, {}, { functions: { '/api/echo': echo } });
  for (const path of ['/api/echo/', '/api/echo/x', '/api', '/constructor', '/__proto__']) {
    assert.equal((await ask(server, path)).status, 404, path);
  }
});

test('a function that throws gives 500 and tells the visitor nothing', async (t) => {
  const errors: unknown[] = [];
  const publishDir = await folderWith(t, {});
  const functions = {
    '/api/fails': () => Promise.reject(new Error('secret detail')),
    '/api/throws': () => {
      throw new Error('secret detail');
    },
  };
  const onError = (error: unknown) => errors.push(error);
  const server = await startServer({ publishDir, functions, onError });
  t.after(() => server.close());
  for (const path of Object.keys(functions)) {
    const { status, text, headers } = await ask(server, path);
    assert.equal(status, 500);
    assert.equal(text, 'Internal Server Error\n');
    assert.doesNotMatch(JSON.stringify(headers), /secret/);
  }
  assert.equal(errors.length, 2);
  assert.match(String(errors[0]), /secret detail/);
});

test('functions are loaded from a folder under the paths that they name', async (t) => {
  const folder = await folderWith(t, {
    'weather.ts': `${WEATHER}export const config = { path: '/api/weather' };\n`,
    'many.mjs': `${PLAIN}export const config = { path: ['/a', '/b'] };\n`,
    'plain.mjs': PLAIN,
    'types.d.ts': 'export type A = string;\n',
    'README.md': 'text',
  });
  const functions = await loadFunctions(folder);
  assert.deepEqual(Object.keys(functions).sort(), [
    '/.netlify/functions/plain',
    '/a',
    '/api/weather',
    '/b',
  ]);
  const response = await functions['/api/weather']?.(new Request('http://localhost/'));
  assert.equal(await response?.text(), 'weather');
});

test('a folder that does not exist has no functions', async (t) => {
  const folder = await folderWith(t, {});
  assert.deepEqual(await loadFunctions(join(folder, 'absent')), {});
});

const BROKEN: [what: string, source: string, message: RegExp][] = [
  ['no default export', 'export const x = 1;', /a function is expected/],
  ['a default export that is no function', 'export default 1;', /a function is expected/],
  [
    'a path with a pattern',
    "export default () => {};\nexport const config = { path: '/api/*' };",
    /a plain path, without a pattern/,
  ],
  ['a syntax error', 'export default (;', /SyntaxError|Unexpected/],
];

for (const [what, source, message] of BROKEN) {
  test(`a function file with ${what} is an error that names it`, async (t) => {
    const folder = await folderWith(t, { 'broken.mjs': source });
    await assert.rejects(loadFunctions(folder), (error: Error) => {
      assert.ok(error.message.startsWith(join(folder, 'broken.mjs')));
      assert.match(error.message, message);
      return true;
    });
  });
}

test('two functions for one path are an error', async (t) => {
  const source =
    "export default async () => new Response('');\nexport const config = { path: '/a' };";
  const folder = await folderWith(t, { 'one.mjs': source, 'two.mjs': source });
  await assert.rejects(loadFunctions(folder), /two\.mjs: another function answers \/a already/);
});
