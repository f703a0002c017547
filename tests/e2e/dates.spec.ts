import { expectNoBarrier, provideAxe } from '../support/axe.ts';
import { expectLegible } from '../support/legible.ts';
import { findOverflow } from '../support/overflow.ts';
import { EVERYWHERE, enterState } from '../support/states.ts';
import { expect, test } from '../support/test.ts';
import { htmlFaults } from '../support/valid-html.ts';
import { openQuietly } from '../support/whole-page.ts';

test.use({ site: 'variant' });

const SHOWN = [
  '',
  'termine/fest/',
  'hinweise/zu/',
  'ar/',
  'ar/termine/fest/',
  'xa/termine/fest/de/',
];

test('notices and events are valid HTML, legible and without barriers where there is least room', async ({
  page,
  pages,
  folder,
}) => {
  const files = SHOWN.map((address) => `${address}index.html`);
  expect(await htmlFaults(folder, files)).toEqual([]);
  await provideAxe(page);
  for (const shown of pages.filter(({ file }) => files.includes(file))) {
    await openQuietly(page, shown);
    await enterState(page, EVERYWHERE);
    const width = { width: EVERYWHERE.width, culprits: [] };
    expect(await page.evaluate(findOverflow), shown.address).toEqual(width);
    await expectLegible(page, EVERYWHERE.name);
    await expectNoBarrier(page, EVERYWHERE.name, true);
  }
});
