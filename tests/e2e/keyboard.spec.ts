import de from '../../_data/strings/de.ts';
import { formatMessage } from '../../lib/base/message.ts';
import { expect, test } from '../support/test.ts';

test('the first stop is the way to the text', async ({ page }) => {
  await page.goto('/kontakt/');
  const skip = page.getByRole('link', { name: de.skipLink });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('a link is followed with the Enter key', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: formatMessage(de.readMore, { title: 'Chronik' }) }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/chronik/');
});
