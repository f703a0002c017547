import path from 'node:path';
import { facts } from '../../_data/facts.ts';
import { PSEUDO_LANGUAGES } from '../../lib/base/languages.ts';
import { factText } from '../../lib/facts/format.ts';
import { type RunningServer, startServer } from '../../tools/server.ts';
import { runBuild } from '../support/build.ts';
import { builtPages } from '../support/built-site.ts';
import { findOverflow } from '../support/overflow.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { lookThroughTexts, searchFor } from '../support/pseudo-page.ts';
import { htmlFaults } from '../support/valid-html.ts';
import { expect, test } from './fixtures.ts';

/** The width that every page has to fit into (WCAG 1.4.10), in CSS px. */
const NARROW = { width: 320, height: 800 };

const AMOUNTS = Object.values(facts).filter(({ kind }) => kind === 'euro');

let project: ProjectCopy;
let site: string;
let server: RunningServer;

// One build for all tests of this file.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  // Drafts have a page and a note of their own.
  const env = { SITE_PSEUDO: '1', SITE_DRAFTS: '1' };
  project = await copyProject([]);
  site = path.join(project.folder, '_site');
  const { code, output } = await runBuild(project.folder, env);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  server = await startServer({ publishDir: site });
});

test.afterAll(async () => {
  await server.close();
  await project.remove();
});

/** Addresses of all pages of a language, each with its view beside German. */
function addressesOf(code: string): string[] {
  const own = builtPages(site).filter(({ file }) => file.startsWith(`${code}/`));
  return own.map(({ address }) => address);
}

test('the page for editors is valid HTML', async () => {
  const file = 'redaktion/index.html';
  expect(builtPages(site).map((page) => page.file)).toContain(file);
  expect(await htmlFaults(site, [file])).toEqual([]);
});

for (const language of PSEUDO_LANGUAGES) {
  const { code, tag, dir } = language;

  test(`${tag} has every German page, its view beside German and its own direction`, async ({
    page,
  }) => {
    const files = builtPages(site).map(({ file }) => file);
    const german = files.filter((file) => !/^(\w\w|leicht|redaktion)\//.test(file));
    expect(german).toContain('kontakt/index.html');
    expect(files).toEqual(expect.arrayContaining(german.map((file) => `${code}/${file}`)));
    expect(files).toContain(`${code}/kontakt/de/index.html`);
    await page.goto(`${server.url}/${code}/kontakt/`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
  });

  test(`${tag}: no text is hard-coded or wrongly marked as German, and all fits 320 px`, async ({
    page,
  }) => {
    const search = searchFor(
      AMOUNTS.map((fact) => factText(fact, language, { early: '', range: '' })),
    );
    await page.setViewportSize(NARROW);
    for (const address of addressesOf(code)) {
      await page.goto(server.url + address);
      const { checked, ...wrong } = await page.evaluate(lookThroughTexts, search);
      expect(checked, address).toBeGreaterThan(30);
      expect.soft(wrong, address).toEqual({ hardCoded: [], mismarked: [] });
      const width = { width: NARROW.width, culprits: [] };
      expect.soft(await page.evaluate(findOverflow), address).toEqual(width);
    }
  });
}
