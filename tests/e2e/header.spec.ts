import de from '../../_data/strings/de.ts';
import { spokenReading } from '../../lib/weather/format.ts';
import { expect, test } from '../support/test.ts';

test('the header shows the weather and the date of the day', async ({ page }) => {
  await page.goto('/');
  const header = page.getByRole('banner').locator('#_today');
  await expect(header.getByText('0 / 3\u00a0°C', { exact: true })).toBeVisible();
  await expect(header.locator('svg path')).toBeVisible();
  await expect(header.locator('time')).toHaveText('21. Nov 2019');
  await expect(header.locator('time')).toHaveAttribute('datetime', '2019-11-21');
});

test('a screen reader hears a sentence, and the temperatures once', async ({ page }) => {
  await page.goto('/');
  const heard = await page.locator('#_today').ariaSnapshot();
  expect(heard).toContain(spokenReading({ min: 0, max: 3, icon: 'cloudy' }, de.weather));
  expect(heard).toContain('21. Nov 2019');
  expect(heard).not.toContain('°C');
  expect(heard).not.toContain('img');
});

test('the header is the same on a page in depth and on the error page', async ({ page }) => {
  await page.goto('/');
  const first = await page.locator('#_today').innerText();
  for (const address of ['/impressum/', '/gibt-es-nicht']) {
    await page.goto(address);
    await expect(page.locator('#_today')).toHaveText(first, { useInnerText: true });
  }
});

test('the source of the weather is named on every page', async ({ page }) => {
  await page.goto('/chronik/');
  await expect(page.getByRole('contentinfo')).toContainText(de.footer.weatherSource);
});
