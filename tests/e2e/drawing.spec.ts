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
    expect(drawing?.[3]).toBeGreaterThan(45);
  }
});

test('on a wide window the drawing is whole, on any window the town hall keeps its roof', async ({
  page,
}) => {
  await page.goto('/');
  for (const width of [320, 390, 768, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const { top, whole } = await page.evaluate(() => {
      const art = document.querySelector('.h-art')?.getBoundingClientRect() ?? new DOMRect();
      const hall = document.querySelector('#_rathaus')?.getBoundingClientRect() ?? new DOMRect();
      return { top: hall.top - art.top, whole: art.width / art.height };
    });
    expect(top, `at ${width} px`).toBeGreaterThan(0);
    if (width >= 1280) expect(whole).toBeCloseTo(1600 / 600, 1);
  }
});
