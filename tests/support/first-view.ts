import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { LANGUAGES } from '../../lib/base/languages.ts';

/** A phone as most visitors have it, CSS px. */
const PHONE = { width: 390, height: 844 };

/** What a start page has to have in its first view. */
const PARTS = ['h1', '.start-head p', '.calls a', '.tiles a'];

/**
 * Expects who this is, one sentence, numbers to call and all topics in the first window of a phone, in every language.
 */
export async function expectFirstView(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  for (const { prefix } of LANGUAGES) {
    await page.goto(prefix);
    const ends = await page.evaluate(
      (parts) =>
        parts.map((part) => {
          const elements = [...document.querySelectorAll(part)];
          const bottoms = elements.map((element) => element.getBoundingClientRect().bottom);
          return { part, end: Math.max(0, ...bottoms) };
        }),
      PARTS,
    );
    for (const { part, end } of ends) {
      expect(end, `${prefix}: ${part}`).toBeGreaterThan(100);
      expect(end, `${prefix}: ${part}`).toBeLessThanOrEqual(PHONE.height);
    }
  }
}
