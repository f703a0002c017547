import type { Page } from '@playwright/test';
import { isGerman, LANGUAGES } from '../../lib/base/languages.ts';
import { pageUrl } from '../../lib/base/url.ts';
import { fullUnlessSample } from '../support/full.ts';
import { expect, test } from '../support/test.ts';

/** Characters of a line (WCAG 1.4.8). */
const LIMIT = 80;

test.use({ viewport: { width: 1280, height: 800 } });

for (const language of LANGUAGES) {
  const title = `no line is longer than ${LIMIT} characters in ${language.code}`;
  test(title, fullUnlessSample(language), async ({ page }) => {
    // The other languages have these two pages; German stands in for the rest.
    const keys = ['de', 'leicht', 'en', 'ar'].includes(language.code)
      ? ['index', 'angebot', 'chronik', 'hilfe', 'impressum']
      : ['index', 'kontakt'];
    const beside = isGerman(language) ? [] : [`${pageUrl(language, 'kontakt')}de/`];
    for (const address of [...keys.map((key) => pageUrl(language, key)), ...beside]) {
      await page.goto(address);
      const lines = await linesOf(page);
      expect(lines.length, address).toBeGreaterThan(10);
      expect(
        lines.filter(({ length }) => length > LIMIT),
        address,
      ).toEqual([]);
    }
  });
}

/** The lines of all paragraphs and list items as they stand in the window. */
function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('p, li')].flatMap((block) => {
      const lines = new Map<number, string>();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest('.visually-hidden, nav')) continue;
        const letters = text.nodeValue ?? '';
        const add = (start: number, end: number): void => {
          range.setStart(text, start);
          range.setEnd(text, end);
          const boxes = range.getClientRects();
          if (boxes.length > 1 && end > start + 1) {
            // A word that is parted at the end of a line.
            for (let index = start; index < end; index++) add(index, index + 1);
            return;
          }
          if (!boxes[0]?.width) return;
          // Raised letters, too, belong to the line: lines are further apart than that.
          const line = Math.round(boxes[0].bottom / 16);
          const piece = letters.slice(start, end).replace(/^\s+$/, ' ');
          lines.set(line, (lines.get(line) ?? '') + piece);
        };
        for (const { index, 0: piece } of letters.matchAll(/\S+|\s+/g))
          add(index, index + piece.length);
      }
      return [...lines.values()].map((line) => line.trim());
    });
  });
}
