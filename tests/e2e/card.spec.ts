import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import { builtPage } from '../support/built-site.ts';
import { siteFolder } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/** The longest sentence of the made-up card. */
const LONGEST = /^Ich habe diesen Brief bekommen/;

test('without a script a sentence fills windows of any shape, and closes', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  for (const [width, height] of [
    [320, 568],
    [844, 390],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/ar/karte/');
    const sentence = page.getByRole('link', { name: LONGEST });
    await sentence.click();
    const shown = page.locator('.phrase:target');
    expect(await shown.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    const german = shown.locator('[lang=de][dir=ltr]');
    await expect(german).toBeInViewport({ ratio: 1 });
    await expect(shown.getByText('وصلتني هذه الرسالة')).toBeInViewport({ ratio: 1 });
    const lines = (await german.boundingBox())?.height ?? 0;
    expect(lines, `${width} by ${height}`).toBeGreaterThan(height / 5);
    await shown.getByRole('link', { name: ar.card.close }).click();
    await expect(shown).toHaveCount(0);
    await expect(sentence).toBeInViewport();
  }
  await context.close();
});

test('a sentence opens and closes by keyboard', async ({ page }) => {
  await page.goto('/ar/karte/');
  await page.getByRole('link', { name: LONGEST }).focus();
  await page.keyboard.press('Enter');
  const shown = page.locator('.phrase:target');
  await expect(shown).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(shown.getByRole('link', { name: ar.card.close })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown).toHaveCount(0);
});

test('on paper the first sentence has the size of a bank card, also where one fills the window', async ({
  page,
}) => {
  await page.goto('/ar/karte/#_satz-1-1');
  await page.emulateMedia({ media: 'print' });
  const card = await page.getByRole('link', { name: /^Ich spreche Arabisch/ }).boundingBox();
  expect(card?.width).toBeCloseTo((85 / 25.4) * 96, 0);
  expect(card?.height).toBeCloseTo((54 / 25.4) * 96, 0);
  const shown = page.locator('.phrase:target');
  expect(await shown.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  await expect(page.getByRole('link', { name: ar.card.close }).first()).toBeHidden();
});

test('no sentence contains a link of its text', () => {
  for (const file of ['karte/index.html', 'ar/karte/index.html']) {
    const { html } = builtPage(siteFolder('fixture'), file);
    expect(html).not.toMatch(/<a href="#_satz[^>]*>(?:(?!<\/a>).)*<a /s);
  }
});

test('in German the page leads to the cards, and the pages for a counter lead to it', async ({
  page,
}) => {
  await page.goto('/karte/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: de.languages.label })).toBeVisible();
  await main.getByRole('link', { name: 'Arabisch · العربية' }).click();
  await expect(page).toHaveURL('/ar/karte/');
  for (const address of ['/ar/hilfe/', '/ar/kontakt/', '/ar/kontakt/de/']) {
    await page.goto(address);
    await expect(main.locator('a[href="/ar/karte/"]')).toHaveCount(1);
  }
});
