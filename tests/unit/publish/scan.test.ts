import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scanPage } from '../../../lib/publish/scan.ts';
import { termPattern } from '../../../lib/publish/terms.ts';

const TERMS = termPattern([
  'Amt',
  'Amt für Dialog',
  'Telefon „Ohne Sorgen“',
  'Haus 2.0',
  'Ämter/Stellen',
  'Rat & Tat',
]);

const document = (body: string, lang = 'en', head = '') =>
  `<!doctype html>\n<html lang="${lang}"><head>${head}</head><body>${body}</body></html>\n`;
const scan = (html: string, inline: readonly string[] = []) =>
  scanPage('/seite/', html, TERMS, (text) => text, new Set(inline));
const german = (text: string) => `<bdi lang="de">${text}</bdi>`;

describe('a German term is marked', () => {
  for (const [what, body, expected] of [
    [
      'in a sentence, each time',
      '<p>the (Amt), Amt',
      `<p>the (${german('Amt')}), ${german('Amt')}`,
    ],
    ['as the longest one', 'Amt für Dialog', german('Amt für Dialog')],
    ['over a line break', 'Amt für\n Dialog', german('Amt für\n Dialog')],
    ['with spaces that do not break', 'Amt\u00a0für Dialog', german('Amt\u00a0für Dialog')],
    ['in other quotation marks', 'Telefon «Ohne Sorgen»', german('Telefon «Ohne Sorgen»')],
    ['in straight ones', 'Telefon &quot;Ohne Sorgen"', german('Telefon &quot;Ohne Sorgen"')],
    [
      'with signs of its own',
      'Haus 2.0 Ämter/Stellen',
      `${german('Haus 2.0')} ${german('Ämter/Stellen')}`,
    ],
    [
      'beside characters that HTML escapes',
      'Rat &amp; Tat &lt;',
      `${german('Rat &amp; Tat')} &lt;`,
    ],
    ['before a suffix behind an apostrophe', 'Amt’nin', `${german('Amt')}’nin`],
    ['beside letters of another script', 'هو Amt.', `هو ${german('Amt')}.`],
    [
      'in links, but not in their attributes',
      '<a title="a > b Amt" href="#Amt">Amt</a>',
      `<a title="a > b Amt" href="#Amt">${german('Amt')}</a>`,
    ],
    [
      'in another language inside German text',
      '<p lang="de">Amt <i lang="tr">Amt</i> Amt</p> Amt',
      `<p lang="de">Amt <i lang="tr">${german('Amt')}</i> Amt</p> ${german('Amt')}`,
    ],
    [
      'behind elements without an end',
      '<p>a<br>Amt<p>Amt',
      `<p>a<br>${german('Amt')}<p>${german('Amt')}`,
    ],
  ] as const) {
    test(what, () => assert.equal(scan(document(body)).html, document(expected)));
  }
});

test('the names of entities are no terms, and neither is an empty one', () => {
  const html = document('Rat &amp; Tat &lt;amp&gt;');
  const scanned = (terms: string[]) =>
    scanPage('/', html, termPattern(terms), (text) => text, new Set()).html;
  assert.equal(scanned(['lt', 'gt', '']), html);
  assert.equal(scanned(['', ' ']), html);
  assert.equal(scanned(['amp']), html.replace('&lt;amp', `&lt;${german('amp')}`));
});

describe('nothing is marked', () => {
  for (const [what, body, lang] of [
    ['within a longer word', 'Bauamt Amtes Ämter Amtß Amt2 éAmt Haus 2x0', 'en'],
    [
      'where no markup can stand',
      '<style>Amt</style><script>"<p>Amt"</script><svg><title>Amt</title></svg><textarea>Amt</textarea>',
      'en',
    ],
    ['in what is marked already', `<p>${german('Amt')}</p><p lang="de-AT"><b>Amt</b></p>`, 'ar'],
    ['in a comment', '<!-- Amt -->', 'en'],
    ['on a German page', '<p>Amt</p>', 'de'],
    ['in Leichte Sprache', '<p>Amt</p>', 'de-simple'],
  ] as const) {
    test(what, () => {
      const html = document(body, lang, '<title>Amt</title>');
      assert.equal(scan(html).html, html);
    });
  }
});

describe('a page is scanned', () => {
  test('for its ids, those of drawings too, as often as they occur', () => {
    const body = '<p id="a">x<svg><g id="b"/></svg><p title=">" id="a">';
    assert.deepEqual(scan(document(body)).page.ids, ['a', 'b', 'a']);
  });

  test('for addresses of this site, as they are asked for', () => {
    const body = `<a href="/kontakt/#ort">x</a><a href="#oben">x</a><a href="https://example.org/">x</a>
      <a href="//example.org/">x</a><a href="mailto:a@b.de">x</a><svg><use href="/i.svg#sun"/></svg>
      <source srcset="/a.avif 400w, /b.avif 800w"><img src="/a.jpeg?b=1&amp;c=2" alt="x">`;
    const head =
      '<link rel="canonical" href="/x/"><link rel="alternate" href="/y/"><link rel="icon" href="/z">';
    assert.deepEqual(scan(document(body, 'de', head)).page.references, [
      '/z',
      '/kontakt/#ort',
      '#oben',
      '/i.svg#sun',
      '/a.avif',
      '/b.avif',
      '/a.jpeg?b=1&c=2',
    ]);
  });

  test('for inline code that the Content Security Policy governs, character by character', () => {
    const code = 'if(a<b&&c</d/.test("<!--"))e="&amp;"';
    const body = `<script>${code}</script><script type="application/ld+json">{}</script>
      <script type="speculationrules">[]</script><script src="/a.js"></script><style>a>b{}</style>`;
    const html = document(body, 'en', '<style>i{}</style>');
    const { scripts, styles, foreign } = scan(html, [code, '[]', 'i{}', 'a>b{}']).page;
    assert.deepEqual([scripts, styles, foreign], [[code, '[]'], ['i{}', 'a>b{}'], ['/a.js']]);
  });

  test('for code of no template, which gets no hash', () => {
    const body =
      '<p><style>p{}</style><script>a()</script><svg><script>b()</script><style>q{}</style></svg>';
    const { scripts, styles, foreign } = scan(document(body), ['a{}', 'a']).page;
    assert.deepEqual([scripts, styles, foreign], [[], [], ['p{}', 'a()', 'b()', 'q{}']]);
  });

  test('for pictures without an alternative text', () => {
    const body = '<img src="/a" alt="x"><img src="/b"><img src="/c" alt=" ">';
    assert.deepEqual(scan(document(body)).page.picturesWithoutText, ['/b', '/c']);
  });
});
