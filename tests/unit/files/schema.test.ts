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

test('every field is read into its type, without spaces around it', () => {
  assert.deepEqual(
    parse({
      title: '"  Fest  "',
      navTitle: 'Fest',
      menu: 'main',
      order: '4',
      teaser: 'Das Fest',
      sections: '[geschichte, auftrag]',
      draft: 'true',
      hero: '{ image: fest.jpg, alt: Ein Fest, credit: "Foto: Stadt" }',
    }),
    {
      layout: 'page',
      title: 'Fest',
      description: 'Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.',
      updated: '2026-11-23',
      navTitle: 'Fest',
      menu: 'main',
      order: 4,
      teaser: 'Das Fest',
      sections: ['geschichte', 'auftrag'],
      draft: true,
      hero: { image: 'fest.jpg', alt: 'Ein Fest', credit: 'Foto: Stadt' },
    },
  );
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
