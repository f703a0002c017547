import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, render } from '../../support/markdown.ts';

const TARGETS = [
  ['kontakt.md', '/kontakt/'],
  ['./kontakt.md', '/kontakt/'],
  ['kontakt.md#anfahrt', '/kontakt/#anfahrt'],
  ['/kontakt.vcf', '/kontakt.vcf'],
  ['#unten', '/seite/#unten'],
  ['https://example.org/a?b=c&d', 'https://example.org/a?b=c&amp;d'],
  ['https://example.org/ä', 'https://example.org/%C3%A4'],
  ['mailto:amt@example.org', 'mailto:amt@example.org'],
  ['tel:+4963112345', 'tel:+4963112345'],
  ['{{telefon}}', 'tel:+4963112345'],
  ['{{ telefon }}', 'tel:+4963112345'],
  ['{{mail-ehrenamt}}', 'mailto:amt@example.org?subject=Ehrenamt%20%26%20Spende'],
  ['{{web}}', 'https://example.org/?a=1&amp;b=2'],
] as const;

for (const [target, href] of TARGETS) {
  test(`[…](${target}) leads to ${href}`, () => {
    const { lead, problems } = render(`Zum [Text](${target})`);
    assert.equal(lead, `<p>Zum <a href="${href}">Text</a></p>\n`);
    assert.deepEqual(problems, []);
  });
}

test('links of the forms <…> and [name]: … are resolved too', () => {
  assert.equal(
    render('Unter <https://example.org>').lead,
    '<p>Unter <a href="https://example.org">https://example.org</a></p>\n',
  );
  assert.equal(
    render('Per [Mail][m]\n\n[m]: {{ e-mail }}').lead,
    '<p>Per <a href="mailto:amt@example.org">Mail</a></p>\n',
  );
});

test('links into the site are collected with their line, decoded', () => {
  assert.deepEqual(
    render('[a](kontakt.md#x)\n[b](#größe)\n[c](/flyer%20ä.pdf)\n[d](https://example.org)').links,
    [
      { href: '/kontakt/#x', line: 1 },
      { href: '#größe', line: 2 },
      { href: '/flyer ä.pdf', line: 3 },
    ],
  );
});

const SCHEME = 'Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).';
const WHOLE_ADDRESS =
  'Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“, oder eine ganze Adresse mit „https://“.';
const NO_PAGE = 'Prüfen Sie den Dateinamen, oder entfernen Sie den Link.';

const forbidden = (target: string) =>
  `Der Link „${target}“ hat eine Adresse, die nicht erlaubt ist. | ${SCHEME}`;
const nowhere = (target: string) =>
  `Der Link „${target}“ führt auf keine Seite. | ${WHOLE_ADDRESS}`;
const noPage = (name: string) =>
  `Die Seite „${name}“ gibt es nicht, oder sie ist ein Entwurf. | ${NO_PAGE}`;

const REFUSED: [target: string, problem: string][] = [
  ['javascript:alert(1)', forbidden('javascript:alert(1)')],
  ['JaVaScRiPt:alert(1)', forbidden('JaVaScRiPt:alert(1)')],
  ['javascript&colon;alert(1)', forbidden('javascript:alert(1)')],
  ['vbscript:x', forbidden('vbscript:x')],
  ['data:text/html,x', forbidden('data:text/html,x')],
  ['file:///etc/passwd', forbidden('file:///etc/passwd')],
  ['http://example.org/', forbidden('http://example.org/')],
  ['ftp://example.org/', forbidden('ftp://example.org/')],
  ['//example.org/', forbidden('//example.org/')],
  ['kontakt', nowhere('kontakt')],
  ['www.example.org', nowhere('www.example.org')],
  ['../de/kontakt.md', nowhere('../de/kontakt.md')],
  ['', nowhere('')],
  ['%FF', nowhere('%FF')],
  ['https://', nowhere('https://')],
  ['https://[a', nowhere('https://[a')],
  ['{{telefon}}x', nowhere('{{telefon}}x')],
  ['kontackt.md', noPage('kontackt.md')],
  ['kontackt.md#anfahrt', noPage('kontackt.md')],
  ['über-uns.md', noPage('über-uns.md')],
  [
    '{{amt}}',
    'Der Verweis {{amt}} ist keine Adresse, zu der ein Link führen kann. | Als Ziel eignen sich Verweise auf Telefonnummern, E-Mail-Adressen und Internetseiten.',
  ],
  ['{{telefn}}', 'Der Verweis {{telefn}} ist unbekannt. | Meinten Sie „telefon“?'],
];

for (const [target, problem] of REFUSED) {
  test(`[…](${target}) is refused and loses its address`, () => {
    const { lead } = render(`[Text](${target})`);
    assert.equal(lead, '<p><a>Text</a></p>\n');
    assert.deepEqual(problemsIn(`eins\n[Text](${target})`), [`2: ${problem}`]);
  });
}

test('an address in angle brackets is refused too', () => {
  const { lead } = render('<javascript:alert(1)>');
  assert.equal(lead, '<p><a>javascript:alert(1)</a></p>\n');
  assert.deepEqual(problemsIn('<javascript:alert(1)>'), [`1: ${forbidden('javascript:alert(1)')}`]);
});

test('every bad link of a line is reported', () => {
  assert.deepEqual(problemsIn('[a](x.md) [b](y.md)'), [
    `1: ${noPage('x.md')}`,
    `1: ${noPage('y.md')}`,
  ]);
});

test('a link without text is reported', () => {
  const fix = 'Schreiben Sie in die eckigen Klammern, wohin er führt.';
  assert.deepEqual(problemsIn('[](kontakt.md)'), [
    `1: Der Link auf „kontakt.md“ hat keinen Text. | ${fix}`,
  ]);
  assert.deepEqual(problemsIn('[![Fest](fest.jpg)](kontakt.md) [{{telefon}}](kontakt.md)'), []);
});

const MISWRITTEN =
  'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben. | Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen zwischen den Klammern und in der Adresse.';

for (const source of [
  '[Kontakt] (kontakt.md)',
  '[Kontakt] (/kontakt/)',
  '[Amt] (https://example.org/)',
  '[Amt](https://exa mple.org/)',
  '[Anruf] ({{telefon}})',
  '[Mail] (mailto:amt@example.org)',
  '[Kontakt][kontakt]',
  '[Kontakt][die Seite]',
]) {
  test(`a miswritten link is reported: ${source}`, () => {
    assert.deepEqual(problemsIn(`eins\n${source}`), [`2: ${MISWRITTEN}`]);
  });
}

for (const source of [
  'im Haus [Erdgeschoss] (3. Stock)',
  '[Kontakt](kontakt.md) (kontakt.md)',
  '`[Kontakt] (kontakt.md)`',
  'Angaben [ohne Gewähr]',
  'Studien [1][2]',
  '[Kontakt][seite]\n\n[seite]: kontakt.md',
]) {
  test(`no link is meant: ${source}`, () => {
    assert.deepEqual(problemsIn(source), []);
  });
}
