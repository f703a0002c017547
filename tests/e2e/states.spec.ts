import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { fixturePage, isFirst, OTHERS, SAMPLE } from '../support/fixture.ts';
import { fullUnless } from '../support/full.ts';
import { expectReachedByKeyboard } from '../support/keyboard.ts';
import { expectLegible } from '../support/legible.ts';
import { findOverflow } from '../support/overflow.ts';
import { proves } from '../support/proof.ts';
import { EVERYWHERE, enterState, STATES, type State } from '../support/states.ts';
import { expect, test } from '../support/test.ts';
import { openQuietly } from '../support/whole-page.ts';

/**
 * Whether axe asks in a state: in the smallest and the largest window. Colours and sizes, which the others change, are
 * measured in each by `expectLegible`; in the live suite axe asks for both colour schemes.
 */
const isForAxe = ({ name }: State) => name === EVERYWHERE.name || name === STATES[0].name;

// Pages of a kind look alike, so that one of them is asked in every state and the others in the one with least room.
for (const { file, address } of [...SAMPLE, ...OTHERS]) {
  const states = SAMPLE.some((one) => one.file === file) ? STATES : [EVERYWHERE];
  const title = `${address} is quiet, legible, usable by keyboard and without barriers`;
  test(`${title} in ${states.length} states`, fullUnless(isFirst(address)), async ({ page }) => {
    await provideAxe(page);
    await openQuietly(page, fixturePage(file));
    for (const state of states) {
      await enterState(page, state);
      const width = { width: state.width, culprits: [] };
      expect(await page.evaluate(findOverflow), `${address} ${state.name}`).toEqual(width);
      await expectLegible(page, state.name);
      if (isForAxe(state)) await expectNoBarrier(page, state.name, true);
      await expectReachedByKeyboard(page, state.name);
      proves('@umbruch');
      if (state.name.startsWith('forced colours')) proves('@farbvorgabe');
    }
  });
}
