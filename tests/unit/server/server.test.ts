import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, serveFiles } from './site.ts';

const LONG = '<!doctype html><title>Kontakt</title>'.padEnd(2000, ' bunt');
const FILES = {
  'index.html': '<!doctype html><title>Start</title>',
  'kontakt/index.html': LONG,
  'style.css': 'a{color:red}'.repeat(50),
  'photo.jpg': 'x'.repeat(500),
  '404.html': '<!doctype html><title>Nicht gefunden</title>'.padEnd(1000, ' wo'),
};
const REVALIDATE = 'public, max-age=0, must-revalidate';

test('a page is served with the headers of the CDN', async (t) => {
  const server = await serveFiles(t, FILES);
  const { status, headers, text } = await ask(server, '/kontakt/');
  assert.equal(status, 200);
  assert.equal(text, LONG);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], REVALIDATE);
  assert.equal(headers['content-length'], String(LONG.length));
  assert.equal(headers.vary, 'Accept-Encoding');
  assert.equal(headers['content-encoding'], undefined);
  assert.match(String(headers.etag), /^"[\w-]+"$/);
});

test('the slash of a page is added by a redirect that keeps the query', async (t) => {
  const server = await serveFiles(t, { ...FILES, 'file.html': 'file' });
  const added = await ask(server, '/kontakt?betreff=spende');
  assert.equal(added.status, 301);
  assert.equal(added.headers.location, '/kontakt/?betreff=spende');
  const removed = await ask(server, '/file/?a=1');
  assert.equal(removed.status, 301);
  assert.equal(removed.headers.location, '/file?a=1');
});

test('a redirect keeps the escapes of the address', async (t) => {
  const server = await serveFiles(t, { 'straße/index.html': 'x' });
  assert.equal((await ask(server, '/stra%C3%9Fe')).headers.location, '/stra%C3%9Fe/');
});

test('bodies are compressed as the request accepts', async (t) => {
  const server = await serveFiles(t, FILES);
  const get = (accepted: string, path = '/kontakt/') =>
    ask(server, path, { headers: { 'accept-encoding': accepted } });
  const br = await get('gzip, deflate, br');
  assert.equal(br.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(br.bytes).toString(), LONG);
  assert.equal(br.headers['content-length'], String(br.bytes.length));
  const gzip = await get('gzip');
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(gzip.bytes).toString(), LONG);
  const plain = await get('br;q=0, identity');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(plain.text, LONG);
  const photo = await get('br', '/photo.jpg');
  assert.equal(photo.headers['content-encoding'], undefined);
  assert.equal(photo.headers.vary, undefined);
});

test('HEAD answers as GET does, without a body', async (t) => {
  const server = await serveFiles(t, { ...FILES, _redirects: '/old /new' });
  for (const path of ['/', '/kontakt/', '/kontakt', '/style.css', '/absent', '/old']) {
    const options = { headers: { 'accept-encoding': 'br' } };
    const get = await ask(server, path, options);
    const head = await ask(server, path, { ...options, method: 'HEAD' });
    assert.equal(head.status, get.status, path);
    assert.equal(head.bytes.length, 0, path);
    const { date: _date, ...expected } = get.headers;
    const { date: _ownDate, ...actual } = head.headers;
    assert.deepEqual(actual, expected, path);
  }
});

test('a known entity tag is answered with 304, without a body', async (t) => {
  const server = await serveFiles(t, { ...FILES, _headers: '/*\n  X-Rule: 1\n' });
  const accept = { 'accept-encoding': 'br' };
  const { headers } = await ask(server, '/kontakt/', { headers: accept });
  const etag = String(headers.etag);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask(server, '/kontakt/', {
      headers: { ...accept, 'if-none-match': known },
    });
    assert.equal(again.status, 304, known);
    assert.equal(again.bytes.length, 0);
    assert.equal(again.headers.etag, etag);
    assert.equal(again.headers['cache-control'], REVALIDATE);
    assert.equal(again.headers.vary, 'Accept-Encoding');
    assert.equal(again.headers['x-rule'], '1');
    assert.equal(again.headers['content-type'], undefined);
  }
});

test('an entity tag of other bytes is not known', async (t) => {
  const server = await serveFiles(t, FILES);
  const plain = String((await ask(server, '/kontakt/')).headers.etag);
  const options = { headers: { 'accept-encoding': 'br', 'if-none-match': plain } };
  assert.equal((await ask(server, '/kontakt/', options)).status, 200);
});

test('what is not published is answered with the 404 page', async (t) => {
  const server = await serveFiles(t, FILES);
  const options = { headers: { 'accept-encoding': 'br', 'if-none-match': '*' } };
  for (const path of ['/absent', '/absent/', '/kontakt/absent.html', '/style.css/', '/_headers']) {
    const { status, headers, bytes } = await ask(server, path, options);
    assert.equal(status, 404, path);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(brotliDecompressSync(bytes).toString(), FILES['404.html']);
  }
});

test('without a 404 page the answer is plain text', async (t) => {
  const server = await serveFiles(t, { 'index.html': 'x', _headers: '/*\n  X-Rule: 1\n' });
  const { status, headers, text } = await ask(server, '/absent');
  assert.equal(status, 404);
  assert.equal(text, 'Not Found\n');
  assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
  assert.equal(headers['x-rule'], '1');
});

test('header rules go by the path of the request, on the 404 page and on rewrites too', async (t) => {
  const server = await serveFiles(t, {
    ...FILES,
    _headers: '/*\n  X-Robots-Tag: noindex\n/kontakt/*\n  X-Kontakt: 1\n/404.html\n  X-Page: 404\n',
    _redirects: '/rewritten /kontakt/ 200\n/gone /index.html 404',
  });
  const page = await ask(server, '/kontakt/');
  assert.equal(page.headers['x-robots-tag'], 'noindex');
  assert.equal(page.headers['x-kontakt'], '1');
  const absent = await ask(server, '/absent');
  assert.equal(absent.status, 404);
  assert.equal(absent.headers['x-robots-tag'], 'noindex');
  assert.equal(absent.headers['x-page'], undefined);
  const rewritten = await ask(server, '/rewritten');
  assert.equal(rewritten.text, LONG);
  assert.equal(rewritten.headers['x-kontakt'], undefined);
  assert.equal((await ask(server, '/gone')).headers['x-robots-tag'], 'noindex');
  const hostile = await ask(server, '/..%2f..%2fetc/passwd');
  assert.equal(hostile.headers['x-robots-tag'], 'noindex');
});

test('a header rule replaces the default Cache-Control', async (t) => {
  const immutable = 'public, max-age=31536000, immutable';
  const server = await serveFiles(t, {
    ...FILES,
    _headers: `/*.css\n  Cache-Control: ${immutable}\n`,
  });
  assert.equal((await ask(server, '/style.css')).headers['cache-control'], immutable);
  assert.equal((await ask(server, '/')).headers['cache-control'], REVALIDATE);
});
