import type { Browser, Page } from '@playwright/test';
import de from '../../_data/strings/de.ts';
import { isFirst, SAMPLE } from '../support/fixture.ts';
import { FULL, fullUnless } from '../support/full.ts';
import { expect, test } from '../support/test.ts';

for (const first of [true, false]) {
  const which = first ? 'a page' : 'every other kind of page';
  test(`${which} says the same without JavaScript, and means the same without its style sheet`, {
    tag: ['@schlicht', ...(first ? [] : [FULL])],
  }, async ({ page, browser, baseURL }) => {
    const plain = await pageWithoutScript(browser, baseURL);
    for (const { address, status } of SAMPLE.filter((one) => isFirst(one.address) === first)) {
      await page.goto(address);
      // The offer of another language, and who answers now, are all that scripts add.
      await page.locator('.now[data-hours]').evaluateAll((marks) => {
        for (const mark of marks) mark.remove();
      });
      await page.locator('#_offer').evaluate((offer) => offer.setAttribute('hidden', ''));
      const body = page.locator('body');
      const text = await body.innerText();
      expect(text.length, address).toBeGreaterThan(500);

      const response = await plain.goto(address);
      expect(response?.status(), address).toBe(status);
      expect(await plain.locator('body').innerText(), address).toBe(text);

      // The clock of this browser is today's, and no script can put the header right: it says its day.
      const header = plain.locator('#_today');
      await expect(header.getByText('0 / 3\u00a0°C', { exact: true })).toBeVisible();
      await expect(header.locator('time')).toHaveAttribute('datetime', '2019-11-21');

      const styled = await body.ariaSnapshot();
      await page.locator('style').evaluateAll((styles) => {
        for (const style of styles) style.remove();
      });
      // Headings, landmarks, names and their order come from the markup alone.
      expect(await body.ariaSnapshot(), address).toBe(styled);
      expect(styled, address).toContain('- heading');
    }
    await plain.context().close();
  });
}

test('the start page says its own text before the beginnings of other pages', async ({ page }) => {
  for (const address of ['/', '/leicht/']) {
    await page.goto(address);
    const own = page.locator('.start-head .prose');
    await expect(own, address).not.toBeEmpty();
    await expect(own.locator('xpath=following::h2').first(), address).toBeVisible();
    await expect(own.locator('xpath=preceding::h2'), address).toHaveCount(0);
  }
});

for (const [index, name] of [de.languages.label, de.nav.main].entries()) {
  test(
    `the menu "${name}" works without JavaScript`,
    fullUnless(name === de.nav.main),
    async ({ browser, baseURL }) => {
      const page = await pageWithoutScript(browser, baseURL);
      await page.goto('/');
      // By its place, because its name is another in each language.
      const menu = page.getByRole('navigation').nth(index);
      await expect(menu).toHaveAccessibleName(name);
      const links = await menu.getByRole('link').all();
      expect(links.length).toBeGreaterThan(4);
      // Of the languages the first ones will do; where each link leads is tested elsewhere.
      for (const link of links.slice(0, 6)) {
        const target = await link.getAttribute('href');
        await link.click();
        await expect(page).toHaveURL(target ?? '');
        await expect(link).toHaveAttribute('aria-current', 'page');
      }
      await page.context().close();
    },
  );
}

/** A page whose scripts never run, in a browser that lives today. */
async function pageWithoutScript(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}
