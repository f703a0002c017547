import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { FULL, pagesByLanguage } from '../support/built-site.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { EVERYWHERE } from '../support/states.ts';
import { expectWholeAndQuiet } from '../support/whole-page.ts';
import { test } from './fixtures.ts';

// Every page in one state, asked everything in one visit; states.spec.ts has the others.
for (const [code, pages] of pagesByLanguage()) {
  test(`every page of "${code}" is whole, quiet, legible, usable by keyboard and without barriers`, async ({
    page,
  }) => {
    await provideAxe(page);
    await page.setViewportSize(EVERYWHERE);
    for (const built of pages) {
      await expectWholeAndQuiet(page, built);
      await expectLegible(page);
      await expectNoBarrier(page, '', !FULL);
      await expectReachedByKeyboard(page);
    }
  });
}
