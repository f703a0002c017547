import { builtFiles, builtPages, publicAddress } from '../support/built-site.ts';
import { recordTroubles } from '../support/troubles.ts';
import { expect, test } from './fixtures.ts';

/** The narrowest phone in use, and a wide page at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

test('the built site has its pages', () => {
  const addresses = builtPages().map(({ address }) => address);
  for (const page of ['', 'geschichte', 'auftrag', 'kontakt', 'mitmachen', 'hilfe']) {
    expect(addresses).toContain(page ? `/${page}/` : '/');
  }
  for (const page of ['impressum', 'datenschutz', 'barrierefreiheit']) {
    expect(addresses).toContain(`/${page}/`);
  }
  expect(builtFiles()).toContain('404.html');
});

for (const { file, address, status } of builtPages()) {
  test(`${file} is a whole and quiet page`, async ({ page }) => {
    const troubles = recordTroubles(page);
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');

    await expect(page).toHaveTitle(/\S{3}.* – \S/);
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2,3}(-|$)/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^.{50,170}$/);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();

    const canonical = page.locator('link[rel=canonical]');
    if (status === 404) await expect(canonical).toHaveCount(0);
    else await expect(canonical).toHaveAttribute('href', publicAddress() + address);

    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    const menus = page.getByRole('navigation');
    expect(await menus.count()).toBeGreaterThan(1);
    await expect(page.getByRole('navigation', { name: /\S/ })).toHaveCount(await menus.count());

    await expectNoSidewaysScrolling();
    await page.setViewportSize(NARROWEST);
    await expectNoSidewaysScrolling();
    expect(troubles).toEqual([]);

    async function expectNoSidewaysScrolling(): Promise<void> {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    }
  });
}

test('an unknown address answers with ways to go on', async ({ page }) => {
  await page.goto('/gibt/es/nicht.html');
  const ways = page.getByRole('main').getByRole('link');
  const addresses = await ways.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toEqual(expect.arrayContaining(['/', '/kontakt/', '/hilfe/']));
  await ways.first().click();
  await expect(page).toHaveURL('/');
});
