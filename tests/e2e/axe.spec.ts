import { expectNoBarrier, expectNoColourBarrier } from '../support/axe.ts';
import { pagesInAllStates } from '../support/built-site.ts';
import { test } from './fixtures.ts';

for (const { file, address } of pagesInAllStates()) {
  test(`${file} has no barrier that axe finds, light or dark`, async ({ page }) => {
    await page.goto(address);
    await expectNoBarrier(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoColourBarrier(page);
  });
}
