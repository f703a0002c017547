import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import terms from '../../../_data/germanTerms.ts';
import { markGermanTerms } from '../../../lib/publish/german-terms.ts';

const TERMS = [
  'Amt',
  'Amt für Dialog',
  'Telefon „Ohne Sorgen“',
  'Haus 2.0',
  'Ämter/Stellen',
  'Rat & Tat',
];

/** A body's content after terms were marked, on a page of a language. */
function marked(body: string, lang = 'en'): string {
  const [before, after] = [`<!doctype html>\n<html lang="${lang}"><head></head><body>`, '</body>'];
  const html = markGermanTerms(`${before}${body}${after}</html>\n`, TERMS);
  assert.ok(html.startsWith(before) && html.endsWith(`${after}</html>\n`));
  return html.slice(before.length, html.lastIndexOf(after));
}

const german = (text: string) => `<bdi lang="de">${text}</bdi>`;

describe('a German term is marked', () => {
  for (const [what, body, expected] of [
    ['in a sentence', '<p>the (Amt) is', `<p>the (${german('Amt')}) is`],
    ['each time', 'Amt, Amt', `${german('Amt')}, ${german('Amt')}`],
    ['as the longest one', 'Amt für Dialog', german('Amt für Dialog')],
    ['over a line break', 'Amt für\n Dialog', german('Amt für\n Dialog')],
    ['with spaces that do not break', 'Amt\u00a0für Dialog', german('Amt\u00a0für Dialog')],
    [
      'with the quotation marks of the text',
      'Telefon «Ohne Sorgen»',
      german('Telefon «Ohne Sorgen»'),
    ],
    ['with straight ones', 'Telefon &quot;Ohne Sorgen"', german('Telefon &quot;Ohne Sorgen"')],
    [
      'with signs of its own',
      'Haus 2.0 Ämter/Stellen',
      `${german('Haus 2.0')} ${german('Ämter/Stellen')}`,
    ],
    ['where HTML escapes it', 'Rat &amp; Tat', german('Rat &amp; Tat')],
    ['before a suffix behind an apostrophe', 'Amt’nin', `${german('Amt')}’nin`],
    ['beside letters of another script', 'هو Amt.', `هو ${german('Amt')}.`],
    [
      'in links and headings',
      '<h2><a href="/">Amt</a></h2>',
      `<h2><a href="/">${german('Amt')}</a></h2>`,
    ],
    [
      'inside German text of another language',
      '<p lang="de">a <i lang="tr">Amt</i>',
      `<p lang="de">a <i lang="tr">${german('Amt')}</i>`,
    ],
  ] as const) {
    test(what, () => assert.equal(marked(body), expected));
  }
});

describe('nothing is marked', () => {
  for (const [what, body, lang] of [
    ['within a longer word', 'Bauamt Amtes Ämter Amtß Amt2 éAmt', 'en'],
    ['with another sign in its place', 'Haus 2x0', 'en'],
    ['in attributes', '<a title="Amt" href="#Amt">x</a>', 'en'],
    [
      'where no markup can stand',
      '<style>Amt</style><script>Amt</script><svg><text>Amt</text></svg>',
      'en',
    ],
    ['in what is marked already', `<p>${german('Amt')}</p><p lang="de-AT"><b>Amt</b></p>`, 'ar'],
    ['on a German page', '<p>Amt</p>', 'de'],
    ['in Leichte Sprache', '<p>Amt</p>', 'de-simple'],
  ] as const) {
    test(what, () => assert.equal(marked(body, lang), body));
  }

  test('in the title', () => {
    const page =
      '<!doctype html><html lang="en"><head><title>Amt</title></head><body></body></html>';
    assert.equal(markGermanTerms(page, TERMS), page);
  });
});

test('each term of the site stands once', () => {
  assert.deepEqual([...new Set(terms)], [...terms]);
});
