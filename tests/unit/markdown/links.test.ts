import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, read, render } from '../../support/markdown.ts';

for (const [target, href] of [
  ['kontakt.md', '/kontakt/'],
  ['./kontakt.md#anfahrt', '/kontakt/#anfahrt'],
  ['/kontakt.vcf', '/kontakt.vcf'],
  ['#unten', '/seite/#unten'],
  ['https://example.org/a?b=c&d', 'https://example.org/a?b=c&amp;d'],
  ['mailto:amt@example.org', 'mailto:amt@example.org'],
  ['tel:+4963112345', 'tel:+4963112345'],
  ['TEL:0631/123-45', 'tel:+4963112345'],
  ['tel://0631-12345', 'tel:+4963112345'],
  ['tel:%2B49%20(0)631%2F12345', 'tel:+4963112345'],
  ['<tel:+49 (0)631 123-45>', 'tel:+4963112345'],
  ['tel:0631\u00a0123\u201145', 'tel:+4963112345'],
  ['tel:\u202d0631\u202c12345\u200e', 'tel:+4963112345'],
  ['tel:٠٦٣١١٢٣٤٥', 'tel:+4963112345'],
  ['tel:112', 'tel:112'],
  ['{{ telefon }}', 'tel:+4963112345'],
  ['{{mail-ehrenamt}}', 'mailto:amt@example.org?subject=Ehrenamt%20%26%20Spende'],
  ['{{web}}', 'https://example.org/?a=1&amp;b=2'],
] as const) {
  test(`[…](${target}) leads to ${href}`, () => {
    const body = `Zum [Text](${target})`;
    assert.equal(render(body), `<p>Zum <a href="${href}">Text</a></p>\n`);
    assert.deepEqual(problemsIn(body), []);
  });
}

test('a link leads to pages in the language of its reader', () => {
  const options = { pageUrl: (slug: string) => `/ar/${slug}/`, ownUrl: '/ar/seite/' };
  assert.equal(
    render('Zu [a](kontakt.md) und [b](#unten)', options),
    '<p>Zu <a href="/ar/kontakt/">a</a> und <a href="/ar/seite/#unten">b</a></p>\n',
  );
});

test('a link of the form <…> is resolved too', () => {
  assert.equal(
    render('Unter <https://example.org>'),
    '<p>Unter <a href="https://example.org">https://example.org</a></p>\n',
  );
});

test('links into the site are collected with their line, decoded', () => {
  assert.deepEqual(
    read('[a](kontakt.md#x)\n[b](#größe)\n[c](/flyer%20ä.pdf)\n[d](https://example.org)').links,
    [
      { slug: 'kontakt', address: '#x', line: 1, inTerm: false },
      { slug: null, address: '#größe', line: 2, inTerm: false },
      { slug: null, address: '/flyer ä.pdf', line: 3, inTerm: false },
    ],
  );
});

for (const [markdown, alone] of [
  ['- [Kontakt](kontakt.md)', true],
  ['[**Kontakt** und mehr](kontakt.md)', true],
  ['- [Kontakt](kontakt.md) ist eine Seite.', false],
  ['Zur Seite [Kontakt](kontakt.md)', false],
  ['[Kontakt](kontakt.md) [Kontakt](kontakt.md)', false],
] as const) {
  test(`${markdown} is ${alone ? 'a link alone, and as large as a finger' : 'text with links'}`, () => {
    assert.equal(render(markdown).includes('<a href="/kontakt/" class="lone-link">'), alone);
  });
}

const forbidden = (target: string) =>
  `Der Link „${target}“ hat eine Adresse, die nicht erlaubt ist. | Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).`;
const noNumber = (target: string, reason: string) =>
  `Der Link „${target}“ führt zu keiner Telefonnummer: ${reason}. | Schreiben Sie die ganze Nummer, am besten mit „+49“, zum Beispiel „tel:+4963112345“.`;
const nowhere = (target: string) =>
  `Der Link „${target}“ führt auf keine Seite. | Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“, oder eine ganze Adresse mit „https://“.`;
const noPage = (name: string) =>
  `Die Seite „${name}“ gibt es nicht, oder sie ist ein Entwurf. | Prüfen Sie den Dateinamen, oder entfernen Sie den Link.`;

