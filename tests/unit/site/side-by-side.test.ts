import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCE_LANGUAGE } from '../../../lib/base/languages.ts';
import type { Block } from '../../../lib/markdown/blocks.ts';
import { pageHtml } from '../../../lib/site/html.ts';
import type { Page } from '../../../lib/site/model.ts';
import { sideBySideRows } from '../../../lib/site/side-by-side.ts';
import { german, translated, treeOf } from '../../support/translations.ts';

const DE = 'X\n\n## A\n\nEins\n\n## B\n\nZwei';
const EN = 'X\n\n## C\n\nOne\n\n## D\n\nTwo';

const CASES: [what: string, de: string, en: string, now: string, ...rows: string[][]][] = [
  [
    'has a row for each block, and for each item of a list, with the German text of now',
    'Eins\n\nZwei\n\n## Ort\n\n- A\n- B',
    'One\n\nTwo\n\n## Place\n\n- C\n- D',
    'Eins\n\nDrei\n\n## Ort\n\n- A\n- B',
    ['0', '<p>One</p>', '<p>Eins</p>'],
    ['0', '<p>Two</p>', '<p>Drei</p>'],
    ['1', '<h2>Place</h2>', '<h2>Ort</h2>'],
    ['1', '<ul><li>C</li></ul>', '<ul><li>A</li></ul>'],
    ['1', '<ul><li>D</li></ul>', '<ul><li>B</li></ul>'],
  ],
  [
    'sets a whole section beside a German one with other blocks',
    DE,
    EN,
    DE.replace('Eins', 'Eins\n\nDrei'),
    ['0', '<p>X</p>', '<p>X</p>'],
    ['1', '<h2>C</h2><p>One</p>', '<h2>A</h2><p>Eins</p><p>Drei</p>'],
    ['2', '<h2>D</h2>', '<h2>B</h2>'],
    ['2', '<p>Two</p>', '<p>Zwei</p>'],
  ],
  [
    'follows the translation where the German sections were reordered',
    DE,
    EN,
    'X\n\n## B\n\nZwei\n\n## A\n\nEins',
    ['0', '<p>X</p>', '<p>X</p>'],
    ['1', '<h2>C</h2>', '<h2>A</h2>'],
    ['1', '<p>One</p>', '<p>Eins</p>'],
    ['2', '<h2>D</h2>', '<h2>B</h2>'],
    ['2', '<p>Two</p>', '<p>Zwei</p>'],
  ],
  [
    'leaves a gap for what was removed, and puts what is new at the end',
    DE,
    EN,
    'X\n\n## B\n\nZwei\n\n## N\n\nNeu',
    ['0', '<p>X</p>', '<p>X</p>'],
    ['1', '<h2>C</h2><p>One</p>', ''],
    ['2', '<h2>D</h2>', '<h2>B</h2>'],
    ['2', '<p>Two</p>', '<p>Zwei</p>'],
    ['null', '', '<h2>N</h2><p>Neu</p>'],
  ],
];

for (const [what, de, en, now, ...expected] of CASES) {
  test(`the view beside German ${what}`, async (t) => {
    const tree = await treeOf(t, { 'de/kontakt.md': german(de), 'en/kontakt.md': translated(en) });
    await tree.accept('en/kontakt.md');
    await tree.write('de/kontakt.md', german(now));
    const { site } = await tree.load();
    const page = await tree.page('en', 'kontakt');
    const html = (from: Page | undefined, blocks: readonly Block[]) => {
      const tokens = blocks.flatMap((block) => block.tokens);
      const options = { sizes: null, ids: false };
      return from && pageHtml(site, from, tokens, SOURCE_LANGUAGE, options).replaceAll('\n', '');
    };
    assert.deepEqual(
      sideBySideRows(page).map((row) => [
        String(row.section),
        html(page, row.translated),
        html(page.translation?.german, row.german),
      ]),
      expected,
    );
  });
}
