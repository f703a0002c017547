import { expect, test } from '../support/test.ts';

test('the drawing comes after all text of the main part and lies on the place at its top', async ({
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
