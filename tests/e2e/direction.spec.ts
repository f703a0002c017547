import { fullUnless } from '../support/full.ts';
import { expect, test } from '../support/test.ts';

for (const address of ['/', '/hilfe/', '/ar/', '/ar/hilfe/', '/ar/kontakt/', '/fa/hilfe/']) {
  test(
    `links of another direction stand at the edge of their column on ${address}`,
    fullUnless(address === '/ar/hilfe/'),
    async ({ page }) => {
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const gaps = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a[dir]')].flatMap((link) => {
            // A phone shows no card beside the text: its links have no box.
            if (!link.checkVisibility()) return [];
            if (getComputedStyle(link).display !== 'inline-block') return [];
            // A part of the name may be for screen readers alone.
            const lines = [...link.childNodes].flatMap((part) => {
              if (part instanceof Element && part.matches('.visually-hidden')) return [];
              const text = document.createRange();
              text.selectNode(part);
              return [...text.getClientRects()];
            });
            const box = link.getBoundingClientRect();
            const gap =
              document.documentElement.dir === 'rtl'
                ? box.right - Math.max(...lines.map(({ right }) => right))
                : Math.min(...lines.map(({ left }) => left)) - box.left;
            return [{ name: link.textContent, gap: Math.round(gap) }];
          }),
        );
        expect(gaps.length).toBeGreaterThan(1);
        expect(
          gaps.filter(({ gap }) => gap !== 0),
          `${width} px`,
        ).toEqual([]);
      }
    },
  );
}
