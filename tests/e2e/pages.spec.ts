import { builtFiles, builtPages } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

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
