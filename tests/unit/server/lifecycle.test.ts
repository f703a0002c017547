import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { startServer } from '../../../lib/server/server.ts';
import { ask, folderWith, serveFiles, writeFiles } from './site.ts';

const FILES = {
  'index.html': 'start',
  'kontakt/index.html': 'kontakt',
  '404.html': 'not found',
};

test('a folder that a build swaps is served at once, with its rules', async (t) => {
  const folder = await folderWith(t, {
    'site/index.html': 'old',
    'site/gone.html': 'gone',
    'site/_headers': '/*\n  X-Build: old\n',
    'next/index.html': 'new',
    'next/added/index.html': 'added',
    'next/_headers': '/*\n  X-Build: new\n',
    'next/_redirects': '/gone /added/ 302\n',
  });
  const publishDir = join(folder, 'site');
  const server = await startServer({ publishDir });
  t.after(() => server.close());
  const before = await ask(server, '/');
  assert.equal(before.text, 'old');
  assert.equal((await ask(server, '/gone')).status, 200);

  await rename(publishDir, join(folder, 'previous'));
  assert.equal((await ask(server, '/')).status, 404);
  await rename(join(folder, 'next'), publishDir);

  const after = await ask(server, '/', {
    headers: { 'if-none-match': String(before.headers.etag) },
  });
  assert.equal(after.status, 200);
  assert.equal(after.text, 'new');
  assert.equal(after.headers['x-build'], 'new');
  assert.equal((await ask(server, '/added/')).text, 'added');
  assert.equal((await ask(server, '/gone')).headers.location, '/added/');
});

test('rules that break while the server runs give 500 until they are mended', async (t) => {
  const publishDir = await folderWith(t, FILES);
  const errors: unknown[] = [];
  const server = await startServer({ publishDir, onError: (error) => errors.push(error) });
  t.after(() => server.close());
  await writeFiles(publishDir, { _redirects: '/a\n' });
  const broken = await ask(server, '/');
  assert.equal(broken.status, 500);
  assert.equal(broken.text, 'Internal Server Error\n');
  assert.match(String(errors[0]), /_redirects: Could not parse redirect line 1/);
  await writeFiles(publishDir, { _redirects: '/old /new\n' });
  assert.equal((await ask(server, '/')).status, 200);
});

test('a header that cannot be sent gives a plain 500', async (t) => {
  const publishDir = await folderWith(t, { ...FILES, _headers: '/*\n  X-Ort: Łódź\n' });
  const errors: unknown[] = [];
  const server = await startServer({ publishDir, onError: (error) => errors.push(error) });
  t.after(() => server.close());
  const { status, headers, text } = await ask(server, '/kontakt/', {
    headers: { 'accept-encoding': 'br' },
  });
  assert.equal(status, 500);
  assert.equal(text, 'Internal Server Error\n');
  assert.equal(headers['content-encoding'], undefined);
  assert.match(String(errors[0]), /x-ort/);
});

test('the server does not start with broken rules or on a port in use', async (t) => {
  const broken = await folderWith(t, { _headers: 'X-A: 1\n' });
  await assert.rejects(startServer({ publishDir: broken }), /_headers/);
  const server = await serveFiles(t, FILES);
  const port = Number(new URL(server.url).port);
  await assert.rejects(startServer({ publishDir: broken.concat('/none'), port }), {
    code: 'EADDRINUSE',
  });
});

test('close ends open connections and frees the port', async (t) => {
  const publishDir = await folderWith(t, FILES);
  const server = await startServer({ publishDir });
  const port = Number(new URL(server.url).port);
  const socket = connect(port, '127.0.0.1');
  const ended = text(socket).catch(() => 'reset');
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await new Promise((resolve) => socket.once('data', resolve));
  await server.close();
  await ended;
  const again = await startServer({ publishDir, port });
  t.after(() => again.close());
  assert.equal((await ask(again, '/')).status, 200);
});
