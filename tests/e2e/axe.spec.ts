import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-site.ts';
import { expect, test } from './fixtures.ts';

const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** Rules of WCAG level AAA, which axe leaves out unless it is asked. */
const AAA_RULES = ['color-contrast-enhanced', 'identical-links-same-purpose'];

/** The rules that another colour scheme can break. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const { file, address } of builtPages()) {
  test(`${file} has no barrier that axe finds, light or dark`, async ({ page }) => {
    await page.goto(address);
    const rules = Object.fromEntries(AAA_RULES.map((rule) => [rule, { enabled: true }]));
    await expectNoBarrier(axe(page).options({ rules }).withTags(TAGS));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarrier(axe(page).withRules(COLOUR_RULES));
  });
}

async function expectNoBarrier(builder: AxeBuilder): Promise<void> {
  const { violations, passes } = await builder.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
}

/** Without frames to look into, axe needs no second page to put its results together ("legacy mode"). */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
