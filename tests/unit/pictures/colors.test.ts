import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorClass, withColors } from '../../../lib/pictures/colors.ts';

const page = (body: string) => `<html><head><title>Fest</title></head><body>${body}</body></html>`;
const image = (color: string) => `<img class="${colorClass(color)}" src="a.jpeg">`;

test('a page without pictures does not grow by a byte', () => {
  const html = page('class=c-a5432f <p class="card c-a5432f">class=&quot;c-a5432f&quot;</p>');
  assert.equal(withColors(html), html);
});

test('each colour that a page shows stands in its head once, whatever the order', () => {
  const one = withColors(page(image('#f3efe6') + image('#1d252e') + image('#f3efe6')));
  const style =
    '<style>@media screen{.c-1d252e{background-color:#1d252e;color:#fff}.c-f3efe6{background-color:#f3efe6;color:#000}}</style></head>';
  assert.ok(one.includes(`<title>Fest</title>${style}<body>`), one);
  assert.ok(withColors(page(image('#1d252e') + image('#f3efe6'))).includes(style));
});

/** WCAG 2.2: the contrast of black and white is the same, 4.58, at this grey. */
for (const [color, text] of [
  ['#757575', 'fff'],
  ['#767676', '000'],
  ['#ff0000', '000'],
  ['#0000ff', 'fff'],
  ['#000000', 'fff'],
] as const) {
  test(`alternative text on ${color} is #${text}`, () => {
    assert.ok(withColors(page(image(color))).includes(`;color:#${text}}`));
  });
}
