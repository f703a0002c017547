import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** Rules of WCAG level AAA, which axe leaves out unless it is asked. */
const AAA_RULES = ['color-contrast-enhanced', 'identical-links-same-purpose'];

/** The rules that another colour scheme can break. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Expects axe to find no barrier on the open page. */
export async function expectNoBarrier(page: Page): Promise<void> {
  const rules = Object.fromEntries(AAA_RULES.map((rule) => [rule, { enabled: true }]));
  await analyze(axe(page).options({ rules }).withTags(TAGS), page);
}

/** The same for what depends on colours alone, after a change of the scheme. */
export async function expectNoColourBarrier(page: Page): Promise<void> {
  await analyze(axe(page).withRules(COLOUR_RULES), page);
}

async function analyze(builder: AxeBuilder, page: Page): Promise<void> {
  const { violations, passes } = await builder.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
  expect(found, page.url()).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
}

/** Without frames to look into, axe needs no second page to put its results together ("legacy mode"). */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
