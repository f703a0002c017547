import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { request } from 'node:https';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import type { FunctionHandler } from '../../../lib/server/functions.ts';
import { startServer } from '../../../lib/server/server.ts';
import { makeCertificate } from '../../support/certificate.ts';
import { folderWith } from './site.ts';

// Node cannot write certificates: without the openssl program these tests are reported as skipped.
const skip =
  spawnSync('openssl', ['version']).status === 0 ? false : 'the openssl program is not installed';

const PAGE = 'Kaiserslautern '.repeat(100);
const host: FunctionHandler = async (request) =>
  Response.json({ url: request.url, body: await request.text() });

async function serveOverTls(t: TestContext) {
  const folder = await folderWith(t, {
    'site/kontakt/index.html': PAGE,
    'site/_headers': '/*\n  Strict-Transport-Security: max-age=63072000\n',
  });
  const pem = makeCertificate();
  const server = await startServer({
    publishDir: join(folder, 'site'),
    functions: { '/api/host': host },
    tls: { key: pem, cert: pem },
  });
  t.after(() => server.close());
  return server;
}

test('HTTP/2 serves files, redirects and functions', { skip }, async (t) => {
  const server = await serveOverTls(t);
  assert.match(server.url, /^https:\/\/127\.0\.0\.1:\d+$/);
  const session = connect(server.url, { rejectUnauthorized: false });
  t.after(() => session.close());
  const get = async (path: string, headers = {}, body = '') => {
    const stream = session.request({ ':path': path, ...headers }, { endStream: body === '' });
    if (body !== '') stream.end(body);
    const [response] = await once(stream, 'response');
    return { response, bytes: await buffer(stream) };
  };

  const page = await get('/kontakt/', { 'accept-encoding': 'br' });
  assert.equal(page.response[':status'], 200);
  assert.equal(page.response['strict-transport-security'], 'max-age=63072000');
  assert.equal(brotliDecompressSync(page.bytes).toString(), PAGE);

  const known = await get('/kontakt/', {
    'accept-encoding': 'br',
    'if-none-match': page.response.etag,
  });
  assert.equal(known.response[':status'], 304);

  const head = await get('/kontakt/', { ':method': 'HEAD' });
  assert.equal(head.response['content-length'], String(PAGE.length));
  assert.equal(head.bytes.length, 0);

  const redirect = await get('/kontakt');
  assert.equal(redirect.response[':status'], 301);
  assert.equal(redirect.response.location, '/kontakt/');

  const answer = await get('/api/host?a', { ':method': 'POST' }, 'body');
  assert.deepEqual(JSON.parse(answer.bytes.toString()), {
    url: `${server.url}/api/host?a`,
    body: 'body',
  });
});

test('HTTP/1.1 over TLS is served too', { skip }, async (t) => {
  const server = await serveOverTls(t);
  const outgoing = request(`${server.url}/kontakt/`, { rejectUnauthorized: false, agent: false });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  assert.equal(response.httpVersion, '1.1');
  assert.equal(response.statusCode, 200);
  assert.equal(await text(response), PAGE);
});

test('close ends HTTP/2 sessions that are open', { skip }, async (t) => {
  const server = await serveOverTls(t);
  const session = connect(server.url, { rejectUnauthorized: false });
  session.on('error', () => {});
  await once(session, 'connect');
  const closed = once(session, 'close');
  await server.close();
  await closed;
  assert.equal(session.destroyed, true);
});
