import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBuilt } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

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

for (const width of [390, 768]) {
  for (const address of ['/', '/ar/']) {
    test(`weather that comes and goes moves nothing in ${address} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const top = (hidden: boolean) =>
        page.evaluate((value) => {
          const weather = document.querySelector<HTMLElement>('#today > span');
          if (weather) weather.hidden = value;
          return document.querySelector('main')?.getBoundingClientRect().top;
        }, hidden);
      const without = await top(true);
      expect(without).toBeGreaterThan(100);
      expect(await top(false)).toBe(without);
    });
  }
}
