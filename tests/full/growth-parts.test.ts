import { describe, test } from 'node:test';
import { commentText } from '../../lib/base/comment.ts';
import { foldedWords, stemOf } from '../../lib/base/fold.ts';
import { LANGUAGES, languageOf, SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { isForeign } from '../../lib/base/script.ts';
import { makeSearch } from '../../lib/browser/search/engine.ts';
import { type Keywords, parseKeywords } from '../../lib/files/entries/keywords-file.ts';
import type { Entries } from '../../lib/files/entries/read.ts';
import { textFault } from '../../lib/files/field-text.ts';
import { mendText } from '../../lib/files/mend/mends.ts';
import { outsideLinkHtml } from '../../lib/markdown/outside-link.ts';
import { checkTargets } from '../../lib/site/check-keywords.ts';
import { searchDocuments } from '../../lib/site/search/documents.ts';
import { indexLetters } from '../../lib/site/search/index-words.ts';
import { anySite, TOPIC } from '../support/any-site.ts';
import { assertLinear } from '../support/growth.ts';

type Make = (length: number) => () => unknown;

const PAGE = { isPage: true, isRightToLeft: false, isGerman: true };
const HEAD = '---\nlayout: page\ntitle: A\n---\n';

/** A test for each unit that a text repeats. */
function repeated(
  what: string,
  units: readonly string[],
  read: (text: string) => unknown,
): [string, Make][] {
  return units.map((unit) => [
    `${what}: ${JSON.stringify(unit)}`,
    (length) => {
      const text = unit.repeat(length / unit.length);
      return () => read(text);
    },
  ]);
}

/** So many keywords that lead to the questions of a topic. */
function keywords(count: number, wordOf: (index: number) => string): Keywords[] {
  const raw = { file: 'src/angaben/woerter.yaml', name: 'x', data: {}, lines: new Map() };
  return Array.from({ length: count }, (_, index) => ({
    ...{ raw, slug: TOPIC, anchor: `frage-${index % 50}` },
    words: { de: [wordOf(index)], en: [wordOf(index)] },
    searched: { de: [wordOf(index)] },
  }));
}

const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => `## Frage ${index}\n\nText\n`).join('\n');
const site = anySite({ words: (field) => field, body: questions(40) });
const search = makeSearch(searchDocuments(site.props, SOURCE_LANGUAGE));
const targetsOf = (found: Partial<Entries>) =>
  checkTargets(site.site, { keywords: [], places: [], all: [], ...found } as unknown as Entries);

const MENDED = [
  ...['a\r\n', 'a\r', 'a\u200bb', 'a\u200b\n\n', 'a\u00a0\n', '\u00a0', ' \u00a0', '##\u00a0a\n\n'],
  ...[
    '-\u00a0a\n',
    '1.\u00a0a\n',
    '\u200b- a\n\n',
    '"a" ',
    '"a\n\n',
    'Er sagt "a".\n\n',
    '`',
    '`"`',
  ],
  ...['](', '<"', '\\"', '{{"', ' ', '<!-- wenn "a" -->\n'],
];

/** What is done, with a length of the short text, in characters or entries. */
const PARTS: readonly (readonly [number, readonly [string, Make][]])[] = [
  [
    1000,
    [
      ...repeated('a page is mended', MENDED, (text) => mendText(HEAD + text, PAGE)),
      ...repeated('a value of an entry is mended', MENDED, (text) =>
        mendText(`x:\n  wert: ${text}`, { ...PAGE, isPage: false }),
      ),
      ...repeated('a head is mended', ['title: "a" b\n', 'alt: a\u00a0\n'], (text) =>
        mendText(`---\n${text}---\n`, PAGE),
      ),
      ...repeated('entries are mended', ['a:\n  wert: b\u00a0\n'], (text) =>
        mendText(text, { ...PAGE, isPage: false }),
      ),
    ],
  ],
  [
    2000,
    [
      ...repeated(
        'a problem is written in a comment',
        ['<', '*a', '`', '::error::', '@a ', '\u202e', '\n'],
        (text) => commentText([{ file: 'src/de/a.md', line: 1, message: text, fix: text }]),
      ),
      [
        'the link to a page elsewhere is written',
        (length) => {
          const addresses = [{ language: 'de', url: `https://example.org/${'&'.repeat(length)}` }];
          const link = { kind: 'link', value: '<'.repeat(length), addresses } as const;
          return () => outsideLinkHtml(link, languageOf('ar'));
        },
      ],
      [
        'keywords are found in an index',
        (count) => {
          const props = { ...site.props, keywords: keywords(count, (index) => `wort${index}`) };
          return () => [
            indexLetters(props, SOURCE_LANGUAGE),
            searchDocuments(props, SOURCE_LANGUAGE),
          ];
        },
      ],
      [
        'one keyword leads to many questions',
        (count) => {
          const props = { ...site.props, keywords: keywords(count, () => 'wort') };
          return () => indexLetters(props, SOURCE_LANGUAGE);
        },
      ],
      [
        'targets of keywords and places are checked',
        (count) => {
          const own = keywords(count, () => 'wort').map((one) => ({ ...one, slug: 'themen/rad' }));
          const [place] = site.props.places;
          const places = place ? Array(count).fill({ ...place, topics: ['themen/rad'] }) : [];
          return () => targetsOf({ keywords: own, places });
        },
      ],
    ],
  ],
  [
    300,
    [
      [
        'the questions of a page are found',
        (count) => {
          const { props } = anySite({ words: (field) => field, body: questions(count / 8) });
          return () => [
            indexLetters(props, languageOf('en')),
            searchDocuments(props, SOURCE_LANGUAGE),
          ];
        },
      ],
      ...repeated('a query is answered', ['wort', 'ab '], search),
      ...repeated('keywords are read', ['a, ', 'a;', ', ', '**a', 'ا، '], (text) =>
        parseKeywords({
          ...{ file: '', name: 'x', lines: new Map() },
          data: { seite: 'a.md', woerter: { de: text } },
        }),
      ),
    ],
  ],
  [
    5000,
    [
      ...repeated('words are folded', ['a', 'ä', 'ال', 'و', 'ий ', 'a-', '\u0301', 'İ'], (text) =>
        foldedWords(text).map(stemOf),
      ),
      ...repeated('the script of a text is found', ['a', 'aaaa ', 'Aaaa ', '@', '.a'], (text) =>
        LANGUAGES.map((language) => isForeign(text, language)),
      ),
      ...repeated(
        'a field is read',
        ['https://a', '<a', '{a', '„a', '[Name ', 'a;', ','],
        textFault,
      ),
    ],
  ],
];

describe('the time of each further part grows with its length', () => {
  for (const [length, parts] of PARTS) {
    for (const [what, make] of parts) test(what, () => assertLinear(make, length));
  }
});
