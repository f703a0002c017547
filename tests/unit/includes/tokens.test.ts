import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const css = await readFile('_includes/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(...colors: [string, string]): number {
  const [low = 0, high = 0] = colors.map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// No browser tells a page the colour of a visited link, so the tests of legible pages cannot see it.
for (const [scheme, rules] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`texts and links have a contrast of at least 7:1 in the ${scheme} scheme`, () => {
    const color = (name: string) => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(rules)?.[1] ?? '';
    for (const text of ['ink', 'quiet', 'link', 'visited'])
      for (const ground of ['paper', 'card'])
        assert.ok(contrast(color(text), color(ground)) >= 7, `${text} on ${ground}`);
  });
}
