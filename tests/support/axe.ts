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
  await analyze(
    axe(page)
      .options({ rules, resultTypes: ['violations'] })
      .withTags(TAGS),
    page,
  );
}

/**
 * The same without the rules on colours, which take axe longest: colours come from the one style sheet and
 * are tested on samples of every kind of page; the full run tests them everywhere.
 */
export async function expectNoBarrierButColours(page: Page): Promise<void> {
  const off = COLOUR_RULES.map((rule) => [rule, { enabled: false }]);
  const rules = Object.fromEntries([['identical-links-same-purpose', { enabled: true }], ...off]);
  const builder = axe(page)
    .options({ rules, resultTypes: ['violations'] })
    .withTags(TAGS);
  await analyze(builder, page, 'document-title');
}

/** The same for what depends on colours alone, after a change of the scheme. */
export async function expectNoColourBarrier(page: Page): Promise<void> {
  await analyze(axe(page).withRules(COLOUR_RULES), page);
}

/** @param applied a rule that must have had something to judge, so that an empty run is no success. */
async function analyze(
  builder: AxeBuilder,
  page: Page,
  applied = 'color-contrast-enhanced',
): Promise<void> {
  const { violations, passes } = await builder.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
  expect(found, page.url()).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain(applied);
}

/** Without frames to look into, axe needs no second page to put its results together ("legacy mode"). */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
