import { expectNoBarrierButColours } from '../support/axe.ts';
import { pagesInOneState } from '../support/built-site.ts';
import { expectWholeAndQuiet } from '../support/whole-page.ts';
import { test } from './fixtures.ts';

// Every page in one state; samples of each kind, and all pages in the full run, are tested in all states.
for (const [code, pages] of pagesInOneState()) {
  test(`every page of "${code}" is whole, quiet and without barriers`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const built of pages) {
      await expectWholeAndQuiet(page, built);
      await expectNoBarrierButColours(page);
    }
  });
}
