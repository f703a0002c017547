import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, problemsIn, read, render } from '../../support/markdown.ts';

/** What stands above the fold and below it. */
function parts(body: string): string[] {
  const text = read(body);
  const [above, below] = [text.tokens.slice(0, text.fold), text.tokens.slice(text.fold + 1)];
  return [htmlOf(text, {}, above), htmlOf(text, {}, below)];
}

for (const [name, body, above, below] of [
  ['a line of its own', 'oben\n\n<!-- mehr -->\n\nunten', '<p>oben</p>\n', '<p>unten</p>\n'],
  ['without spaces', 'oben\n\n<!--mehr-->\n\nunten', '<p>oben</p>\n', '<p>unten</p>\n'],
  ['with more spaces', 'oben\n\n<!--  mehr  -->  \n\nunten', '<p>oben</p>\n', '<p>unten</p>\n'],
  ['without empty lines', 'oben\n<!-- mehr -->\nunten', '<p>oben</p>\n', '<p>unten</p>\n'],
  [
    'in a list',
    '- oben\n<!-- mehr -->\n- unten',
    '<ul>\n<li>oben</li>\n</ul>\n',
    '<ul>\n<li>unten</li>\n</ul>\n',
  ],
  [
    'below a quotation',
    '> oben\n<!-- mehr -->\nunten',
    '<blockquote>\n<p>oben</p>\n</blockquote>\n',
    '<p>unten</p>\n',
  ],
  ['above a rule', 'oben\n<!-- mehr -->\n---', '<p>oben</p>\n', '<hr>\n'],
  ['nothing above', '<!-- mehr -->\nunten', '', '<p>unten</p>\n'],
  ['nothing below', 'oben\n<!-- mehr -->', '<p>oben</p>\n', ''],
  ['no fold', 'oben\n\nunten', '<p>oben</p>\n<p>unten</p>\n', ''],
] as const) {
  test(`the fold divides the page: ${name}`, () => {
    assert.deepEqual(parts(body), [above, below]);
    assert.deepEqual(problemsIn(body), []);
  });
}

const MISSPELT =
  'Diese Zeile sieht wie eine Marke aus, ist aber keine. | Marken sind <!-- mehr -->, <!-- bis 2026-12-31 -->, <!-- ab 2027-01-01 -->, <!-- wenn NAME -->, <!-- danach -->, <!-- vorher -->, <!-- sonst --> und <!-- ende -->. Jede steht allein in ihrer Zeile, nie in einer Liste oder einem Zitat. Ist ein Kommentar gemeint, löschen Sie ihn.';

test('every further fold is reported and not shown', () => {
  const body = 'a\n<!-- mehr -->\nb\n<!-- mehr -->\nc\n<!-- mehr -->';
  const twice =
    'Die Marke <!-- mehr --> steht doppelt. Ebenso in Zeile 6. | Löschen Sie die zweite Marke.';
  assert.equal(render(body), '<p>a</p>\n<p>b</p>\n<p>c</p>\n');
  assert.deepEqual(problemsIn(body), [`4: ${twice}`]);
});

for (const line of [
  '<!-- Mehr -->',
  '<!-- weiter -->',
  '<!-- mehr',
  '<!- mehr ->',
  '<!– mehr –>',
  '<-- mehr -->',
  'Text <!-- mehr -->',
  '<!-- mehr --> Text',
  '- <!-- mehr -->',
]) {
  test(`"${line}" is no fold and is reported`, () => {
    assert.deepEqual(problemsIn(`oben\n\n${line}\n\nunten`), [`3: ${MISSPELT}`]);
  });
}

for (const [what, body, line] of [
  ['a misspelt fold', 'oben\n\n<!-- Mehr -->\n\nunten {{quelle.erste}}', 3],
  ['a comment of two lines', 'oben\n<!-- Notiz: **\nTODO -->\nunten {{quelle.erste}}', 2],
] as const) {
  test(`${what} ends the excerpt where there is no fold, so that nothing follows from it`, () => {
    assert.deepEqual(problemsIn(body), [`${line}: ${MISSPELT}`]);
    assert.deepEqual(parts(body)[0], '<p>oben</p>\n');
    assert.deepEqual(read(body).excerptCitationLines, []);
  });
}

test('where there is a fold, it alone ends the excerpt', () => {
  const body = '<!-- Notiz -->\n\noben\n<!-- mehr -->\nunten';
  assert.deepEqual(problemsIn(body), [`1: ${MISSPELT}`]);
  assert.deepEqual(parts(body), ['<p>oben</p>\n', '<p>unten</p>\n']);
});

test('citations above the fold are listed by their line, those below are not', () => {
  const cited = '{{quelle.erste}} {{quelle.zweite}}\n{{quelle.erste}}';
  const linesOf = (body: string) => read(body).excerptCitationLines;
  assert.deepEqual(linesOf(`${cited}\n<!-- mehr -->\n{{quelle.erste}}`), [1, 2]);
  assert.deepEqual(linesOf(`a\n<!-- mehr -->\n${cited}`), []);
  assert.deepEqual(linesOf(cited), [1, 2]);
});
