import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { FULL, pagesByLanguage } from '../support/built-site.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { expectWholeAndQuiet } from '../support/whole-page.ts';
import { test } from './fixtures.ts';

/** A page of 1280 px at 400 % zoom (WCAG 1.4.10), which is as narrow as the narrowest phone. */
const NARROWEST = { width: 320, height: 256 };

// Every page in the state that leaves it least room, asked everything in one visit; states.spec.ts has the others.
for (const [code, pages] of pagesByLanguage()) {
  test(`every page of "${code}" is whole, quiet, legible, usable by keyboard and without barriers`, async ({
    page,
  }) => {
    await page.setViewportSize(NARROWEST);
    await provideAxe(page);
    for (const built of pages) {
      await expectWholeAndQuiet(page, built);
      await expectLegible(page);
      await expectNoBarrier(page, '', !FULL);
      await expectReachedByKeyboard(page);
    }
  });
}
