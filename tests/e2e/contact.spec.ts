import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import de from '../../_data/strings/de.ts';
import { publicAddress } from '../support/built-site.ts';
import { office } from '../support/fixture.ts';
import { expect, test } from '../support/test.ts';
import { parseVcards } from '../support/vcard.ts';

/** The number of the office as it is dialled. */
const PHONE = 'tel:+496310000100';

test('the office is introduced once on a page, beside the text where there is room', async ({
  page,
}) => {
  for (const address of ['/kontakt/', '/', '/chronik/', '/ar/impressum/']) {
    await page.goto(address);
    const place = page.locator('.contact-data');
    const { name, building, street, postalCode, locality } = office;
    await expect(place.locator('address')).toHaveText(
      [name, building, street, `${postalCode} ${locality}`].join('\n'),
      { useInnerText: true },
    );
    const phone = place.getByRole('link', { name: office.phone, exact: true });
    await expect(phone).toHaveAttribute('href', PHONE);
    const mail = place.getByRole('link', { name: office.email, exact: true });
    await expect(mail).toHaveAttribute('href', `mailto:${office.email}`);
    await expect(phone).toBeVisible();
    await expect(mail).toBeVisible();
  }
});

test('the end of a page has the contact in a line, unless the page is about it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const end = page.getByRole('contentinfo');
  for (const address of ['/chronik/', '/impressum/', '/ar/']) {
    await page.goto(address);
    await expect(end.locator(`a[href="${PHONE}"]`)).toBeVisible();
    await expect(end.getByRole('link', { name: office.email })).toBeVisible();
    await expect(end).toContainText(office.street);
  }
  await page.goto('/chronik/');
  await expect(page.locator('.contact-data')).toBeHidden();
  await page.goto('/kontakt/');
  await expect(end.locator(`a[href="${PHONE}"]`)).toHaveCount(0);
});

test('who wants to visit reads what is known of hours, and that the city has not confirmed it', async ({
  page,
}) => {
  await page.goto('/kontakt/');
  const { visit, visits } = de.contact;
  const card = page.getByRole('region', { name: de.contact.address });
  await expect(card.getByRole('listitem').filter({ hasText: visit })).toHaveText(
    `${visit} ${visits.anmeldung} · ${de.facts.unconfirmed}`,
  );
});

test('the way to a map shows the building, and is named by its words alone', async ({ page }) => {
  await page.goto('/kontakt/');
  const link = page.getByRole('link', { name: de.contact.map, exact: true });
  await expect(link.locator('svg #_rathaus')).toBeVisible();
  await expect(link).toHaveAttribute('href', /openstreetmap/);
});

test('a mail link for every purpose fills in the subject', async ({ page }) => {
  await page.goto('/kontakt/');
  const main = page.getByRole('main');
  expect(await subjectOf(main, 'Mail zum Ehrenamt')).toBe('Ehrenamt');
  expect(await subjectOf(main, 'schreiben Sie eine Mail')).toBe('Frage & Antwort');
  await page.goto('/en/helfen/');
  const english = page.getByRole('main');
  expect(await subjectOf(english, 'an email about volunteering')).toBe('Ehrenamt');
});

test('the map is a link, and no map is on the page', async ({ page }) => {
  await page.goto('/kontakt/');
  const map = page.getByRole('link', { name: de.contact.map });
  const url = new URL((await map.getAttribute('href')) ?? '');
  expect(url.origin).toBe('https://www.openstreetmap.org');
  expect(url.searchParams.get('mlat')).toBe(String(office.position.lat));
  expect(url.searchParams.get('mlon')).toBe(String(office.position.lon));
  await expect(page.locator('iframe, object, embed, canvas')).toHaveCount(0);
});

test('the vCard is downloaded and carries the same data', async ({ page, request, folder }) => {
  await page.goto('/kontakt/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: de.contact.vcard }).click();
  expect((await download).suggestedFilename()).toBe('kontakt.vcf');
  const response = await request.get('/kontakt.vcf');
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');

  const vcard = readFileSync(path.join(folder, 'kontakt.vcf'), 'utf8');
  const { name, city, building, street, locality, region, postalCode, email, position } = office;
  expect(Object.fromEntries(parseVcards(vcard)[0] ?? [])).toEqual({
    version: ['3.0'],
    fn: [name],
    n: [[name, '', '', '', '']],
    org: [[city, name]],
    adr: [['', building, street, locality, region, postalCode, 'Deutschland']],
    tel: [PHONE.replace('tel:', '')],
    email: [email],
    url: [`${publicAddress(folder)}/`],
    geo: [[position.lat, position.lon]],
  });
});

test('structured data name the office where it is introduced', async ({ page }) => {
  for (const address of ['/', '/kontakt/']) {
    await page.goto(address);
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const graph: { '@type': string }[] = JSON.parse(json ?? '{}')['@graph'];
    expect(graph.find((node) => node['@type'] === 'GovernmentOffice')).toMatchObject({
      name: office.name,
      telephone: PHONE.replace('tel:', ''),
      email: office.email,
      address: { '@type': 'PostalAddress', postalCode: office.postalCode, addressCountry: 'DE' },
    });
  }
});

/** The subject that a mail link fills in, as a mail program reads it. */
async function subjectOf(place: Locator, name: string): Promise<string | null> {
  const href = await place.getByRole('link', { name, exact: true }).first().getAttribute('href');
  const url = new URL(href ?? '');
  expect(url.pathname).toBe(office.email);
  return url.searchParams.get('subject');
}
