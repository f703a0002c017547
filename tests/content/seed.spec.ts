import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/**
 * The old page as text, with what the new one writes otherwise: the dot stood for the weather's picture,
 * a number and its unit take a space, a church was misspelled, and the contact stood there twice.
 */
function seedText(): string {
  return readFileSync('tests/fixtures/seed-page.txt', 'utf8')
    .replace(/^• (\d+) \/\s+(\d+)°C/, '$1 / $2 °C')
    .replace('Stifstkirche', 'Stiftskirche')
    .replace(/(\nKontakt\n.*)\1/s, '$1');
}

/** What the seed page says of its picture. */
const DRAWING = 'Kaiserslauterns Rathaus und Stiftskirche von oben';

test('the start page says all that the seed page says, in its order', async ({ page }) => {
  await page.goto('/');
  // An editor's photo in the drawing's place has a text of its own.
  const [photo] = await page.locator('.hero img').all();
  const alt = (await photo?.getAttribute('alt')) ?? DRAWING;
  const said = sentences(await perceived(page));
  const expected = sentences(seedText().replace(DRAWING, alt));
  expect(expected.length).toBeGreaterThan(15);

  let position = 0;
  for (const sentence of expected) {
    const found = said.indexOf(sentence, position);
    expect(found, `“${sentence}” after “${said[position - 1] ?? 'the beginning'}”`).not.toBe(-1);
    position = found + 1;
  }
});

/** What a visitor perceives: the text, and the name of the picture in its place. */
function perceived(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const picture of document.querySelectorAll('[role=img], img')) {
      const name = picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '';
      const text = document.createElement('p');
      text.textContent = name;
      picture.replaceWith(text);
    }
    return document.body.innerText;
  });
}

/** Sentences and lines, with single spaces. A full stop after a number ends no sentence. */
function sentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[\p{L}“][.?!])\s+/u))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
