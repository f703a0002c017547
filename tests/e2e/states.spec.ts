import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { FULL, pagesInAllStates } from '../support/built-site.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { findOverflow } from '../support/overflow.ts';
import { proves } from '../support/proof.ts';
import { EVERYWHERE, enterState, STATES, type State } from '../support/states.ts';
import { expect, test } from './fixtures.ts';

/** The other states; everywhere.spec.ts asks every page the same in this one. */
const FURTHER: readonly State[] = STATES.filter((state) => state !== EVERYWHERE);

for (const { file, address } of pagesInAllStates()) {
  const title = `${file} is legible, usable by keyboard and without barriers in every state`;
  test(title, async ({ page }) => {
    await provideAxe(page);
    await page.goto(address);
    for (const state of FURTHER) {
      await enterState(page, state);
      const width = { width: state.width, culprits: [] };
      expect(await page.evaluate(findOverflow), `${address} ${state.name}`).toEqual(width);
      await expectLegible(page, state.name);
      await expectNoBarrier(page, state.name, !FULL);
      await expectReachedByKeyboard(page, state.name);
      proves('@umbruch');
      if (state.name.startsWith('forced colours')) proves('@farbvorgabe');
    }
  });
}
