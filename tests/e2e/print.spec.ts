import { SAMPLE } from '../support/fixture.ts';
import { fullUnless } from '../support/full.ts';
import { textsOfPages } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const ON_ONE_SHEET = [
  ...['/hilfe/', '/ar/hilfe/', '/ar/hilfe/de/', '/karte/', '/ar/karte/'],
  ...['/themen/sprache/', '/themen/wohnen/', '/ar/themen/sprache/', '/ru/themen/wohnen/'],
];

for (const address of ON_ONE_SHEET) {
  test(
    `${address} fills one sheet of A4`,
    fullUnless(['/ar/hilfe/de/', '/ar/karte/'].includes(address)),
    async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(200);
      expect(textsOfPages(await page.pdf({ format: 'A4' }))).toHaveLength(1);
    },
  );
}

test('help in Leichte Sprache has both sides of a sheet', async ({ page }) => {
  await page.goto('/leicht/hilfe/');
  expect(textsOfPages(await page.pdf({ format: 'A4' })).length).toBeLessThanOrEqual(2);
});

test('numbers and notes on a wall are large enough, and larger in Leichte Sprache', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  // 9 pt and 12 pt in pixels.
  for (const [address, least] of [
    ...(['/hilfe/', '/ar/hilfe/', '/ar/hilfe/de/'] as const).map((one) => [one, 12] as const),
    ['/leicht/hilfe/', 16],
  ] as const) {
    await page.goto(address);
    const sizes = await page
      .locator(
        '.help-list :is(.label, .number, .when), .pair :is(strong, p, small, .numbers), .lead p',
      )
      .evaluateAll((texts) =>
        texts
          .filter((text) => text.checkVisibility())
          .map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(sizes.length, address).toBeGreaterThan(5);
    expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(least - 0.1);
  }
});

test('text that people hand over is large enough to read on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/', '/themen/sprache/', '/ar/themen/sprache/', '/leicht/']) {
    await page.goto(address);
    const sizes = await page
      .locator('main .prose p')
      .evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(sizes.length, address).toBeGreaterThan(0);
    // 10 pt.
    expect(Math.min(...sizes), address).toBeGreaterThan(13.3);
  }
});

test('no printed page is nearly empty', async ({ page }) => {
  for (const address of ['/', '/chronik/', '/angebot/', '/ar/chronik/']) {
    await page.goto(address);
    const texts = textsOfPages(await page.pdf({ format: 'A5' }));
    expect(texts.length, address).toBeGreaterThan(0);
    expect(Math.min(...texts), address).toBeGreaterThan(5);
  }
});

test('paper shows the address, the day and the QR code of a page, and no ways through the site', async ({
  page,
}) => {
  await page.goto('/ar/hilfe/de/');
  const onPaper = page.locator('.on-paper');
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toContainText('2019');
  await expect(onPaper.locator('bdi')).toHaveText(/\/ar\/hilfe\/de\/$/);
  await expect(onPaper.locator('svg')).toBeVisible();
  expect(await page.locator('nav:visible, .tools:visible, .site-header time:visible').count()).toBe(
    0,
  );
});

test('the start page and legal pages have no QR code, and a page that is not found no address', async ({
  page,
}) => {
  for (const address of ['/', '/impressum/']) {
    await page.goto(address);
    await expect(page.locator('.on-paper bdi')).toHaveCount(1);
    await expect(page.locator('.on-paper svg')).toHaveCount(0);
  }
  await page.goto('/gibt-es-nicht');
  await expect(page.locator('.on-paper')).toHaveCount(0);
});

test('a link that is all of a point of a list stays on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/gibt-es-nicht');
  const points = page.locator('main .prose li');
  expect(await points.count()).toBeGreaterThan(0);
  for (const point of await points.all()) await expect(point.locator('a')).toBeVisible();
});

test('on paper the text is as wide as the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/chronik/');
  const width = await page
    .locator('.article .prose')
    .last()
    .evaluate((text) => text.clientWidth);
  expect(width).toBe(720);
});

test('a topic on paper has no sources, and a text has them', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/themen/wohnen/');
  await expect(page.locator('.sources')).toBeHidden();
  await page.goto('/chronik/');
  await expect(page.locator('.sources')).toBeVisible();
});

test('on paper the address of a link stays in its column', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  let links = 0;
  for (const { address } of SAMPLE) {
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

test('folded sources are shown on paper, and a link to one unfolds them', async ({ page }) => {
  await page.goto('/chronik/');
  const source = page.locator('#_quelle-1');
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(source).toBeHidden();
  await page.locator('sup a').first().click();
  await expect(source).toBeVisible();
});
