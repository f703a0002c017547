import { expectNoBarrier } from '../support/axe.ts';
import { pagesInAllStates } from '../support/built-site.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { findOverflow } from '../support/overflow.ts';
import { enterState, STATES } from '../support/states.ts';
import { expect, test } from './fixtures.ts';

for (const { file, address } of pagesInAllStates()) {
  test(`${file} is legible, usable by keyboard and without barriers in every state`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    for (const state of STATES) {
      await enterState(page, state);
      const width = { width: state.width, culprits: [] };
      expect(await page.evaluate(findOverflow), `${address} ${state.name}`).toEqual(width);
      await expectLegible(page, state.name, state.forcedColors === 'active');
      await expectNoBarrier(page, state.name);
      await expectReachedByKeyboard(page, state.name);
    }
  });
}
