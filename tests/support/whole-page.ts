import { expect, type Page, type Request } from '@playwright/test';
import type { BuiltPage } from './built-site.ts';
import { recordTroubles } from './troubles.ts';

/**
 * Opens a page and expects it to be quiet (no console message, no foreign or failed request) and complete after one
 * request.
 */
export async function openQuietly(page: Page, built: BuiltPage): Promise<void> {
  const { address, status } = built;
  const troubles = recordTroubles(page);
  const requests: string[] = [];
  // A photo that an editor chose is the exception; browsers ask for the icon and the manifest by themselves.
  const note = (request: Request) => {
    if (!/\.(avif|webp|jpeg|svg|ico|webmanifest)$/.test(request.url()))
      requests.push(request.url());
  };
  page.on('request', note);
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
  expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');
  const today = await page.locator('#_today time').getAttribute('datetime');
  const news = hasReading(built, today) ? [] : [new URL('/api/weather', page.url()).href];
  // The header asks once the page is loaded.
  await expect.poll(() => requests, address).toEqual([page.url(), ...news]);
  page.off('request', note);
  expect(troubles, address).toEqual([]);
}

/** Whether a page was built with a reading for a day (ISO 8601); without one the header asks for it. */
function hasReading({ html }: BuiltPage, day: string | null): boolean {
  return new RegExp(`<p id="_today"[^>]*><span>.*?</span> <time datetime="${day}">`).test(html);
}
