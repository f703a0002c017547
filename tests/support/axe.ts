import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const PROGRAM = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.0 to 2.2 at the levels A, AA and AAA, and what is good practice beside them. */
const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** Rules that must have had something to judge on any page, so that an empty run is no success. */
const APPLIED = ['color-contrast-enhanced', 'document-title', 'link-name', 'region'];

/**
 * Expects axe to find no barrier on the open page in the state that it is in. The program is put into
 * the page once and run there, which takes a third of the time of an injection a run.
 *
 * @param state named in the message of a failure.
 */
export async function expectNoBarrier(page: Page, state = ''): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(PROGRAM);
  const { found, applied } = await page.evaluate(runAxe, { runOnly: TAGS });
  expect(found, `${page.url()} ${state}`).toEqual([]);
  expect(applied, page.url()).toEqual(expect.arrayContaining(APPLIED));
}

/** Runs inside the page. */
async function runAxe(options: RunOptions) {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations, passes } = await axe.run(document, {
    ...options,
    resultTypes: ['violations'],
  });
  return {
    found: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    ),
    applied: passes.map(({ id }) => id),
  };
}
