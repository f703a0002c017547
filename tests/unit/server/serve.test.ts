import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderWith, serveFiles } from './site.ts';

const TOML = '[build]\npublish = "_site"\n[functions]\ndirectory = "fn"\n';
const WEATHER = `export default async (): Promise<Response> => new Response('weather');
export const config = { path: '/api/weather' };
`;
const SCRIPT = fileURLToPath(new URL('../../../lib/server/serve.ts', import.meta.url));

/** Runs the command in a folder, as `npm run serve` does in the project's. */
function serve(t: TestContext, cwd: string, port: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), SCRIPT], {
    cwd,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

/** Waits for the end of a command that is expected not to start. */
async function outcome(child: ChildProcess) {
  assert.ok(child.stdout && child.stderr);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, err, code };
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`the site and its functions are served until ${signal}`, async (t) => {
    const folder = await folderWith(t, {
      'netlify.toml': `${TOML}[[redirects]]\nfrom = "/old"\nto = "/new"\n`,
      '_site/index.html': 'start',
      'fn/weather.ts': WEATHER,
    });
    const child = serve(t, folder, '0');
    assert.ok(child.stdout);
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim();
    assert.match(url, /^http:\/\/localhost:\d+$/);
    const at = async (path: string) => fetch(`${url}${path}`, { redirect: 'manual' });
    assert.equal(await (await at('/')).text(), 'start');
    assert.equal(await (await at('/api/weather')).text(), 'weather');
    assert.equal((await at('/old')).headers.get('location'), '/new');
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });
}

test('a site that is not built yet is explained in one line', async (t) => {
  const folder = await folderWith(t, { 'netlify.toml': TOML });
  const { out, err, code } = await outcome(serve(t, folder, '0'));
  assert.equal(code, 1);
  assert.equal(err, 'Bitte zuerst `npm run build` ausführen.\n');
  assert.equal(out, '');
});

test('a port in use is explained in one line', async (t) => {
  const other = await serveFiles(t, {});
  const { port } = new URL(other.url);
  const folder = await folderWith(t, { 'netlify.toml': TOML, '_site/index.html': 'x' });
  const { err, code } = await outcome(serve(t, folder, port));
  assert.equal(code, 1);
  assert.match(err, new RegExp(`^Der Port ${port} ist schon belegt\\. [^\\n]+\\n$`));
});

test('a PORT that is none is explained in one line', async (t) => {
  const folder = await folderWith(t, { 'netlify.toml': TOML, '_site/index.html': 'x' });
  const { err, code } = await outcome(serve(t, folder, 'achtzig'));
  assert.equal(code, 1);
  assert.match(err, /^PORT=achtzig ist kein Port\. [^\n]+\n$/);
});
