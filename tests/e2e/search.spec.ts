import ar from '../../_data/strings/ar.ts';
import de from '../../_data/strings/de.ts';
import { expect, test } from '../support/test.ts';

const field = 'input[type=search]';

test('without a script the index is whole, and there is no field', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/a-z/');
  await expect(page.locator(field)).toBeHidden();
  const word = page.getByRole('link', { name: 'Sprachkurs' });
  await expect(word).toHaveAttribute('href', '/themen/sprache/#wo-finde-ich-einen-kurs');
  await context.close();
});

test('the search is loaded when its field is used, and not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/a-z/');
  await expect(page.locator(field)).toBeVisible();
  expect(loaded.filter((path) => path.includes('suche'))).toEqual([]);
  const answer = page.waitForResponse('**/a-z/suche.json');
  await page.locator(field).focus();
  await answer;
});

test('results are links in a list, told in a status line, and within reach of the keyboard', async ({
  page,
}) => {
  await page.goto('/a-z/');
  await page.locator(field).focus();
  await page.keyboard.type('sprachkurse');
  const first = page.locator('#treffer > li').first().getByRole('link');
  await expect(first).toHaveAttribute('href', '/themen/sprache/#wo-finde-ich-einen-kurs');
  await expect(page.getByRole('status')).toHaveText(/^\S+: [1-9]\d*$/);
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/themen/sprache/#wo-finde-ich-einen-kurs');
});

test('nothing found is said, and an empty field says nothing', async ({ page }) => {
  await page.goto('/a-z/');
  await page.locator(field).fill('xylophonkonzert');
  await expect(page.getByRole('status')).toHaveText(de.search.none);
  await expect(page.locator('#treffer > li')).toHaveCount(0);
  await page.locator(field).fill(' ');
  await expect(page.getByRole('status')).toHaveText('');
});

test('in Arabic the page reads from right to left, and German words find Arabic answers', async ({
  page,
}) => {
  await page.goto('/ar/a-z/');
  await expect(page.locator(field)).toHaveCSS('direction', 'rtl');
  await expect(page.locator(field)).toHaveAccessibleName(ar.search.field);
  for (const query of ['دوره لغه', 'Sprachkurs']) {
    await page.locator(field).fill(query);
    await expect(page.locator('#treffer > li a').first()).toHaveAttribute(
      'href',
      '/ar/themen/sprache/#wo-finde-ich-einen-kurs',
    );
  }
  await page.locator(field).fill('Miete');
  const german = page.locator('#treffer > li').first();
  await expect(german.getByRole('link')).toHaveAttribute('lang', 'de');
  await expect(german).toContainText(ar.search.german);
});

test('an address can hold a query', async ({ page }) => {
  await page.goto('/a-z/?q=sprachkurs');
  await expect(page.locator(field)).toHaveValue('sprachkurs');
  await expect(page.locator('#treffer > li')).not.toHaveCount(0);
});

test('the error page leads to the search, with the words of the address', async ({ page }) => {
  await page.goto('/ar/sprachkurs-kosten.html');
  const link = page.getByRole('link', { name: ar.search.link });
  await expect(link).toHaveAttribute('href', /\/ar\/a-z\/\?q=sprachkurs%20kosten$/);
  await link.click();
  await expect(page.locator(field)).toHaveValue('sprachkurs kosten');
  await expect(page.locator('#treffer > li')).not.toHaveCount(0);
});
