import type { Locator } from '@playwright/test';
import { office } from '../../_data/office.ts';
import { publicAddress, readBuilt } from '../support/built-site.ts';
import { parseVcard } from '../support/vcard.ts';
import { expect, test } from './fixtures.ts';

const PLACES = [
  { address: '/kontakt/', landmark: 'main' },
  { address: '/', landmark: 'main' },
  { address: '/', landmark: 'contentinfo' },
  { address: '/datenschutz/', landmark: 'contentinfo' },
] as const;

for (const { address, landmark } of PLACES) {
  test(`the office is found in ${landmark} of ${address}`, async ({ page }) => {
    await page.goto(address);
    const place = page.getByRole(landmark).locator('.contact-data');
    await expect(place.locator('address')).toHaveText(
      [office.name, office.building, office.street, `${office.postalCode} ${office.locality}`].join(
        '\n',
      ),
      { useInnerText: true },
    );
    const phone = place.getByRole('link', { name: office.phone, exact: true });
    await expect(phone).toHaveAttribute('href', 'tel:+496313652381');
    const mail = place.getByRole('link', { name: office.email, exact: true });
    await expect(mail).toHaveAttribute('href', `mailto:${office.email}`);
    await expect(phone).toBeVisible();
    await expect(mail).toBeVisible();
  });
}

test('a mail link for every purpose fills in the subject', async ({ page }) => {
  await page.goto('/kontakt/');
  const main = page.getByRole('main');
  expect(await subjectOf(main, 'Mail zum Ehrenamt')).toBe('Ehrenamt');
  expect(await subjectOf(main, 'Mail zu einer Spende')).toBe('Spende');
  expect(await subjectOf(main, 'Mail zu einem anderen Anliegen')).toBe('Allgemeine Anfrage');
  expect(await subjectOf(main, 'schreiben Sie eine Mail')).toBe('Allgemeine Anfrage');
  await page.goto('/mitmachen/');
  expect(await subjectOf(page.getByRole('main'), 'eine Mail zum Ehrenamt')).toBe('Ehrenamt');
  expect(await subjectOf(page.getByRole('main'), 'eine Mail zu Ihrer Spende')).toBe('Spende');
});

test('the map is a link, and no map is on the page', async ({ page }) => {
  await page.goto('/kontakt/');
  const map = page.getByRole('link', { name: 'Karte' });
  const url = new URL((await map.getAttribute('href')) ?? '');
  expect(url.origin).toBe('https://www.openstreetmap.org');
  expect(url.searchParams.get('mlat')).toBe(String(office.position.lat));
  expect(url.searchParams.get('mlon')).toBe(String(office.position.lon));
  await expect(page.locator('iframe, object, embed, canvas')).toHaveCount(0);
});

test('the vCard carries the same data', () => {
  const vcard = readBuilt('kontakt.vcf');
  expect(vcard.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { name, city, building, street, locality, region, postalCode, email, position } = office;
  expect(Object.fromEntries(parseVcard(vcard))).toEqual({
    version: ['3.0'],
    fn: [name],
    n: [[name, '', '', '', '']],
    org: [[city, name]],
    adr: [['', building, street, locality, region, postalCode, 'Deutschland']],
    tel: ['+496313652381'],
    email: [email],
    url: [`${publicAddress()}/`],
    geo: [[position.lat, position.lon]],
  });
});

/** The subject that a mail link fills in, as a mail program reads it. */
async function subjectOf(place: Locator, name: string): Promise<string | null> {
  const href = await place.getByRole('link', { name, exact: true }).first().getAttribute('href');
  const url = new URL(href ?? '');
  expect(url.pathname).toBe(office.email);
  return url.searchParams.get('subject');
}
