import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertFresh, changedTo, DE, EN, UNREVIEWED } from '../../support/freshness.ts';
import { german, outdatedIn, pairOf } from '../../support/translations.ts';

describe('no alarm', () => {
  const same: Record<string, string> = {
    'where nothing changed': DE,
    'for white space': DE.replace('täglich da', '  täglich\n  da'),
    'for a line break': DE.replace('sind täglich', 'sind\ntäglich'),
    'for emphasis': DE.replace('täglich', '**täglich**'),
    'for a soft hyphen': DE.replace('täglich', 'täg\u00adlich'),
    'for a list': DE.replace('Haus A.', '- Haus A.'),
    'for a paragraph cut in two': DE.replace('Wir sind', 'Wir\n\nsind'),
    'for a link within the site': DE.replace('Bus', '[Bus](kontakt.md)'),
    'for another level of a heading': DE.replace('## Ort', '### Ort'),
    'for a mark': DE.replace('## Zeiten', '<!-- mehr -->\n\n## Zeiten'),
  };
  for (const [name, body] of Object.entries(same)) {
    test(name, async (t) => assertFresh(await changedTo(t, body)));
  }

  test('for another day, menu and order', async (t) => {
    await assertFresh(await changedTo(t, DE, { updated: '2027-01-01', menu: 'main', order: '3' }));
  });

  test('for quotes and dashes', async (t) => {
    const tree = await pairOf(t, DE, EN);
    await tree.write('de/kontakt.md', german(DE.replace('Haus A', '„Haus A“ – hier')));
    await tree.accept('en/kontakt.md');
    await tree.write('de/kontakt.md', german(DE.replace('Haus A', '"Haus A" - hier')));
    await assertFresh(tree);
  });

  test('where sections are reordered', async (t) => {
    const [start, hours, place, way] = DE.split('\n\n## ');
    const tree = await changedTo(t, [start, way, place, hours].join('\n\n## '));
    await assertFresh(tree);
    const { text: page } = await tree.page('en', 'kontakt');
    assert.deepEqual(
      page.headings.map(({ id, text }) => [id, text]),
      [
        ['zeiten', 'Hours'],
        ['ort', 'Place'],
        ['weg', 'Way'],
      ],
    );
  });

  test('where a heading is renamed, with a hint for editors', async (t) => {
    const tree = await changedTo(t, DE.replace('## Ort', '## Adresse'));
    assert.deepEqual(await outdatedIn(tree), []);
    const hint = '    Hinweis: Die Überschrift „Ort“ heißt jetzt „Adresse“.';
    assert.equal(
      await tree.entry('en/kontakt.md'),
      `${UNREVIEWED}\n  en/kontakt.md (English)\n${hint}\n`,
    );
    await tree.accept('en/kontakt.md');
    await assertFresh(tree);
  });

  test('where headings are renamed and sections reordered', async (t) => {
    const [start, hours, place = '', way] = DE.split('\n\n## ');
    const renamed = place.replace('Ort', 'Adresse');
    const tree = await changedTo(t, [start, renamed, way, hours].join('\n\n## '));
    assert.deepEqual(await outdatedIn(tree), []);
    assert.match(await tree.entry('en/kontakt.md'), /„Ort“ heißt jetzt „Adresse“/);
  });

  test('where the heading of an empty section is renamed', async (t) => {
    const tree = await pairOf(t, 'A\n\n## Leer\n\n### B\n\nText', 'A\n\n## Empty\n\n### B\n\nText');
    await tree.write('de/kontakt.md', german('A\n\n## Anders\n\n### B\n\nText'));
    assert.deepEqual(await outdatedIn(tree), []);
    assert.match(await tree.entry('en/kontakt.md'), /„Leer“ heißt jetzt „Anders“/);
  });

  test('while the German page is a draft', async (t) => {
    const tree = await changedTo(t, DE.replace('Haus A', 'Haus B'), { draft: 'true' });
    assert.deepEqual(await tree.problems(), []);
    assert.deepEqual(await tree.states(), {});
    const { site } = await tree.load();
    assert.deepEqual(
      site.pages.filter(({ slug }) => slug === 'kontakt'),
      [],
    );
  });
});
