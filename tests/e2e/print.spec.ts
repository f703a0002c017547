import { OTHERS, SAMPLE } from '../support/fixture.ts';
import { expect, test } from '../support/test.ts';

test('on paper the address of a link stays in its column', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  let links = 0;
  for (const { address } of [...SAMPLE, ...OTHERS]) {
    await page.goto(address);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sources a[href^="http"]')].map((link) => ({
        href: link.getAttribute('href'),
        beyond: Math.round(link.offsetWidth - (link.closest('li')?.clientWidth ?? Number.NaN)),
      })),
    );
    links += found.length;
    expect(
      found.filter(({ beyond }) => !(beyond <= 0)),
      address,
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(720);
  }
  expect(links).toBeGreaterThan(0);
});

test('on paper the address of a link is isolated from the direction of the text', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ar/chronik/');
  const shown = await page
    .locator(':is(.prose, .sources) a[href^="http"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(shown.length).toBeGreaterThan(0);
  for (const content of shown) expect(content).toMatch(/^" \u2066\(https?:[^"]*\)\u2069"$/);
});
