import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { startServer } from '../../../lib/server/server.ts';
import { ask, folderWith, serveFiles } from './site.ts';

const FILES = {
  'index.html': 'start',
  'kontakt/index.html': 'kontakt',
  '404.html': 'not found',
};

test('nothing outside the publish folder is served', async (t) => {
  const folder = await folderWith(t, {
    'secret.txt': 'secret',
    'site/index.html': 'start',
    'site/a/index.html': 'a',
  });
  const server = await startServer({ publishDir: join(folder, 'site') });
  t.after(() => server.close());
  const paths = [
    '/../secret.txt',
    '/a/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/a/..%2f..%2fsecret.txt',
    '/..%c0%afsecret.txt',
    '/secret.txt%00',
    '/..%2fsecret.txt%00.html',
    '//../secret.txt',
    `/${encodeURIComponent(folder)}/secret.txt`,
    `//${folder}/secret.txt`,
  ];
  for (const path of paths) {
    const { status, text } = await ask(server, path);
    assert.equal(status, 404, path);
    assert.equal(text, 'Not Found\n', path);
  }
});

test('a second slash at the start never becomes a redirect to another host', async (t) => {
  const server = await serveFiles(t, FILES);
  for (const path of ['//kontakt', '/%2Fkontakt', '/\\kontakt', '/%5Ckontakt']) {
    const { status, headers } = await ask(server, path);
    assert.equal(status, 404, path);
    assert.equal(headers.location, undefined, path);
  }
});

test('methods other than GET and HEAD are refused', async (t) => {
  const server = await serveFiles(t, FILES);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    for (const path of ['/', '/absent', '/kontakt']) {
      const { status, headers } = await ask(server, path, { method });
      assert.equal(status, 405, `${method} ${path}`);
      assert.equal(headers.allow, 'GET, HEAD');
    }
  }
});

test('a target that is no address is a bad request', async (t) => {
  const server = await serveFiles(t, FILES);
  assert.equal((await ask(server, '*', { method: 'OPTIONS' })).status, 400);
});

test('HTTP/1.0 without a Host is served', async (t) => {
  const server = await serveFiles(t, FILES);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('GET /kontakt/ HTTP/1.0\r\n\r\n');
  assert.match(await text(socket), /^HTTP\/1\.1 200 OK/);
});
