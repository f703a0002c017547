import { expectFirstView } from '../support/first-view.ts';
import { expect, test } from '../support/test.ts';

test('a phone shows at once who this is, numbers to call and every topic, in every language', async ({
  page,
}) => {
  await expectFirstView(page);
});

test('a tile has room for a long word at every width', async ({ page }) => {
  await page.goto('/');
  const tile = page.locator('.tiles a:has(svg) span').first();
  // The longest word of the topics in ten languages.
  await tile.evaluate((span) => {
    span.textContent = 'Консультации';
    span.setAttribute('lang', 'ru');
  });
  for (const width of [320, 344, 360, 390, 640, 768, 992, 1240, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await tile.evaluate((span) => {
      const range = document.createRange();
      range.selectNodeContents(span);
      return range.getClientRects().length;
    });
    expect(lines, `${width} px`).toBe(1);
  }
});
