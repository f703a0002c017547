import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, render } from '../../support/markdown.ts';

const MISSPELT =
  'Diese Zeile sieht wie eine Marke aus, ist aber keine. | Die einzige Marke lautet <!-- mehr --> und steht allein in ihrer Zeile.';
const TWICE = 'Die Marke <!-- mehr --> steht doppelt. | Löschen Sie die zweite Marke.';

const MARKS = ['<!-- mehr -->', '<!--mehr-->', '<!--  mehr  -->  '];

for (const mark of MARKS) {
  test(`"${mark}" divides the page`, () => {
    const { lead, more, problems } = render(`oben\n\n${mark}\n\nunten`);
    assert.equal(lead, '<p>oben</p>\n');
    assert.equal(more, '<p>unten</p>\n');
    assert.deepEqual(problems, []);
  });
}

const NEIGHBOURS = [
  ['a paragraph', 'oben\n<!-- mehr -->\nunten', '<p>oben</p>\n', '<p>unten</p>\n'],
  [
    'a list',
    '- oben\n<!-- mehr -->\n- unten',
    '<ul>\n<li>oben</li>\n</ul>\n',
    '<ul>\n<li>unten</li>\n</ul>\n',
  ],
  [
    'a quotation',
    '> oben\n<!-- mehr -->\nunten',
    '<blockquote>\n<p>oben</p>\n</blockquote>\n',
    '<p>unten</p>\n',
  ],
  ['a rule', 'oben\n<!-- mehr -->\n---', '<p>oben</p>\n', '<hr>\n'],
  ['nothing above', '<!-- mehr -->\nunten', '', '<p>unten</p>\n'],
  ['nothing below', 'oben\n<!-- mehr -->', '<p>oben</p>\n', ''],
] as const;

for (const [name, source, lead, more] of NEIGHBOURS) {
  test(`the mark without empty lines: ${name}`, () => {
    const rendered = render(source);
    assert.equal(rendered.lead, lead);
    assert.equal(rendered.more, more);
    assert.deepEqual(rendered.problems, []);
  });
}

test('without a mark the whole text is the first part', () => {
  const { lead, more } = render('oben\n\nunten');
  assert.equal(lead, '<p>oben</p>\n<p>unten</p>\n');
  assert.equal(more, '');
});

test('every further mark is reported and not shown', () => {
  const { lead, more } = render('a\n<!-- mehr -->\nb\n<!-- mehr -->\nc');
  assert.equal(lead + more, '<p>a</p>\n<p>b</p>\n<p>c</p>\n');
  assert.deepEqual(problemsIn('a\n<!-- mehr -->\nb\n<!-- mehr -->\nc\n<!-- mehr -->'), [
    `4: ${TWICE}`,
    `6: ${TWICE}`,
  ]);
});

const MISSPELT_MARKS = [
  '<!-- Mehr -->',
  '<!-- meer -->',
  '<!-- weiter -->',
  '<!-- mehr',
  '<!- mehr ->',
  '<!– mehr –>',
  '<-- mehr -->',
  '  <!-- mehr -->',
  'Text <!-- mehr -->',
  '<!-- mehr --> Text',
  '- <!-- mehr -->',
  '> <!-- mehr -->',
];

for (const mark of MISSPELT_MARKS) {
  test(`"${mark}" is no mark and is reported`, () => {
    assert.deepEqual(problemsIn(`oben\n\n${mark}\n\nunten`), [`3: ${MISSPELT}`]);
  });
}

test('sources above the mark are listed by their line, those below are not', () => {
  const text = '{{quelle.erste}} {{quelle.zweite}}\n{{quelle.erste}}';
  assert.deepEqual(render(`${text}\n<!-- mehr -->\n{{quelle.erste}}`).leadSourceLines, [1, 2]);
  assert.deepEqual(render(`a\n<!-- mehr -->\n${text}`).leadSourceLines, []);
  assert.deepEqual(render(text).leadSourceLines, [1, 2]);
});
