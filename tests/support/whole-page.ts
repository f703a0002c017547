import { expect, type Page } from '@playwright/test';
import { type BuiltPage, publicAddress } from './built-site.ts';
import { findOverflow } from './overflow.ts';
import { recordTroubles } from './troubles.ts';

/** A page of 1280 px at 400 % zoom (WCAG 1.4.10), which is as narrow as the narrowest phone. */
const NARROWEST = { width: 320, height: 256 };

/**
 * Opens a page and expects it to be whole (title, description, one heading, landmarks), quiet (no console
 * message, no foreign or failed request), with the contact at its place, and no wider than the window, also at
 * 320 px.
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

  await expectConsistentHelp(page);

  await expectNothingSticksOut(page, address);
  await page.setViewportSize(NARROWEST);
  await expectNothingSticksOut(page, address);
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

/** The way to the office stands at the same place of every page: first in the footer (WCAG 3.2.6). */
async function expectConsistentHelp(page: Page): Promise<void> {
  const first = page.getByRole('contentinfo').locator('section').first();
  await expect(first.locator('.contact-data a')).toHaveCount(2);
}

async function expectNothingSticksOut(page: Page, address: string): Promise<void> {
  const width = page.viewportSize()?.width;
  expect(await page.evaluate(findOverflow), address).toEqual({ width, culprits: [] });
}
