import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { pagesInAllStates } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

/** A phone, which is told from a small window by its touch. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What the first frame has made of a page: how many parts wait, and what is in view, with its place. */
interface FirstFrame {
  readonly waiting: number;
  readonly seen: readonly string[];
}

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
      await page.addInitScript(noteFirstFrame);
      let waiting = 0;
      for (const { address } of pagesInAllStates()) {
        await page.goto(address);
        const first = await page.evaluate<FirstFrame>('firstFrame');
        expect(first.seen.length, address).toBeGreaterThan(20);
        const later = await page.evaluate<FirstFrame>('look()');
        expect(later, address).toEqual({ waiting: 0, seen: first.seen });
        waiting += Number(first.waiting > 0);
      }
      expect(waiting).toBeGreaterThan(3);
    });
  }

  test('an address and a link within the page lead to what waits', async ({ page }) => {
    await page.goto('/ar/geschichte/#quelle-2');
    await expect(page.locator('#quelle-2')).toBeInViewport({ ratio: 1 });
    await page.goto('/ar/geschichte/');
    await page.locator('sup a[href="#quelle-3"]').first().click();
    await expect(page.locator('#quelle-3')).toBeInViewport({ ratio: 1 });
  });

  test('a page that is loaded again shows the same place', async ({ page }) => {
    await page.goto('/ar/geschichte/');
    const place = page.locator('.timeline li').nth(9);
    await place.evaluate((element) => element.scrollIntoView());
    const top = () => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    await page.reload();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect.poll(top).toBe(before);
  });
});

test('nothing waits in a window without touch, or wide, or on paper', async ({
  browser,
  baseURL,
}) => {
  for (const [settings, media, waits] of [
    [{}, 'screen', true],
    [{ hasTouch: false, isMobile: false }, 'screen', false],
    [{ viewport: { width: 641, height: 844 } }, 'screen', false],
    [{}, 'print', false],
  ] as const) {
    const page = await openPhone(browser, baseURL, settings);
    await page.emulateMedia({ media });
    await page.addInitScript(noteFirstFrame);
    await page.goto('/geschichte/');
    const { waiting } = await firstFrame(page);
    expect(waiting > 0, JSON.stringify([settings, media])).toBe(waits);
    await page.close();
  }
});

test('without script nothing waits', async ({ browser, baseURL }) => {
  const page = await openPhone(browser, baseURL, { javaScriptEnabled: false });
  await page.goto('/geschichte/');
  const waits = (parts: Element[]) =>
    parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length;
  expect(await page.locator('body *').evaluateAll(waits)).toBe(0);
  await page.close();
});

function openPhone(
  browser: Browser,
  baseURL = '',
  settings: BrowserContextOptions = {},
): Promise<Page> {
  return browser.newPage({ ...PHONE, baseURL, ...settings });
}

/** The first frame as it was noted, as soon as it has been. */
async function firstFrame(page: Page): Promise<FirstFrame> {
  await page.waitForFunction('window.firstFrame');
  return page.evaluate('firstFrame');
}

/** Runs inside the page, before its own script: notes as `firstFrame` what has been made of it when that begins. */
function noteFirstFrame(): void {
  const look = (): FirstFrame => {
    const seen: string[] = [];
    let waiting = 0;
    for (const element of document.querySelectorAll('body :not(#offer, #offer *)')) {
      const inner = element.firstElementChild ?? element;
      if (getComputedStyle(element).contentVisibility === 'auto') waiting += 1;
      if (!inner.checkVisibility({ contentVisibilityAuto: true })) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      if (y < innerHeight && y + height > 0)
        seen.push([element.localName, x, y, width, Math.min(height, innerHeight - y)].join(' '));
    }
    return { waiting, seen };
  };
  requestAnimationFrame(() =>
    setTimeout(() => Object.assign(window, { look, firstFrame: look() })),
  );
}
