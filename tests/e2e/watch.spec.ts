import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
    part: 'a data file',
    file: '_data/office.ts',
    from: "building: 'Altes Haus'",
    to: "building: 'Probehaus'",
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
  test(`an edit to ${part} arrives in the open browser`, async ({ page }) => {
    await page.goto(`${address}/kontakt/`);
    await expect.poll(() => page.content()).not.toContain(see);
    const name = path.join(folder, file);
    const text = await readFile(name, 'utf8');
    expect(text).toContain(from);
    await writeFile(name, text.replace(from, to));
    // The page is not touched from here: what brings the text is the server's own reload.
    await expect.poll(() => page.content().catch(() => ''), { timeout: 20_000 }).toContain(see);
  });
}
