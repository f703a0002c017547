import type { Browser, Page } from '@playwright/test';
import { pagesInAllStates } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

const PLAIN = { tag: '@schlicht' };

test(
  'every kind of page reads the same without JavaScript',
  PLAIN,
  async ({ page, browser, baseURL }) => {
    const plain = await pageWithoutScript(browser, baseURL);
    for (const { address, status } of pagesInAllStates()) {
      await page.goto(address);
      // The offer of another language is the one line that a script adds.
      await page.locator('#offer').evaluate((offer) => offer.setAttribute('hidden', ''));
      const text = await page.locator('body').innerText();
      expect(text.length, address).toBeGreaterThan(500);

      const response = await plain.goto(address);
      expect(response?.status(), address).toBe(status);
      expect(await plain.locator('body').innerText(), address).toBe(text);

      // The clock of this browser is today's, and no script can put the header right: it says its day.
      const header = plain.locator('#today');
      await expect(header.getByText('0 / 3\u00a0°C', { exact: true })).toBeVisible();
      await expect(header.locator('time')).toHaveAttribute('datetime', '2019-11-21');
    }
    await plain.context().close();
  },
);

test('every kind of page means the same without its style sheet', PLAIN, async ({ page }) => {
  const body = page.locator('body');
  for (const { address } of pagesInAllStates()) {
    await page.goto(address);
    const styled = await body.ariaSnapshot();
    await page.locator('style').evaluateAll((styles) => {
      for (const style of styles) style.remove();
    });
    // Headings, landmarks, names and their order come from the markup alone.
    expect(await body.ariaSnapshot(), address).toBe(styled);
    expect(styled, address).toContain('- heading');
  }
});

test('both menus work without JavaScript', async ({ browser, baseURL }) => {
  const page = await pageWithoutScript(browser, baseURL);
  await page.goto('/');
  const links = page.getByRole('navigation').getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThan(6);
  for (let index = 0; index < count; index += 1) {
    const target = await links.nth(index).getAttribute('href');
    await links.nth(index).click();
    await expect(page).toHaveURL(target ?? '');
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'page');
  }
  await page.context().close();
});

/** A page whose scripts never run, in a browser that lives today. */
async function pageWithoutScript(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}
