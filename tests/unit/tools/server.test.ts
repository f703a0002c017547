import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { PLAIN_HEADERS } from '../../../lib/base/security-headers.ts';
import { type RunningServer, startServer } from '../../../tools/server.ts';

const PAGE = '<p>Vielfalt leben</p>'.repeat(50);
const FILES = {
  '_site/index.html': 'Start',
  '_site/404.html': 'Nicht gefunden',
  '_site/ar/index.html': 'ar',
  '_site/ar/404.html': 'غير موجود',
  '_site/kontakt/index.html': PAGE,
  '_site/größe.txt': 'groß',
  '_site/visitenkarte.vcf': 'BEGIN:VCARD',
  '_site/_headers': '/*\n  X-All: 1\n/kontakt/*\n  Cache-Control: no-store\n',
  'secret.txt': 'secret',
};

let folder: string;
let server: RunningServer;
let questions = 0;

const write = (file: string, content: string) => writeFile(path.join(folder, file), content);

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'server-'));
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await write(file, content);
  }
  const weather = async ({ method, url }: Request) =>
    Response.json([method, new URL(url).search], { status: 201 });
  const clock = async () => {
    questions += 1;
    const headers = { 'netlify-cdn-cache-control': 'public, durable, max-age=60' };
    return new Response(`${questions}`, { headers });
  };
  const echo = async (request: Request) =>
    Response.json([
      ...[request.method, request.url, request.headers.get('cookie')],
      await request.text(),
    ]);
  const publishDir = path.join(folder, '_site');
  server = await startServer({
    publishDir,
    functions: {
      '/api/weather': weather,
      '/api/clock': clock,
      '/api/echo': echo,
      '/ar/': echo,
    },
  });
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a path as it is; `fetch` would tidy it up. */
function ask(target: string, method = 'GET', headers = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: target, method, headers };
    const sent = request(options, async (response) => {
      const { statusCode: status, headers } = response;
      resolve({ status, headers, body: await text(response) });
    });
    sent.on('error', reject).end();
  });
}

test('pages and files are served, with their type and the headers of _headers', async () => {
  const page = await ask('/kontakt/?a=1');
  assert.equal(page.status, 200);
  assert.equal(page.body, PAGE);
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.headers['x-all'], '1');
  assert.equal(page.headers['cache-control'], 'no-store');
  const card = await ask('/visitenkarte.vcf');
  assert.equal(card.headers['content-type'], 'text/vcard; charset=utf-8');
  assert.equal(card.headers['cache-control'], 'public, max-age=0, must-revalidate');
  assert.equal((await ask('/gr%C3%B6%C3%9Fe.txt')).body, 'groß');
});

test('an unknown address answers with the error page of its language', async () => {
  for (const [target, body] of [
    ['/gibt-es-nicht', 'Nicht gefunden'],
    ['/kontakt/gibt-es-nicht/', 'Nicht gefunden'],
    ['/ar/gibt/es/nicht', 'غير موجود'],
    ['/arabisch/', 'Nicht gefunden'],
  ] as const) {
    const answer = await ask(target);
    assert.equal(answer.status, 404, target);
    assert.equal(answer.body, body, target);
    assert.equal(answer.headers['x-all'], '1', target);
  }
});

test('a folder without its slash is redirected, and to no other host', async () => {
  const { status, headers } = await ask('/kontakt?a=1');
  assert.equal(status, 301);
  assert.equal(headers.location, '/kontakt/?a=1');
  for (const target of ['//kontakt', '/%2Fkontakt', '/%5Ckontakt', '/\\kontakt']) {
    const { status, headers } = await ask(target);
    assert.ok(status === 404 || status === 400, target);
    assert.equal(headers.location, undefined, target);
  }
});

test('nothing outside the folder is served, nor the rules of the CDN', async () => {
  for (const target of [
    '/../secret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/ar/..%2f..%2fsecret.txt',
    '/..%5Csecret.txt',
    '/_headers',
    '/%5Fheaders',
  ]) {
    const { status, body } = await ask(target);
    assert.ok(status === 404 || status === 400, target);
    assert.doesNotMatch(body, /secret|X-All/, target);
  }
});

test('HEAD has no body, other methods are refused', async () => {
  const { status, body } = await ask('/kontakt/', 'HEAD');
  assert.equal(status, 200);
  assert.equal(body, '');
  const post = await ask('/kontakt/', 'POST');
  assert.equal(post.status, 405);
  assert.equal(post.headers.allow, 'GET, HEAD');
});

