import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, render } from '../../support/markdown.ts';

const BRACES =
  'Hier steht eine doppelte geschweifte Klammer, die kein Verweis ist. | Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.';
const UNKNOWN =
  'Der Verweis {{nichts}} ist unbekannt. | Alle Namen stehen in _data/facts.ts und in docs/redaktion.md.';

test('an empty text is empty', () => {
  assert.deepEqual(render(''), {
    lead: '',
    more: '',
    blocks: [],
    headings: [],
    links: [],
    sources: [],
    leadSourceLines: [],
    problems: [],
  });
});

test('umlauts, tables and lists are rendered as they are', () => {
  const { lead, problems } = render('Äpfel für **alle** – „ja“\n\n| ä |\n|---|\n| ß |\n\n1. eins');
  assert.equal(
    lead,
    '<p>Äpfel für <strong>alle</strong> – „ja“</p>\n<table>\n<thead>\n<tr>\n<th>ä</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>ß</td>\n</tr>\n</tbody>\n</table>\n<ol>\n<li>eins</li>\n</ol>\n',
  );
  assert.deepEqual(problems, []);
});

const ESCAPED = [
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
  ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n'],
  ['<div onclick="x">', '<p>&lt;div onclick=&quot;x&quot;&gt;</p>\n'],
  ['`<b>`', '<p><code>&lt;b&gt;</code></p>\n'],
  ['&lt;b&gt;', '<p>&lt;b&gt;</p>\n'],
] as const;

for (const [source, html] of ESCAPED) {
  test(`HTML is text: ${source}`, () => {
    const { lead, problems } = render(source);
    assert.equal(lead, html);
    assert.deepEqual(problems, []);
  });
}

test('quotes cannot leave the attribute of a link', () => {
  const { lead } = render('[x](https://example.org/"onmouseover="alert(1) "a\\"b")');
  assert.doesNotMatch(lead, /" ?onmouseover=/);
});

test('the language of a code block cannot leave its attribute', () => {
  assert.doesNotMatch(render('```"onclick="x\na\n```').lead, /" ?onclick=/);
});

const BRACES_WITHOUT_REFERENCE = ['{{telefon', 'telefon}}', '{{{telefon}', '{{a{b}}', '{{ }'];

for (const source of BRACES_WITHOUT_REFERENCE) {
  test(`braces that are no reference are reported: ${source}`, () => {
    assert.deepEqual(problemsIn(`Text\n${source}`), [`2: ${BRACES}`]);
  });
}

const NO_REFERENCE = [
  'Eine { allein und eine } auch',
  '`{{nichts}}`',
  '`{{ x`',
  '```\n{{nichts}}\n}}\n<!-- mehr -->\n<!-- x -->\n```',
  '~~~\n<!-- Mehr -->\n~~~',
  'Text\n\n    {{nichts}}\n    <!-- mehr -->',
  '- Punkt\n\n  ```\n  {{ nichts\n  <!-- x -->\n  ```',
  'a < b, a <b und 5 <3',
  'mehr --> weniger',
];

for (const source of NO_REFERENCE) {
  test(`no false alarm: ${JSON.stringify(source)}`, () => {
    const { more, problems } = render(source);
    assert.deepEqual(problems, []);
    assert.equal(more, '');
  });
}

/** Where an unknown reference stands in a text, and the line on which it must be reported. */
const LINES: [where: string, source: string, line: number][] = [
  ['on the first line', '{{nichts}}', 1],
  ['after empty lines', '\n\n\n{{nichts}}', 4],
  ['after a soft break', 'eins\nzwei {{nichts}}', 2],
  ['after a hard break of spaces', 'eins  \nzwei {{nichts}}', 2],
  ['after a hard break of a backslash', 'eins\\\nzwei {{nichts}}', 2],
  ['in a list', '- eins\n- zwei\n- {{nichts}}', 3],
  ['in a further line of a list item', '- eins\n- zwei\n  drei {{nichts}}', 3],
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
  ['below the mark', 'eins\n\n<!-- mehr -->\n\nzwei\n{{nichts}}', 6],
  ['right below the mark', 'eins\n<!-- mehr -->\n{{nichts}}', 3],
];

for (const [where, source, line] of LINES) {
  test(`the line is exact ${where}`, () => {
    assert.deepEqual(problemsIn(source), [`${line}: ${UNKNOWN}`]);
    assert.deepEqual(problemsIn(source, 8), [`${line + 7}: ${UNKNOWN}`]);
  });
}

test('the lines of two problems in one paragraph', () => {
  assert.deepEqual(problemsIn('{{nichts}}\neins\n{{nichts}}'), [`1: ${UNKNOWN}`, `3: ${UNKNOWN}`]);
});

test('links defined at the end of the page are known above the mark too', () => {
  const { lead, problems } = render('Zum [Amt][a]\n\n<!-- mehr -->\n\n[a]: kontakt.md');
  assert.equal(lead, '<p>Zum <a href="/kontakt/">Amt</a></p>\n');
  assert.deepEqual(problems, []);
});
