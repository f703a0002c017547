import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import { htmlOf, problemsIn, read, render } from '../../support/markdown.ts';

const BRACES =
  'Hier steht eine geschweifte Klammer, die zu keinem Verweis gehört: „…“. | Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.';
const UNKNOWN =
  'Der Verweis {{nichts}} ist unbekannt. | Alle Namen stehen in src/angaben und in docs/redaktion.md.';

for (const [what, source, html] of [
  ['an empty text', '', ''],
  ['HTML as code', '`<b>` &lt;b&gt;', '<p><code>&lt;b&gt;</code> &lt;b&gt;</p>\n'],
  ['a date where a list could start', '4. Februar war es', '<p>4. Februar war es</p>\n'],
  [
    'quotation marks in a link',
    '[x y](https://example.org/"onclick="x "a\\"b")',
    '<p><a href="https://example.org/%22onclick=%22x" title="a&quot;b" class="lone-link">x y</a></p>\n',
  ],
] as const) {
  test(`${what} is written as text`, () => {
    assert.equal(render(source), html);
    assert.deepEqual(problemsIn(source), []);
  });
}

for (const [source, html] of [
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
  ['a <img src=x>', '<p>a &lt;img src=x&gt;</p>\n'],
] as const) {
  test(`HTML is written as text and reported: ${source}`, () => {
    assert.equal(render(source), html);
    assert.equal(problemsIn(source).length, 1);
  });
}

test('the language of a code block cannot leave its attribute', () => {
  assert.doesNotMatch(render('```"onclick="x\na\n```'), /" ?onclick=/);
});

test('cells of a table have a class for their side and no style, which the browser would not obey', () => {
  assert.equal(
    render('| a | b | c |\n|---|:-:|--:|\n| d | e | f |'),
    `<table>
<thead>
<tr>
<th>a</th>
<th class="center">b</th>
<th class="right">c</th>
</tr>
</thead>
<tbody>
<tr>
<td>d</td>
<td class="center">e</td>
<td class="right">f</td>
</tr>
</tbody>
</table>
`,
  );
});

test('a text that is written for other readers, and in part, stays as it is', () => {
  const text = read(
    '## Fest\n\n![Fest](fest.jpg) [b](kontakt.md) {{quelle.erste}}\n\n| {{amt}} |\n|:-:|\n\n<!-- mehr -->\n\n- {{zeit.tag}}',
  );
  const before = htmlOf(text);
  const options = { language: languageOf('ar'), ownUrl: '/ar/', pageUrl: () => '/ar/x/' };
  const other = htmlOf(text, { ...options, sizes: null, ids: false, citationRefs: false });
  assert.notEqual(other, before);
  htmlOf(text, options, text.tokens.slice(0, text.fold));
  assert.equal(htmlOf(text), before);
});

for (const source of ['{{telefon', 'telefon}}', '{{{telefon}', '{{a{b}}', '{{ }']) {
  test(`braces that are no reference are reported: ${source}`, () => {
    const told = problemsIn(`Text\n${source}`).map((one) => one.replace(/„[^“]*“/, '„…“'));
    assert.deepEqual(told, [`2: ${BRACES}`]);
  });
}

for (const source of [
  'Eine { allein und eine } auch',
  '`{{nichts}}` `{{ x`',
  '```\n{{nichts}}\n}}\n<!-- mehr -->\n<!-- x -->\n```',
  '- Punkt\n\n  ```\n  {{ nichts\n  <!-- x -->\n  ```',
  'a < b, a <b und 5 <3, mehr --> weniger',
]) {
  test(`no false alarm: ${JSON.stringify(source)}`, () => {
    const { tokens, fold } = read(source);
    assert.deepEqual(problemsIn(source), []);
    assert.equal(fold, tokens.length);
  });
}

/** Where an unknown reference stands in a text, and the lines on which it must be reported. */
for (const [where, source, ...lines] of [
  ['after empty lines', '\n\n\n{{nichts}}', 4],
  ['after a soft break', 'eins\nzwei {{nichts}}', 2],
  ['after a hard break of spaces', 'eins  \nzwei {{nichts}}', 2],
  ['after a hard break of a backslash', 'eins\\\nzwei {{nichts}}', 2],
  ['in a nested list', '- eins\n  - zwei\n    - {{nichts}}', 3],
  ['in a second paragraph of a list item', '1. eins\n\n   zwei\n   {{nichts}}', 4],
  ['in a lazy line of a list item', '- eins\nzwei {{nichts}}', 2],
  ['in a quotation', '> eins\n> {{nichts}}', 2],
  ['in a heading', 'eins\n\n## zwei {{nichts}}', 3],
  ['in the head of a table', 'eins\n\n| {{nichts}} |\n|---|\n| zwei |', 3],
  ['in the body of a table', 'eins\n\n| a | b |\n|---|---|\n| c | d |\n| e | {{nichts}} |', 6],
  ['below a table', '| a |\n|---|\n| b |\n\n{{nichts}}', 5],
  ['after a code block', '```\na\n```\n{{nichts}}', 4],
  ['after a code span over two lines', '`a\nb` c\n{{nichts}}', 3],
  ['after a link over two lines', '[a\nb](https://example.org/\n"c") {{nichts}}', 3],
  ['after an alternative text over two lines', '![a\nb](fest.jpg) {{nichts}}', 2],
  ['in emphasis after a soft break', 'eins\n**zwei\n{{nichts}}**', 3],
  ['in a link text after a soft break', 'eins\n[zwei\n{{nichts}}](https://example.org)', 3],
  ['right below the fold', 'eins\n<!-- mehr -->\n{{nichts}}', 3],
  ['twice in a paragraph', '{{nichts}}\neins\n{{nichts}}', 1, 3],
] as const) {
  test(`the line is exact ${where}`, () => {
    const reported = (offset: number) => lines.map((line) => `${line + offset}: ${UNKNOWN}`);
    assert.deepEqual(problemsIn(source), reported(0));
    assert.deepEqual(problemsIn(source, 8), reported(7));
  });
}
