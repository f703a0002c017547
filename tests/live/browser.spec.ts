import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { findOverflow } from '../support/overflow.ts';
import { sampleOf } from '../support/sample.ts';
import { enterState, STATES } from '../support/states.ts';
import { expect, test } from '../support/test.ts';
import { openQuietly } from '../support/whole-page.ts';

/** Light and dark, on a small phone and on a large screen. */
const FOUR = STATES.slice(0, 4);

for (const part of [0, 1]) {
  test(`pages need one request, no cookie and no other host, and have no barrier (${part + 1} of 2)`, async ({
    page,
    pages,
    sample,
  }) => {
    test.setTimeout(600_000);
    await provideAxe(page);
    const some = sampleOf(pages, sample).filter((_, index) => index % 2 === part);
    for (const built of some) {
      await openQuietly(page, built);
      for (const state of FOUR) {
        await enterState(page, state);
        const width = { width: state.width, culprits: [] };
        expect(await page.evaluate(findOverflow), `${built.address} ${state.name}`).toEqual(width);
        await expectNoBarrier(page, state.name);
      }
    }
    expect(await page.context().cookies()).toEqual([]);
  });
}
