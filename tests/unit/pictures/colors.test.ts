import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { colorClass, PLACE_COLORS } from '../../../lib/pictures/colors.ts';

const STYLE = new URL('../../../_includes/styles/pictures.css', import.meta.url);

for (const [color, place] of [
  ['#000000', 'c-222'],
  ['#ffffff', 'c-fff'],
  ['#994433', 'c-943'],
  ['#a5432f', 'c-943'],
  ['#5aa9d6', 'c-79b'],
  ['#4c5d44', 'c-564'],
] as const) {
  test(`the place of a picture of ${color} has the nearest colour`, () => {
    assert.equal(colorClass(color), place);
  });
}

test('the style sheet has a rule for each colour, whose text has at least a contrast of 4.5', async () => {
  const css = await readFile(STYLE, 'utf8');
  const rules = [...css.matchAll(/\.c-(\w+) \{\s+background: #(\w+);\s+color: #(\w+);/g)];
  assert.deepEqual(rules.map(([, name]) => name).sort(), [...PLACE_COLORS].sort());
  for (const [, name, background = '', text = ''] of rules) {
    assert.equal(background, name);
    const [dark = 0, bright = 0] = [luminance(background), luminance(text)].sort((a, b) => a - b);
    assert.ok((bright + 0.05) / (dark + 0.05) >= 4.5, `#${text} on #${background}`);
  }
});

/** Relative luminance of `rgb` in hexadecimal (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [...hex].map((digit) => {
    const share = Number.parseInt(digit, 16) / 15;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
