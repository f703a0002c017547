import type { Page } from '@playwright/test';

/**
 * What the picture at the top of the open page is said to show.
 *
 * @param drawing what the drawing shows; an editor's photo in its place has a text of its own.
 */
export async function heroAlt(page: Page, drawing: string): Promise<string> {
  const [photo] = await page.locator('.hero img').all();
  return (await photo?.getAttribute('alt')) ?? drawing;
}
