import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { proves } from './proof.ts';

const PROGRAM = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.0 to 2.2 at the levels A, AA and AAA, and what is good practice beside them. */
const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** Rules that must have had something to judge on any page, so that an empty run is no success. */
const APPLIED = ['color-contrast-enhanced', 'document-title', 'link-name', 'region'];

const OPTIONS: RunOptions = {
  runOnly: TAGS,
  resultTypes: ['violations'],
  // Style sheets and media are fetched for rules only that are not among these.
  preload: false,
  // Messages show the markup.
  selectors: false,
  // What misses 4.5:1 misses 7:1 too, so this rule would find nothing that the enhanced one does not.
  rules: { 'color-contrast': { enabled: false } },
};

/** What `expectLegible` measures: 7:1 for large text too, underlined links, and 44 px where axe asks for 24. */
const MEASURED: NonNullable<RunOptions['rules']> = {
  'color-contrast-enhanced': { enabled: false },
  'link-in-text-block': { enabled: false },
  'target-size': { enabled: false },
};

/**
 * Puts axe into every page that is opened from now on. The browser then compiles the program once, which
 * takes a quarter of the time of an injection into each page.
 */
export async function provideAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: PROGRAM });
}

/**
 * Expects axe to find no barrier on the open page in the state that it is in; see `provideAxe`.
 *
 * @param state named in the message of a failure.
 * @param measured whether `expectLegible` has measured contrast, links and targets on that page, by stricter
 *   rules; axe takes most of its time for them.
 */
export async function expectNoBarrier(page: Page, state = '', measured = false): Promise<void> {
  const rules = { ...OPTIONS.rules, ...(measured ? MEASURED : {}) };
  const { found, applied } = await page.evaluate(runAxe, { ...OPTIONS, rules });
  expect(found, `${page.url()} ${state}`).toEqual([]);
  const expected = APPLIED.filter((rule) => rules[rule]?.enabled !== false);
  expect(applied, page.url()).toEqual(expect.arrayContaining(expected));
  proves('@axe');
}

/** Runs inside the page. */
async function runAxe(options: RunOptions) {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations, passes } = await axe.run(document, options);
  return {
    found: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    ),
    applied: passes.map(({ id }) => id),
  };
}
