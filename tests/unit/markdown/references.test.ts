import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, render } from '../../support/markdown.ts';

const REFERENCES = [
  ['{{amt}}', 'Amt für &quot;Tests&quot; &lt;&amp; mehr&gt;'],
  ['{{ amt }}', 'Amt für &quot;Tests&quot; &lt;&amp; mehr&gt;'],
  ['{{telefon}}', '<a href="tel:+4963112345" dir="ltr">0631 123-45</a>'],
  ['{{e-mail}}', '<a href="mailto:amt@example.org" dir="ltr">amt@example.org</a>'],
  ['{{zeit.tag}}', '<time datetime="2013-02-04">4. Februar 2013</time>'],
  ['{{zeit.jahre}}', '<span class="period">2015–2017</span>'],
  ['{{zahl.viele}}', '12.345'],
  ['**{{zahl.viele}}**', '<strong>12.345</strong>'],
  ['{{zahl.viele}}{{zahl.viele}}', '12.34512.345'],
] as const;

for (const [source, html] of REFERENCES) {
  test(`${source} is replaced by ${html}`, () => {
    const { lead, problems } = render(`a ${source} b`);
    assert.equal(lead, `<p>a ${html} b</p>\n`);
    assert.deepEqual(problems, []);
  });
}

test('inside a link a number is text, for a link in a link is no HTML', () => {
  assert.equal(
    render('[Anruf {{telefon}}](kontakt.md) {{telefon}}').lead,
    '<p><a href="/kontakt/">Anruf 0631 123-45</a> <a href="tel:+4963112345" dir="ltr">0631 123-45</a></p>\n',
  );
});

test('sources are numbered by their first mention, also across the mark', () => {
  const { lead, more, sources } = render(
    'a {{quelle.zweite}}\n<!-- mehr -->\nb {{quelle.erste}}{{quelle.zweite}}',
  );
  assert.equal(lead, '<p>a\u00a0<sup><a href="#quelle-1" aria-label="Quelle: 1">1</a></sup></p>\n');
  assert.equal(
    more,
    '<p>b\u00a0<sup><a href="#quelle-2" aria-label="Quelle: 2">2</a></sup>' +
      '<sup><a href="#quelle-1" aria-label="Quelle: 1">1</a></sup></p>\n',
  );
  assert.deepEqual(sources, [{ label: 'Zweite Quelle', year: '2019' }, { label: 'Erste Quelle' }]);
});

test('the mark of a source stays in one line with the word before it', () => {
  const mark = (text: string) => render(text).lead.replace(/<sup>.*<\/sup>/, '¹');
  assert.equal(mark('a b {{quelle.erste}} c'), '<p>a b\u00a0¹ c</p>\n');
  assert.equal(mark('a b\n{{quelle.erste}}\nc'), '<p>a b\u00a0¹\nc</p>\n');
  assert.equal(mark('**b** {{quelle.erste}}'), '<p><strong>b</strong>\u00a0¹</p>\n');
  assert.equal(mark('{{quelle.erste}} c'), '<p>¹ c</p>\n');
});

const LIST = 'Alle Namen stehen in _data/facts.ts und in docs/redaktion.md.';

const UNKNOWN: [source: string, problem: string][] = [
  ['{{telefn}}', 'Der Verweis {{telefn}} ist unbekannt. | Meinten Sie „telefon“?'],
  ['{{Telefon}}', 'Der Verweis {{Telefon}} ist unbekannt. | Meinten Sie „telefon“?'],
  ['{{email}}', 'Der Verweis {{email}} ist unbekannt. | Meinten Sie „e-mail“?'],
  ['{{ganz etwas anderes}}', `Der Verweis {{ganz etwas anderes}} ist unbekannt. | ${LIST}`],
  ['{{}}', `Der Verweis {{}} ist unbekannt. | ${LIST}`],
  ['{{constructor}}', `Der Verweis {{constructor}} ist unbekannt. | ${LIST}`],
  ['{{quelle.ersde}}', 'Der Verweis {{quelle.ersde}} ist unbekannt. | Meinten Sie „quelle.erste“?'],
  [
    '{{quelle.unbekannt}}',
    'Der Verweis {{quelle.unbekannt}} ist unbekannt. | Alle Namen stehen in _data/sources.ts.',
  ],
];

for (const [source, problem] of UNKNOWN) {
  test(`unknown: ${source}`, () => {
    assert.deepEqual(problemsIn(`eins\n${source}`), [`2: ${problem}`]);
  });
}
