import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

// Scrolling to the focused element is at once, so that no check meets it halfway.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of ['/', '/kontakt/', '/geschichte/', '/gibt-es-nicht']) {
  test(`every element of ${address} is reached, seen and marked`, async ({ page }) => {
    await page.goto(address);
    const count = await page.locator(INTERACTIVE).count();
    expect(count).toBeGreaterThan(20);
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      const focus = await describeFocus(page);
      expect(focus, `stop ${index + 1} of ${count}`).toMatchObject({
        index,
        inViewport: true,
        uncovered: true,
        outline: 'solid 3px',
      });
    }
    await page.keyboard.press('Tab');
    expect((await describeFocus(page)).index).toBe(-1);
  });
}

test('the first stop is the way to the text', async ({ page }) => {
  await page.goto('/kontakt/');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('a link is followed with the Enter key', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mehr lesen: Geschichte' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/geschichte/');
});

/** Where the focus is: place in document order (-1: none), and how it looks. */
function describeFocus(page: Page) {
  return page.evaluate((selector) => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A link over two lines has a hole in the middle of its box; its first line has none.
    const line = element.getClientRects()[0] ?? box;
    const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return {
      index: [...document.querySelectorAll(selector)].indexOf(element),
      inViewport:
        box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth,
      uncovered: top !== null && element.contains(top),
      outline: `${outlineStyle} ${outlineWidth}`,
    };
  }, INTERACTIVE);
}
