import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Seen, and over before a hand has moved on, in milliseconds. */
const SHORT = 150;

/** How a page came into view. */
interface Arrival {
  /** Whether it took another page's place by a transition. */
  readonly transition: boolean;
  /** Every animation that ran then: what of, and for how many milliseconds. */
  readonly animations: readonly { readonly of: string; readonly duration: number }[];
}

const STEPS = [
  ['.menu a[href="/geschichte/"]', '/geschichte/'],
  ['.languages a[lang=ar]', '/ar/geschichte/'],
  ['.menu a[href="/ar/kontakt/"]', '/ar/kontakt/'],
] as const;

test.describe('a visitor who has not asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('sees one page fade into the other, in and between both directions', async ({ page }) => {
    await recordArrivals(page);
    await page.goto('/');
    for (const [link, address] of STEPS) {
      await page.click(link);
      await expect(page).toHaveURL(address);
      const { transition, animations } = await arrival(page);
      expect(transition, address).toBe(true);
      expect(animations.map(({ of }) => of)).toContain('::view-transition-new(root)');
      for (const { of, duration } of animations) {
        expect(of).toMatch(/^::view-transition-(group|old|new)\(root\)$/);
        expect(duration).toBeLessThanOrEqual(SHORT);
      }
    }
  });
});

test('a visitor who has asked for less motion just gets the page', async ({ page }) => {
  await recordArrivals(page);
  await page.goto('/');
  for (const [link, address] of STEPS) {
    await page.click(link);
    await expect(page).toHaveURL(address);
    expect(await arrival(page), address).toEqual({ transition: false, animations: [] });
  }
  const scrolling = () => getComputedStyle(document.documentElement).scrollBehavior;
  expect(await page.evaluate(scrolling)).toBe('auto');
});

/** Makes every page of the tab write down how it comes into view. */
async function recordArrivals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const arrival = new Promise((resolve) => {
      addEventListener('pagereveal', async ({ viewTransition }) => {
        await viewTransition?.ready;
        const animations = document.getAnimations().map(({ effect }) => ({
          of: (effect as KeyframeEffect).pseudoElement,
          duration: Number(effect?.getTiming().duration),
        }));
        resolve({ transition: viewTransition !== null, animations });
      });
    });
    Object.assign(window, { arrival });
  });
}

async function arrival(page: Page): Promise<Arrival> {
  return page.evaluate(() => (window as unknown as { arrival: Promise<Arrival> }).arrival);
}