for (const [target, problem] of [
  ['JaVaScRiPt:alert(1)', forbidden('JaVaScRiPt:alert(1)')],
  ['javascript&colon;alert(1)', forbidden('javascript:alert(1)')],
  ['data:text/html,x', forbidden('data:text/html,x')],
  ['http://example.org/', forbidden('http://example.org/')],
  ['//example.org/', forbidden('//example.org/')],
  ['tel:**21*0631%23', noNumber('tel:**21*0631%23', 'Zeichen wie * und # stellen das Telefon um')],
  ['tel:#31#', noNumber('tel:#31#', 'Zeichen wie * und # stellen das Telefon um')],
  ['tel:123-45', noNumber('tel:123-45', 'die Vorwahl fehlt')],
  ['tel:', noNumber('tel:', 'die Ziffern fehlen')],
  ['tel:%FF', noNumber('tel:%FF', '„%“ gehört nicht in eine Telefonnummer')],
  ['kontakt', nowhere('kontakt')],
  ['www.example.org', nowhere('www.example.org')],
  ['../de/kontakt.md', nowhere('../de/kontakt.md')],
  ['', nowhere('')],
  ['%FF', nowhere('%FF')],
  ['https://[a', nowhere('https://[a')],
  ['{{telefon}}x', nowhere('{{telefon}}x')],
  ['kontackt.md#anfahrt', noPage('kontackt.md')],
  ['über-uns.md', noPage('über-uns.md')],
  [
    '{{amt}}',
    'Der Verweis {{amt}} ist keine Adresse, zu der ein Link führen kann. | Als Ziel eignen sich Verweise auf Telefonnummern, E-Mail-Adressen und Internetseiten.',
  ],
  ['{{telefn}}', 'Der Verweis {{telefn}} ist unbekannt. | Meinten Sie „telefon“?'],
] as const) {
  test(`[…](${target}) is refused`, () => {
    assert.deepEqual(problemsIn(`eins\n[Text](${target})`), [`2: ${problem}`]);
  });
}

for (const target of [
  'https://www.dwd.de/warnungen?a=b#c',
  'https://müller.example.org/größe',
  'https://xn--mller-kva.de/',
  'https://example.org:8443/@nutzer',
  'https://президент.рф/',
  'https://example.org/L\'Aquila_"x"',
  'mailto:amt@example.org?subject=Frage%20zum%20Fest',
  'mailto:amt+fest@bücher.example.org',
  'tel:112',
  'tel:0631/365-12',
  'tel:+49%20(0)631%20365-12',
]) {
  test(`[…](${target}) leads where it seems to`, () => {
    assert.deepEqual(problemsIn(`[Text](${target})`), []);
  });
}

const HOW_WEB =
  'Öffnen Sie die richtige Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.';
for (const [target, reason] of [
  [
    'https://kaiserslautern.de@evil.example',
    'vor dem Zeichen @ steht ein Benutzername, und die Adresse führt zu „evil.example“',
  ],
  [
    'https://kaiserslautern.de:80@evil.example/',
    'vor dem Zeichen @ steht ein Benutzername, und die Adresse führt zu „evil.example“',
  ],
  [
    'https://kaiserslautern.de%5C@evil.example/',
    'vor dem Zeichen @ steht ein Benutzername, und die Adresse führt zu „evil.example“',
  ],
  [
    'https://kaisersl\u0430utern.de/',
    'der Name „kaisersl\u0430utern.de“ ahmt mit fremden Zeichen einen anderen nach',
  ],
  [
    'https://xn--kaiserslutern-31k.de/',
    'der Name „kaisersl\u0430utern.de“ ahmt mit fremden Zeichen einen anderen nach',
  ],
  [
    'https://ka\u0131serslautern.de',
    'der Name „kaıserslautern.de“ ahmt mit fremden Zeichen einen anderen nach',
  ],
  [
    'https://\u0430\u0440\u0440\u04cf\u0435.com',
    'der Name „аррӏе.com“ ahmt mit fremden Zeichen einen anderen nach',
  ],
  ['https://\u03bf\u03bd.com', 'der Name „ον.com“ ahmt mit fremden Zeichen einen anderen nach'],
  ['https://0x7f.1/', 'Browser lesen darin den Namen „127.0.0.1“'],
] as const) {
  test(`[…](${target}) leads elsewhere`, () => {
    const problems = read(`eins\n[Text](${target})`).problems;
    assert.deepEqual(
      problems.map(({ line, message, fix }) => [line, message.replace(/„.*?“/, '„…“'), fix]),
      [[2, `Der Link „…“ führt nicht dorthin, wohin er zu führen scheint: ${reason}.`, HOW_WEB]],
    );
  });
}

