import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { fullUnless } from '../support/full.ts';
import { copyFixture } from '../support/project.ts';
import { SEED_NOW } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/** One edit in each part of the project, and the text that it brings into the open page. */
const EDITS: readonly { part: string; file: string; from: string; to: string; see: string }[] = [
  {
    part: 'a page',
    file: 'src/de/kontakt.md',
    from: '## Eine Mail schreiben',
    to: '## Eine Karte schreiben',
    see: 'Eine Karte schreiben',
  },
  {
    part: 'a fact',
    file: 'src/angaben/buero.yaml',
    from: 'wert: Altes Haus',
    to: 'wert: Probehaus',
    see: 'Probehaus',
  },
  {
    part: 'a layout',
    file: '_includes/layouts/contact.tsx',
    from: '<ContactTools',
    to: 'Probelayout<ContactTools',
    see: 'Probelayout',
  },
  {
    part: 'a component of a component',
    file: '_includes/components/contact-card.tsx',
    from: '<strong>',
    to: '<strong>Probeteil ',
    see: 'Probeteil',
  },
  {
    part: 'a file in lib/',
    file: 'lib/facts/map.ts',
    from: 'www.openstreetmap.org/?',
    to: 'www.openstreetmap.org/?probe&',
    see: 'probe&',
  },
  {
    part: 'the style sheet',
    file: '_includes/styles/tokens.css',
    from: '#fdfcf9',
    to: '#fdfcf0',
    see: '#fdfcf0',
  },
];

let folder: string;
let server: ChildProcess;
let address: string;

// One server for all edits, which therefore arrive one after the other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ weatherSource }) => {
  folder = await copyFixture('watch');
  server = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: '8123', SITE_NOW: SEED_NOW, WEATHER_URL: weatherSource },
  });
  address = await new Promise<string>((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        const url = /Server at (http:\/\/localhost:\d+)/.exec(text)?.[1];
        if (url) resolve(url);
      });
    }
  });
});

test.afterAll(() => server.kill());

test('the weather of the day is answered as on the CDN', async ({ request }) => {
  const answer = await request.get(`${address}/api/weather`);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ date: '2019-11-21', min: 0, max: 3 });
});

for (const { part, file, from, to, see } of EDITS) {
  test(
    `an edit to ${part} arrives in the open browser`,
    fullUnless(['a page', 'a file in lib/'].includes(part)),
    async ({ page }) => {
      await page.goto(`${address}/kontakt/`);
      await expect.poll(() => page.content()).not.toContain(see);
      const name = path.join(folder, file);
      const text = await readFile(name, 'utf8');
      expect(text).toContain(from);
      await writeFile(name, text.replace(from, to));
      // The page is not touched from here: what brings the text is the server's own reload.
      await expect.poll(() => page.content().catch(() => ''), { timeout: 20_000 }).toContain(see);
    },
  );
}

test('a page and a file that are deleted are gone at once', async ({ request }) => {
  const status = async (target: string) => (await request.get(address + target)).status();
  const source = await readFile(path.join(folder, 'src/de/impressum.md'), 'utf8');
  const probe = path.join(folder, 'src/de/probe.md');
  const file = path.join(folder, 'src/static/probe.txt');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(probe, source.replace(/^(menu|order):.*\n/gm, ''));
  await writeFile(file, 'Probe');
  await expect.poll(() => status('/probe/'), { timeout: 20_000 }).toBe(200);
  await expect.poll(() => status('/probe.txt'), { timeout: 20_000 }).toBe(200);
  await rm(probe);
  await rm(file);
  await expect.poll(() => status('/probe/'), { timeout: 20_000 }).toBe(404);
  await expect.poll(() => status('/probe.txt'), { timeout: 20_000 }).toBe(404);
});

test('no request ends the server, and other methods and hosts are refused', async ({ request }) => {
  const { port } = new URL(address);
  for (const [line, status] of [
    ['GET /%', 400],
    ['GET /%2e%2e%2f', 400],
    ['GET //', 400],
    ['GET /%00', 400],
    [`GET /${'a'.repeat(10_000)}`, 404],
    ['TRACE /', 405],
    ['POST /api/weather', 405],
  ] as const) {
    const answer = await raw(Number(port), `${line} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
    expect.soft(answer, line).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  }
  expect(await raw(Number(port), 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n')).toMatch(/ 403 /);
  await raw(
    Number(port),
    'GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nHost: localhost\r\n\r\n\0\0',
  );
  expect((await request.get(`${address}/`)).status()).toBe(200);
});

test('only this machine reaches the server', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address: host } of others) {
    const error = await raw(Number(new URL(address).port), 'GET / HTTP/1.0\r\n\r\n', host).catch(
      String,
    );
    expect(error).toMatch(/ECONNREFUSED/);
  }
  expect(await listening(Number(new URL(address).port))).toBe(true);
});

/** Sends bytes as they are and resolves with the beginning of the answer. */
function raw(port: number, bytes: string, host = 'localhost'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host }, () => socket.write(bytes));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(''));
  });
}

async function listening(port: number): Promise<boolean> {
  return (await raw(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')).includes(' 200 ');
}
