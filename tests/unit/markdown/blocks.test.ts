import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '../../../lib/markdown/blocks.ts';
import { htmlOf, read } from '../../support/markdown.ts';

test('a text has blocks, each item of a list apart, with their section and line', () => {
  const text = read('Eins\n\n## Zwei\n\n<!-- mehr -->\n- drei\n- vier\n  - fünf\n\n> sechs');
  assert.deepEqual(
    blocksOf(text.tokens, 8).map(({ kind, section, line, tokens }) => [
      kind,
      section,
      line,
      htmlOf(text, {}, tokens).replaceAll('\n', ''),
    ]),
    [
      ['paragraph', 0, 8, '<p>Eins</p>'],
      ['heading', 1, 10, '<h2 id="zwei">Zwei</h2>'],
      ['bullet_list', 1, 13, '<ul><li>drei</li></ul>'],
      ['bullet_list', 1, 14, '<ul><li>vier<ul><li>fünf</li></ul></li></ul>'],
      ['blockquote', 1, 17, '<blockquote><p>sechs</p></blockquote>'],
    ],
  );
});