for (const target of [
  ...['tel:**21*0631365%23', 'tel:*%2306%23', 'tel:112;ext=1', 'tel:112,1', 'tel:0631p1', 'tel:12'],
  ...['tel:0631-AMT', 'tel:++49631365', 'tel:112%0A113', 'tel:#31#110'],
]) {
  test(`[…](${target}) is no telephone number`, () => {
    const [problem, ...more] = read(`[Text](${target})`).problems;
    assert.deepEqual(more, []);
    assert.match(
      problem?.message ?? '',
      /^Der Link „tel:.*“ führt zu keiner Telefonnummer: .+\.$/s,
    );
    assert.match(problem?.fix ?? '', /^Schreiben Sie die ganze Nummer/);
  });
}

for (const target of [
  ...['mailto:a@example.org?bcc=b@example.org', 'mailto:a@example.org?body=x', 'mailto:?to=a@b.de'],
  ...['mailto:a@example.org,b@example.org', 'mailto:a@example.org?subject=x&cc=b@example.org'],
  ...['mailto:a@example.org?subject=x%0D%0ABcc:b@example.org', 'mailto:a@example.org?Subject=x'],
  ...['mailto:a@kaisersl\u0430utern.de', 'mailto:a@b@example.org', 'mailto:a', 'mailto:a@example'],
  ...['mailto:a@example.org?subject=x&subject=y', 'mailto:a@example.org#x', 'mailto:%22a%22@b.de'],
]) {
  test(`[…](${target}) does more than write to one address`, () => {
    const [problem, ...more] = read(`[Text](${target})`).problems;
    assert.deepEqual(more, []);
    assert.match(
      problem?.message ?? '',
      /ist keine einzelne E-Mail-Adresse, höchstens mit einem Betreff\.$/,
    );
    assert.match(problem?.fix ?? '', /^Schreiben Sie „mailto:/);
  });
}

test('a forbidden address is written in no form, and every one of a line is reported', () => {
  const body = '<javascript:alert(1)> [b](data:x)';
  assert.equal(render(body), '<p>javascript:alert(1) b</p>\n');
  assert.deepEqual(problemsIn(body), [
    `1: ${forbidden('javascript:alert(1)')}`,
    `1: ${forbidden('data:x')}`,
  ]);
});

test('a link without text is reported', () => {
  assert.deepEqual(problemsIn('[](kontakt.md)'), [
    '1: Der Link auf „kontakt.md“ hat keinen Text. | Schreiben Sie in die eckigen Klammern, wohin er führt.',
  ]);
  assert.deepEqual(problemsIn('[![Fest](fest.jpg)](kontakt.md) [{{telefon}}](kontakt.md)'), []);
});

const MISWRITTEN =
  'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben: „…“. | Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen zwischen den Klammern und in der Adresse.';

for (const [source, ...problems] of [
  ['[Kontakt] (kontakt.md)', MISWRITTEN],
  ['[Kontakt] (/kontakt/)', MISWRITTEN],
  ['[Amt] (https://example.org/)', MISWRITTEN],
  ['[Amt](https://exa mple.org/)', MISWRITTEN],
  ['[Anruf] ({{telefon}})', MISWRITTEN],
  ['[Anruf](tel:0631 123-45)', MISWRITTEN],
  ['[Mail] (mailto:amt@example.org)', MISWRITTEN],
  ['[Kontakt][die Seite]', MISWRITTEN],
  ['im Haus [Erdgeschoss] (3. Stock)'],
  ['[Kontakt](kontakt.md) (kontakt.md)', MISWRITTEN],
  ['`[Kontakt] (kontakt.md)`'],
  ['Angaben [ohne Gewähr], Studien [1][2]'],
  ['[Kontakt]: kontakt.md', MISWRITTEN],
] as const) {
  test(`${problems.length === 0 ? 'no link is meant' : 'a link is miswritten'}: ${source}`, () => {
    assert.deepEqual(
      problemsIn(`eins\n${source}`).map((problem) => problem.replace(/„[^“]*“/, '„…“')),
      problems.map((problem) => `2: ${problem}`),
    );
  });
}