test('every other method, a body, a foreign host and a broken address are refused with all headers', async () => {
  for (const [target, method, headers, expected] of [
    ['/', 'TRACE', {}, 405],
    ['/kontakt/', 'DELETE', {}, 405],
    ['/api/weather', 'POST', { 'content-length': '10001' }, 400],
    ['/', 'GET', { 'content-length': '5' }, 400],
    ['/', 'GET', { host: 'evil.example' }, 403],
    ['/%', 'GET', {}, 400],
    ['/%00', 'GET', {}, 400],
    ['/%E0%A4%A', 'GET', {}, 400],
  ] as const) {
    const answer = await ask(target, method, headers);
    assert.equal(answer.status, expected, `${method} ${target}`);
    for (const [name, value] of Object.entries(PLAIN_HEADERS)) {
      assert.equal(answer.headers[name.toLowerCase()], value, name);
    }
  }
});

test('a body of any size is refused at once and not read', async () => {
  const { hostname, port } = new URL(server.url);
  const sent = request({ hostname, port, method: 'POST', headers: { 'content-length': 6e8 } });
  const closed = new Promise((resolve) => sent.on('close', resolve));
  sent.on('error', () => {});
  const chunk = Buffer.alloc(65_536);
  let bytes = 0;
  const fill = () => {
    while (bytes < 6e8 && !sent.destroyed && sent.write(chunk)) bytes += chunk.length;
  };
  sent.on('drain', fill);
  fill();
  // The answer may come too late for a sender that does not look: then the connection ends under it.
  sent.on('response', (response) => response.resume());
  await closed;
  assert.ok(bytes < 1e8, `${bytes} bytes were taken`);
});

test('the function answers, without the headers of _headers', async () => {
  const { status, headers, body } = await ask('/api/weather?x');
  assert.equal(status, 201);
  assert.equal(body, '["GET","?x"]');
  assert.equal(headers['x-all'], undefined);
});

test('a function gets method, headers and body, and the address at which it was asked', async () => {
  const asked = await fetch(`${server.url}/api/echo`, {
    ...{ method: 'POST', body: 'größe', headers: { cookie: 'a=1' } },
  });
  assert.deepEqual(await asked.json(), ['POST', `${server.url}/api/echo`, 'a=1', 'größe']);
  assert.equal((await ask('/ar/')).body, 'ar', 'a file wins over a function');
});

test('an answer of a function is kept as long as it says', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  assert.equal((await ask('/api/clock')).body, '1');
  t.mock.timers.setTime(1_059_999);
  const { body, headers } = await ask('/api/clock');
  assert.deepEqual(
    [body, headers['netlify-cdn-cache-control']],
    ['1', 'public, durable, max-age=60'],
  );
  t.mock.timers.setTime(1_060_000);
  assert.equal((await ask('/api/clock')).body, '2');
});

test('a page is compressed, known by its tag, and read again once it has changed', async () => {
  const answer = async () => {
    const response = await fetch(`${server.url}/`, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(response.headers.get('content-encoding'), 'br');
    return { text: await response.text(), etag: response.headers.get('etag') ?? '' };
  };
  const old = await answer();
  assert.equal(old.text, 'Start');
  assert.equal((await ask('/', 'GET', { 'If-None-Match': old.etag })).status, 304);
  await write('_site/index.html', 'Ein neuer Start');
  assert.equal((await answer()).text, 'Ein neuer Start');
  assert.equal((await ask('/', 'GET', { 'If-None-Match': old.etag })).status, 200);
});

test('between the two steps of a build the site before is served', async () => {
  await rename(path.join(folder, '_site'), path.join(folder, '_site.before'));
  assert.equal((await ask('/ar/')).body, 'ar');
  assert.equal((await ask('/ar/')).headers['x-all'], '1');
  await rename(path.join(folder, '_site.before'), path.join(folder, '_site'));
});

test('what keeps the site from being served is said in one line', () => {
  const { port } = new URL(server.url);
  const serve = (cwd: string) => {
    const command = ['--import', import.meta.resolve('tsx'), path.resolve('tools/serve.ts')];
    const env = { ...process.env, PORT: port };
    return spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  };
  const built = serve(folder);
  assert.equal(built.status, 1);
  assert.match(built.stderr, new RegExp(`^Der Port ${port} ist schon belegt\\..+\n$`));
  assert.equal(serve(tmpdir()).stderr, 'Bitte zuerst `npm run build` ausführen.\n');
});
