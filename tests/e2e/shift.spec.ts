import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../lib/i18n/languages.ts';
import { readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

/** From a small old phone to where weather, date and languages stand in one line. */
const WIDTHS = [320, 340, 360, 390, 768, 1024, 1152, 1280, 1440];

test('the offer of a language is there before anything that it would move', async ({ browser }) => {
  const [header] = readBuilt('index.html').split('<div class="wrap masthead"');
  // The connection stays open: the browser waits for the rest of the page.
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.write(header);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const page = await browser.newPage({ locale: 'en-GB' });
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    await expect(page.locator('#offer a')).toBeVisible();
    await expect(page.locator('#offer ~ :not(script)')).toHaveCount(0);
  } finally {
    await page.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

for (const { prefix: address } of LANGUAGES) {
  test(`weather that comes and goes moves nothing in ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const without = await topOfMain(page, true);
      expect(without).toBeGreaterThan(100);
      expect(await topOfMain(page, false), `${width} px`).toBe(without);
    }
  });
}

/** Where the text begins, in px, when the weather is hidden or shown. */
function topOfMain(page: Page, hidden: boolean): Promise<number | undefined> {
  return page.evaluate((value) => {
    const weather = document.querySelector<HTMLElement>('#today > span');
    if (weather) weather.hidden = value;
    return document.querySelector('main')?.getBoundingClientRect().top;
  }, hidden);
}
