import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import { filesOnDisk } from '../../lib/base/disk.ts';
import { readEntries } from '../../lib/files/entries/read.ts';
import { office } from '../support/fixture.ts';
import { SEED_NOW } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const { helpNumbers } = await readEntries(
  filesOnDisk('tests/fixtures/site'),
  SEED_NOW.slice(0, 10),
);

test('the help page beside German has each number once, with its words in both languages', async ({
  page,
}) => {
  await page.goto('/ar/hilfe/de/');
  for (const { id, numbers, hours } of helpNumbers) {
    const row = page
      .locator('li.pair')
      .filter({ has: page.getByText(de.help.names[id], { exact: true }) });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(ar.help.names[id]);
    for (const number of numbers) {
      await expect(row.getByRole('link', { name: number, exact: true })).toHaveCount(1);
    }
    if (hours !== 'always') continue;
    await expect(row).toContainText(ar.help.always);
    await expect(row.locator(':scope > [lang=de]')).toContainText(de.help.always);
  }
});

test('the card with the contact, and urgent numbers, stand beside German too', async ({ page }) => {
  for (const address of ['/ar/kontakt/de/', '/ar/de/']) {
    await page.goto(address);
    const card = page.locator('.pair').filter({ has: page.locator('address') });
    await expect(card).toContainText(ar.contact.phone);
    await expect(card.locator(':scope > [lang=de]').getByText(office.street)).toBeVisible();
  }
  const urgent = helpNumbers.filter((entry) => entry.urgent);
  await expect(page.locator('li.pair')).toHaveCount(urgent.length);
});

test('German has a ground of its own, so that it is found at a glance', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ar/kontakt/de/');
  const grounds = await page
    .locator('.pair > *')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute('lang') === 'de',
        getComputedStyle(cell).backgroundColor !== 'rgba(0, 0, 0, 0)',
      ]),
    );
  expect(grounds.length).toBeGreaterThan(10);
  for (const [german, tinted] of grounds) expect(tinted).toBe(german);
});

test('the link to it is a button that says what it is for', async ({ page }) => {
  await page.goto('/ar/kontakt/');
  const link = page.locator('main aside').getByRole('link', { name: ar.sideBySide.link });
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await link.click();
  await expect(page).toHaveURL('/ar/kontakt/de/');
});
