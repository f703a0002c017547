import { expect, test } from './fixtures.ts';

/** What the style sheet lets wait on long pages in narrow windows. */
const LATE = '.site-footer, .sources, .start-help';

/** Whether each late part is laid out, from the top of the page to its end. */
const laidOut = (parts: Element[]) =>
  parts.map((part) => part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));

for (const [address, parts] of [
  ['/', 2],
  ['/geschichte/', 2],
  ['/ar/', 2],
  ['/fa/geschichte/', 2],
  ['/ru/kontakt/', 1],
] as const) {
  test(`the end of ${address} is laid out when the reader comes near`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const late = page.locator(LATE);
    await expect(late).toHaveCount(parts);
    expect(await late.evaluateAll(laidOut)).toEqual(Array(parts).fill(false));
    await page.keyboard.press('End');
    await expect.poll(() => late.evaluateAll(laidOut)).toEqual(Array(parts).fill(true));
    await expect(page.locator('.site-footer :is(a, p)').last()).toBeInViewport({ ratio: 1 });
    await expect.poll(() => page.evaluate(distanceToEnd)).toBeLessThan(1);
  });
}

test('an address and a link within the page lead to a source that waits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ar/geschichte/#quelle-2');
  await expect(page.locator('#quelle-2')).toBeInViewport({ ratio: 1 });
  await page.goto('/ar/geschichte/');
  await page.locator('sup a[href="#quelle-3"]').first().click();
  await expect(page.locator('#quelle-3')).toBeInViewport({ ratio: 1 });
});

test('nothing waits in wide windows, nor on paper', async ({ page }) => {
  for (const [width, media] of [
    [641, 'screen'],
    [320, 'print'],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/geschichte/');
    expect(await page.locator(LATE).evaluateAll(laidOut), media).toEqual([true, true]);
  }
});

function distanceToEnd(): number {
  return document.documentElement.scrollHeight - innerHeight - scrollY;
}
