import { pagesInAllStates } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

/** Small text and text, each also in bold, and the headings of two levels. */
const PAIRS = 6;

test('a page asks the system for no more than six pairs of size and weight', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  let most = 0;
  for (const { address } of pagesInAllStates()) {
    await page.goto(address);
    const pairs = await page.evaluate(() => {
      const found = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!element?.getClientRects().length || !text.textContent?.trim()) continue;
        const { fontSize, fontWeight } = getComputedStyle(element);
        found.add(`${fontSize} ${fontWeight}`);
      }
      return [...found].sort();
    });
    expect(pairs.length, `${address}: ${pairs.join(', ')}`).toBeLessThanOrEqual(PAIRS);
    most = Math.max(most, pairs.length);
  }
  expect(most).toBeGreaterThan(3);
});

test.describe('the drawing', () => {
  test('comes after all text of the main part and lies on the place at its top', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('main > .start > .h-art:last-child')).toHaveCount(1);
    for (const width of [320, 639, 640, 1280, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const [place, drawing] = await page.evaluate(() =>
        ['.hero', '.h-art'].map((name) => {
          const { x, y, width, height } =
            document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
          return [x, y, width, height];
        }),
      );
      expect(drawing, `at ${width} px`).toEqual(place);
      expect(drawing?.[3]).toBeGreaterThan(200);
    }
  });

  test('spares a phone only houses that its crop does not show', async ({ page }) => {
    await page.setViewportSize({ width: 639, height: 900 });
    await page.goto('/');
    const aside = page.locator('.h-aside');
    expect(await aside.count()).toBeGreaterThan(5);
    await expect(aside.first()).toBeHidden();
    const seen = await page.evaluate(() => {
      for (const group of document.querySelectorAll<SVGElement>('.h-aside')) {
        group.style.display = 'inline';
      }
      const view = document.querySelector('.h-art')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.h-aside use')].filter((house) => {
        const { left, right } = house.getBoundingClientRect();
        return right > view.left && left < view.right;
      }).length;
    });
    expect(seen).toBe(0);
  });

  test('shows a wider screen all houses', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto('/');
    const aside = page.locator('.h-aside');
    await expect(aside.first()).toBeVisible();
  });
});
