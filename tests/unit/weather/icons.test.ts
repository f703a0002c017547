import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { iconSprite } from '../../../lib/weather/icons.ts';
import { WEATHER_ICONS } from '../../../lib/weather/reading.ts';

test('the sprite has one symbol an icon, drawn in the colour of the text', () => {
  const sprite = iconSprite();
  const [svg] = parseFragment(sprite).childNodes;
  assert.ok(svg && 'childNodes' in svg);
  const ids = svg.childNodes.map((node) =>
    'attrs' in node ? node.attrs.find(({ name }) => name === 'id')?.value : undefined,
  );
  assert.deepEqual(ids, [...WEATHER_ICONS]);
  assert.equal(sprite.match(/stroke="currentColor"/g)?.length, WEATHER_ICONS.length);
});
