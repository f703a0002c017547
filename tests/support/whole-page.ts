import { expect, type Page } from '@playwright/test';
import { type BuiltPage, publicAddress } from './built-site.ts';
import { recordTroubles } from './troubles.ts';

/** The narrowest phone in use, and a wide page at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

/**
 * Opens a page and expects it to be whole (title, description, one heading, landmarks), quiet (no console
 * message, no foreign or failed request) and as wide as the window, also at 320 px.
 */
export async function expectWholeAndQuiet(page: Page, built: BuiltPage): Promise<void> {
  const { address, status } = built;
  const troubles = recordTroubles(page);
  const size = page.viewportSize();
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
  expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');

  await expect(page).toHaveTitle(/\S{3}.* [–/] \S/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2,3}(-|$)/);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^.{50,170}$/);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).toBeVisible();
  await expectCanonical(page, built);
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  const menus = page.getByRole('navigation');
  expect(await menus.count()).toBeGreaterThan(1);
  await expect(page.getByRole('navigation', { name: /\S/ })).toHaveCount(await menus.count());

  await expectNoSidewaysScrolling(page, address);
  await page.setViewportSize(NARROWEST);
  await expectNoSidewaysScrolling(page, address);
  if (size) await page.setViewportSize(size);
  expect(troubles, address).toEqual([]);
}

/** A page names itself; German in place of a translation and the view beside German name another page. */
async function expectCanonical(page: Page, { address, status }: BuiltPage): Promise<void> {
  const canonical = page.locator('link[rel=canonical]');
  if (status === 404) return expect(canonical).toHaveCount(0);
  const german = (await page.locator('article[lang=de]').count()) > 0;
  const own = german
    ? address.replace(/^\/\w+\//, '/')
    : address.replace(/(?<=^\/\w+\/(?:.*\/)?)de\/$/, '');
  await expect(canonical).toHaveAttribute('href', publicAddress() + own);
}

async function expectNoSidewaysScrolling(page: Page, address: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, address).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
