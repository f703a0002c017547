import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { pagesInAllStates } from '../support/built-site.ts';
import { SCRIPT_HAS_RUN } from '../support/painted.ts';
import { expect, test } from './fixtures.ts';

/** A phone, which is told from a small window by its touch. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.describe('on a phone', () => {
  test.use(PHONE);

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [480, 960],
  ] as const) {
    test(`the first view is whole and stays as it is at ${width} × ${height} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      let long = 0;
      for (const { address } of pagesInAllStates()) {
        await page.goto(address);
        const whole = await page.evaluate(look);
        expect(whole.seen.length, address).toBeGreaterThan(20);
        expect(whole.waiting, address).toBe(0);
        const first = await beforeScript(page);
        expect(first.seen, address).toEqual(whole.seen);
        long += Number(first.waiting > 0);
      }
      expect(long).toBeGreaterThan(3);
    });
  }

  test('an address and a link within the page lead to what waits', async ({ page }) => {
    await page.goto('/ar/geschichte/#quelle-2');
    await expect(page.locator('#quelle-2')).toBeInViewport({ ratio: 1 });
    await page.goto('/ar/geschichte/');
    await page.locator('sup a[href="#quelle-3"]').first().click();
    await expect(page.locator('#quelle-3')).toBeInViewport({ ratio: 1 });
  });
});

for (const [address, part] of [
  ['/ar/geschichte/', '.timeline > li:nth-child(10)'],
  ['/hilfe/', '.help-list > li:nth-child(9) .when'],
  ['/datenschutz/', '.prose > ul:nth-of-type(3) > li:nth-child(3)'],
  ['/ar/mitmachen/', '.prose > ul:nth-child(11) > li:nth-child(2)'],
  ['/ar/kontakt/de/', '.pair:nth-child(9)'],
  ['/', '.start-grid .prose > p:nth-child(3)'],
  ['/', '.start-grid > section:nth-child(4) p'],
] as const) {
  test(`${address} is at the same place after a reload and on the way back: ${part}`, async ({
    browser,
    baseURL,
  }) => {
    // The clock of other tests stands still; with it the browser's history of the page would be hidden from the script.
    const page = await openPhone(browser, baseURL);
    const place = page.locator(part).first();
    const top = () => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await page.goto(address);
    await page.evaluate(SCRIPT_HAS_RUN);
    await place.evaluate((element) => element.scrollIntoView());
    const before = await top();
    expect(Math.abs(before)).toBeLessThan(100);
    await page.reload();
    await page.evaluate(SCRIPT_HAS_RUN);
    expect(await top()).toBe(before);
    await page.goto('/robots.txt');
    await page.goBack();
    await page.evaluate(SCRIPT_HAS_RUN);
    expect(await top()).toBe(before);
    await page.close();
  });
}

test('nothing waits in a window without touch, or wide, or on paper', async ({
  browser,
  baseURL,
}) => {
  for (const [settings, media, waits] of [
    [{}, 'screen', true],
    [{ hasTouch: false, isMobile: false }, 'screen', false],
    [{ viewport: { width: 481, height: 844 } }, 'screen', false],
    [{}, 'print', false],
  ] as const) {
    const page = await openPhone(browser, baseURL, settings);
    await page.emulateMedia({ media });
    await page.goto('/geschichte/');
    await page.evaluate(SCRIPT_HAS_RUN);
    const { waiting } = await beforeScript(page);
    expect(waiting > 0, JSON.stringify([settings, media])).toBe(waits);
    await page.close();
  }
});

test('without script nothing waits', async ({ browser, baseURL }) => {
  const page = await openPhone(browser, baseURL, { javaScriptEnabled: false });
  await page.goto('/geschichte/');
  expect(await page.evaluate(look)).toMatchObject({ waiting: 0 });
  await page.close();
});

test('where something keeps the script from running, no gap stays', async ({
  browser,
  baseURL,
}) => {
  const page = await openPhone(browser, baseURL);
  await page.addInitScript('delete window.PerformanceObserver');
  await page.goto('/hilfe/');
  await expect(page.locator('body')).not.toHaveClass(/frame/);
  const gap = () =>
    page.locator('.help-list > li:nth-child(4)').evaluate((item) => {
      const above = item.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
      return item.getBoundingClientRect().top - above;
    });
  await expect.poll(gap).toBeLessThan(50);
  await page.close();
});

function openPhone(
  browser: Browser,
  baseURL = '',
  settings: BrowserContextOptions = {},
): Promise<Page> {
  return browser.newPage({ ...PHONE, baseURL, ...settings });
}

/** The page as it was until the script had seen that it was painted. */
async function beforeScript(page: Page): Promise<ReturnType<typeof look>> {
  await page.evaluate(async () => {
    document.body.classList.remove('frame-1', 'frame-2', 'frame-3');
    // What is near the first view is found by the first frame and laid out for the second.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  return page.evaluate(look);
}

/** Runs inside the page: how many parts may wait, and what is laid out in view, with its place there. */
function look(): { waiting: number; seen: string[] } {
  const seen: string[] = [];
  let waiting = 0;
  for (const element of document.querySelectorAll('body :not(#offer, #offer *)')) {
    if (getComputedStyle(element).contentVisibility === 'auto') waiting += 1;
    const inner = element.firstElementChild ?? element;
    if (!inner.checkVisibility({ contentVisibilityAuto: true })) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (y >= innerHeight || y + height <= 0) continue;
    seen.push([element.localName, x, y, width, Math.min(height, innerHeight - y)].join(' '));
  }
  return { waiting, seen };
}
