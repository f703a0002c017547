import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../lib/base/languages.ts';
import type { Facts } from '../../../lib/facts/types.ts';
import { parseMarkdown } from '../../../lib/markdown/markdown.ts';
import { readText } from '../../../lib/markdown/read.ts';
import { FACTS, problemsIn, read, render } from '../../support/markdown.ts';

for (const [source, html] of [
  ['{{ amt }}', 'Amt für &quot;Tests&quot; &lt;&amp; mehr&gt;'],
  ['{{telefon}}', '<a href="tel:+4963112345" dir="ltr">0631 123-45</a>'],
  ['{{e-mail}}', '<a href="mailto:amt@example.org" dir="ltr">amt@example.org</a>'],
  ['{{zeit.tag}}', '<time datetime="2013-02-04">4. Februar 2013</time>'],
  ['{{zeit.jahre}}', '<span class="period">2015–2017</span>'],
  ['**{{zahl.viele}}**{{zahl.viele}}', '<strong>12.345</strong>12.345'],
  // A link in a link is no HTML.
  ['[Anruf {{telefon}}](kontakt.md)', '<a href="/kontakt/">Anruf 0631 123-45</a>'],
] as const) {
  test(`${source} is replaced by ${html}`, () => {
    assert.equal(render(`a ${source} b`), `<p>a ${html} b</p>\n`);
    assert.deepEqual(problemsIn(source), []);
  });
}

test('in another language dates are its own, and names are marked as German', () => {
  assert.equal(
    render('On {{zeit.tag}} at {{amt}}', { language: languageOf('en') }),
    '<p>On <time datetime="2013-02-04">4 February 2013</time> at <bdi lang="de">Amt für &quot;Tests&quot; &lt;&amp; mehr&gt;</bdi></p>\n',
  );
});

test('Leichte Sprache writes numbers without hyphens, and addresses as on a letter', () => {
  const facts: Facts = {
    telefon: { kind: 'phone', value: '0631 123-45' },
    ort: { kind: 'text', value: 'Rathaus, Platz 1, 12345 Ort' },
    name: { kind: 'text', value: 'Amt, Haus 12345' },
  };
  const html = render('{{telefon}} {{ort}} {{name}}', { language: languageOf('leicht'), facts });
  assert.equal(
    html,
    '<p><a href="tel:+4963112345" dir="ltr">0631 123 45</a> <bdi lang="de">Rathaus<br>Platz 1<br>12345 Ort</bdi> <bdi lang="de">Amt, Haus 12345</bdi></p>\n',
  );
});

const AMOUNTS: Facts = {
  betrag: { kind: 'euro', value: 13.9 },
  anteil: { kind: 'percent', value: 36 },
};

for (const [text, unit] of [
  ['Der Lohn ist {{betrag}} Euro.', 'Euro'],
  ['{{betrag}}€ in der Stunde', '€'],
  ['EUR {{betrag}}', 'EUR'],
  ['{{betrag}} евро', 'евро'],
  ['{{anteil}} %', '%'],
  ['Das sind {{anteil}} Prozent.', 'Prozent'],
] as const) {
  test(`a unit beside an amount is told: ${text}`, () => {
    const [problem, ...others] = read(text, 1, { facts: AMOUNTS }).problems;
    assert.match(
      problem?.message ?? '',
      new RegExp(`^Der Verweis {{.*}} hat seine Einheit schon: „${unit}“ steht doppelt\\.$`),
    );
    assert.equal(problem?.fix, `Löschen Sie „${unit}“ neben dem Verweis.`);
    assert.deepEqual(others, []);
  });
}

test('other words beside an amount are none', () => {
  const text =
    '{{betrag}} Europa, Euro: {{betrag}}, {{anteil}}, {{betrag}}/{{anteil}} Prozentpunkte';
  assert.deepEqual(read(text, 1, { facts: AMOUNTS }).problems, []);
});

