import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { LAYOUTS, parseFrontMatter } from '../../../lib/files/schema.ts';
import { page } from '../../support/content.ts';

function parse(fields: Record<string, string>) {
  const raw = splitFrontMatter('src/de/seite.md', page('', fields));
  assert.ok(!Array.isArray(raw), JSON.stringify(raw));
  return parseFrontMatter(raw);
}

test('fields are read into their types, without spaces around them', () => {
  const fields = { title: '"  Fest  "', order: '4', sections: '[a, b]', draft: 'true' };
  const { title, order, sections, draft } = Object(parse(fields));
  assert.deepEqual([title, order, sections, draft], ['Fest', 4, ['a', 'b'], true]);
});

for (const [field, value] of [
  ['title', 'ä'.repeat(90)],
  ['title', 'Preis { netto }'],
  ['navTitle', 'ä'.repeat(30)],
  ['description', 'ä'.repeat(50)],
  ['description', 'ä'.repeat(160)],
  ['updated', '2028-02-29'],
  ['order', '-1'],
  ...LAYOUTS.map((layout) => ['layout', layout] as const),
] as const) {
  test(`${field} may be ${value.length > 40 ? `${value.length} characters long` : value}`, () => {
    assert.ok(!Array.isArray(parse({ [field]: value })));
  });
}
