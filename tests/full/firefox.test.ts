import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX, startFirefox } from '../support/firefox.ts';
import { copyFixture } from '../support/project.ts';
import { serve } from '../support/serve.ts';
import { runTool } from '../support/whole.ts';

const firefox = findFirefox();
if (firefox === null) test('the script runs in Firefox', { skip: NO_FIREFOX }, () => {});
else await inFirefox(firefox);

/** The smoke test: a site built years ago, as Firefox shows it today. */
async function inFirefox(executable: string): Promise<void> {
  const folder = await copyFixture('firefox');
  const { code, output } = await runTool(folder, 'build');
  assert.equal(code, 0, output);
  const site = await serve(path.join(folder, '_site'));
  const browser = await startFirefox(executable);
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page in a tab of its own. */
  async function open(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.url + address);
    return page;
  }

  test('the date of an old build becomes that of today, wherever the page opens', async () => {
    const page = await open('/hilfe/#gut-zu-wissen');
    await showsToday(page, 'at an anchor');
    assert.ok(await page.evaluate(() => scrollY > 0));
    await page.reload();
    await showsToday(page, 'reloaded while scrolled');
    await page.goto(`${site.url}/kontakt/`);
    // `goBack` waits for an event that a page from the back/forward cache never has.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForSelector('#gut-zu-wissen');
    await showsToday(page, 'come back to');
  });

  test('the help page says which lines answer now', async () => {
    const page = await open('/hilfe/');
    await page.waitForSelector('.now[data-hours]:not(:empty)');
  });

  test('the search field finds a page', async () => {
    const page = await open('/a-z/');
    const field = await page.waitForSelector('input[type=search]', { visible: true });
    await field?.type('Telefon');
    await page.waitForSelector('#treffer a');
  });
}

async function showsToday(page: Page, how: string): Promise<void> {
  const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
  const before = today();
  // Another way to wait would evaluate text in the page, which its policy forbids.
  await page.waitForSelector('#_today time:not([datetime^="2019"])');
  const shown = await page.$eval('#_today time', (time) => time.getAttribute('datetime'));
  assert.ok(shown === before || shown === today(), `${how}: ${shown}`);
}