test('a name without its braces is told where there is a value of that name', () => {
  const said = (name: string) => [
    `1: „${name}“ ist kein Verweis. | Ein Verweis hat die Form {{telefon}}: zwei geschweifte Klammern auf, der Name, zwei Klammern zu.`,
  ];
  assert.deepEqual(problemsIn('Hier leben zahl.viele Menschen.'), said('zahl.viele'));
  assert.deepEqual(problemsIn('Das gilt. quelle.erste'), said('quelle.erste'));
  assert.deepEqual(problemsIn('zahl.keine, quelle.keine und www.zahl.viele.de'), [
    '1: Die Adresse „www.zahl.viele.de“ steht im Text und ist kein Link. | Schreiben Sie [Name der Website](https://www.example.org/): in die eckigen Klammern, wohin der Link führt.',
  ]);
});

const number = (count: number) =>
  `<sup><a href="#_quelle-${count}" aria-label="Quelle: ${count}">${count}</a></sup>`;

test('citations are numbered by their first mention, also across the fold', () => {
  const body = 'a {{quelle.zweite}}\n<!-- mehr -->\nb {{quelle.erste}}{{quelle.zweite}}';
  assert.equal(
    render(body),
    `<p>a\u00a0${number(1)}</p>\n<p>b\u00a0${number(2)}${number(1)}</p>\n`,
  );
  assert.equal(render(body, { citationRefs: false }), '<p>a</p>\n<p>b</p>\n');
  assert.deepEqual(read(body).citations, [
    { label: 'Zweite Quelle', year: '2019' },
    { label: 'Erste Quelle' },
  ]);
});

test('the number of a citation stays in one line with the word before it', () => {
  for (const [body, html] of [
    ['a b {{quelle.erste}} c', `a b\u00a0${number(1)} c`],
    ['a b\n{{quelle.erste}}\nc', `a b\u00a0${number(1)}\nc`],
    ['**b** {{quelle.erste}}', `<strong>b</strong>\u00a0${number(1)}`],
    ['{{quelle.erste}} c', `${number(1)} c`],
  ] as const) {
    assert.equal(render(body), `<p>${html}</p>\n`);
  }
});

const LIST = 'Alle Namen stehen in src/angaben und in docs/redaktion.md.';

for (const [name, fix] of [
  ['Telefn', 'Meinten Sie „telefon“?'],
  ['email', 'Meinten Sie „e-mail“?'],
  ['ganz etwas anderes', LIST],
  ['', LIST],
  ['constructor', LIST],
  ['quelle.ersde', 'Meinten Sie „quelle.erste“?'],
  ['quelle.unbekannt', 'Alle Namen stehen in src/angaben/quellen.yaml.'],
] as const) {
  test(`unknown: {{${name}}}`, () => {
    assert.deepEqual(problemsIn(`eins\n{{${name}}}`), [
      `2: Der Verweis {{${name}}} ist unbekannt. | ${fix}`,
    ]);
  });
}

/** Reads a text with facts that have a rule of their own. */
function problemsOn(file: string, body: string): string[] {
  const facts = { tel: FACTS.telefon, vertretung: FACTS.amt } as Facts;
  const source = { facts, file, tokens: parseMarkdown(body), bodyLine: 1, pageExists: () => true };
  const state = { today: '2026-11-29', drafts: false };
  const { problems } = readText({ ...source, ...state, citations: {}, picture: () => 'missing' });
  return problems.map(({ line, message, fix }) => `${line}: ${message} | ${fix}`);
}

test('a fact that is only the target of a link is reported in running text', () => {
  assert.deepEqual(problemsOn('src/de/seite.md', 'Anruf: {{tel}}'), [
    '1: Der Verweis {{tel}} taugt nur als Ziel eines Links. | Schreiben Sie [Text]({{tel}}). Im Satz stehen {{telefon}} und {{e-mail}}.',
  ]);
  assert.deepEqual(problemsOn('src/de/seite.md', '[Anruf]({{tel}})'), []);
});

test('the name of a person stands in the Impressum of each language and on no other page', () => {
  const body = 'Vertreten durch {{vertretung}}';
  assert.deepEqual(problemsOn('src/de/kontakt.md', body), [
    '1: Der Verweis {{vertretung}} nennt eine Person. Er steht nur im Impressum. | Nennen Sie die Stelle, zum Beispiel {{amt}} oder {{traeger}}.',
  ]);
  assert.deepEqual(problemsOn('src/en/impressum.md', body), []);
});
