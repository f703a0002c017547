import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { newNames } from '../../lib/base/new-names.ts';
import { oddPlaces } from '../../lib/base/odd-text.ts';
import { parseEntryFile } from '../../lib/files/entries/entry-file.ts';
import { textFault } from '../../lib/files/field-text.ts';
import { isPerson } from '../../lib/files/person.ts';
import { insideLinks } from '../../lib/markdown/inline.ts';
import { markdown } from '../../lib/markdown/markdown.ts';
import { slipsIn } from '../../lib/markdown/marks.ts';
import { altFault } from '../../lib/pictures/alt.ts';
import { withoutBreaks } from '../../lib/publish/no-break.ts';
import { compareSections } from '../../lib/translation/freshness.ts';
import { numbersIn } from '../../lib/translation/numbers.ts';
import { statesOf } from '../../lib/translation/states.ts';
import { wrongLanguage } from '../../lib/translation/wrong-language.ts';
import { assertLinear } from '../support/growth.ts';
import { LONG_TEXTS, type LongText } from '../support/long-texts.ts';
import { readWhole } from '../support/whole-text.ts';

/** Characters of the shorter text, for texts that are read quickly; `npm run test:full` reads all others too. */
const LENGTH = 1000;

const TEXTS: readonly LongText[] = [
  'words',
  'one letter',
  'one capital letter',
  'digits',
  'combining marks in the wrong order',
  'hard breaks',
  'one long reference',
  'an open reference and blanks',
  'a blank reference',
  'open references with blanks',
  'links behind a long link',
  'a long link',
  'a data picture',
  'open brackets of pictures',
  'open pictures with a word',
  'miswritten links with blanks',
  'a bracket with a long word',
  'brackets with a capital',
  'nested brackets',
  'open emphasis',
  'a long heading',
  'nested quotations',
  'misspelt folds',
  'open comments',
  'numbered lists of one line',
  'a link of dots',
  'comments in a line',
  'marks before a date',
  'telephone numbers',
  'area codes and a year',
  'pairs of digits',
  'digits with dots',
  'mail names with a written at',
  'mail names',
  'letters before an at sign',
  'a long mail host',
  'capital letters with dots',
  'places of streets',
  'web addresses without end',
  'numbers',
  'amounts in groups',
  'unknown fields',
  'a long unknown field',
  'wrong escapes',
  'lines without a colon',
  'exceptions of many numbers',
  'numbers that a translation lacks',
  'terms',
  'groups of references',
  'a text in another order',
  'sections of one text',
  'links to headings',
];

describe('the time for a page and its translation grows with its length', () => {
  for (const what of TEXTS) {
    test(what, () => {
      const textOf = LONG_TEXTS[what];
      assertLinear((length) => {
        const text = textOf(length);
        return () => readWhole(text);
      }, LENGTH);
    });
  }
});

/** What is a small part of the time for a page, alone: its length, and what is done with a text of a length. */
const PARTS: Readonly<Record<string, readonly [number, (length: number) => () => unknown]>> = {
  'equal names get numbers': [
    10_000,
    (length) => () => Array.from({ length }, () => 'a').map(newNames([])),
  ],
  'what is inside of a link is told from other text': [
    1000,
    (length) => {
      const { children } = markdown.parseInline('{{a}}'.repeat(length), {})[0] ?? {};
      assert.ok(children);
      return () => children.filter((token) => insideLinks(children).has(token));
    },
  ],
  'odd characters are found': [
    10_000,
    (length) => {
      const text = ['Ã', '\u200c', 'ÐÑ', '<', 'ا\u200c'].map((one) => one.repeat(length / 5));
      return () => oddPlaces(text.join('a\n'), false);
    },
  ],
  ...Object.fromEntries(
    [
      '![',
      '[a',
      '<a ',
      '<a =',
      '&nbs',
      '{a',
      '((a ',
      '[[A',
      '#',
      'a\t',
      '\ta',
      '| a',
      '– a\n',
      '1. a\n',
      '• ',
      'www.',
      'a.md',
      '[a ',
      '[einfügen',
      '?',
      ':a',
      '**',
      '`',
      '== a',
      '→ a\n',
      '1: a\n',
      '- Von: ',
      '$a',
      '\\u',
      '--- ',
      '%c3',
      '(Ort ',
      '</a',
      'bilder/a',
      '– a?\n',
      'aa- a',
      'aa-\n',
      'aaaaa.1 A',
      'a    b\n',
      'a;b;c\n',
      '"a","',
      ' ~a',
      'a.....',
      'Am aaaaaa schrieb ',
      'a** ',
      'a.b ',
    ].map((unit) => [
      `mistakes are looked for in ${JSON.stringify(unit)}`,
      [
        10_000,
        (length: number) => {
          const text = unit.repeat(length / unit.length);
          const typed = { all: text, outsideLinks: text };
          return () =>
            slipsIn(typed, {
              file: 'src/de/a.md',
              facts: {},
              citations: {},
              isParagraph: true,
              isPlain: true,
              hasNotes: false,
            });
        },
      ] as const,
    ]),
  ),
  'markup in a field is found': [
    10_000,
    (length) => {
      const text = ['<a', '*a', '_a', '&a', '&#1', '“a', '{a', '[Ort '].map((one) =>
        one.repeat(length / 8),
      );
      return () => text.map(textFault);
    },
  ],
  'the language of a text is found': [
    10_000,
    (length) => {
      const text = 'der und ğ і '.repeat(length / 12);
      return () => wrongLanguage(text, SOURCE_LANGUAGE);
    },
  ],
  'names of people are found': [
    10_000,
    (length) => {
      const text = ['A.', 'Aa', 'Aa ', 'Frau '].map((one) => one.repeat(length / 8));
      return () => text.map(isPerson);
    },
  ],
  'pictures that are not described are found': [
    10_000,
    (length) => {
      const text = ['1 ', 'ein ', 'bild ', '.jpg', 'img_'].map((one) => one.repeat(length / 8));
      return () => text.map((alt) => altFault(alt, alt));
    },
  ],
  'numbers are found': [
    4000,
    (length) => {
      const text = '1 '.repeat(length / 2);
      return () => numbersIn(text);
    },
  ],
  'breaks are kept out of names': [
    4000,
    (length) => {
      const texts = ['1 ', 'A', 'a-', '§ ', '1–', '1 :', ' '].map((one) => one.repeat(length / 2));
      return () => texts.map((text) => ['de', 'fr', 'uk'].map((code) => withoutBreaks(text, code)));
    },
  ],
  'many entries are read': [
    4000,
    (length) => {
      const text = 'a:\n  art: text\n'.repeat(length / 15);
      return () => parseEntryFile('', text);
    },
  ],
  'a long entry is read': [
    2000,
    (length) => {
      const texts = ['[a, ', ' #', ' ', '- '].map((one) => {
        return `a:\n  wert: ${one.repeat(length / one.length)}`;
      });
      texts.push(`a:\n${'b: c\n'.repeat(length / 5)}`, `a:\nb:${' '.repeat(length)}#`);
      return () => texts.map((text) => parseEntryFile('', text));
    },
  ],
  'sections in another order are compared': [
    500,
    (length) => {
      const names = Array.from({ length }, (_, index) => `m${index}`);
      const sections = names.map((hash) => ({ ...SECTION, hash, heading: hash })).reverse();
      return () => compareSections(names, new Map(), sections);
    },
  ],
  'outdated sections are told from others': [
    2000,
    (length) => {
      const numbers = Array.from({ length }, (_, index) => index);
      const comparison = { pairs: numbers, outdated: numbers, added: [] };
      const sections = numbers.map(() => SECTION);
      return () => statesOf(sections, { recorded: sections, comparison }, sections);
    },
  ],
};

const SECTION = {
  heading: '',
  level: 2,
  text: '',
  fields: [],
  titleToken: undefined,
  tokens: [],
  bodyLine: 1,
  headingLine: 1,
  lastLine: 1,
};

describe('the time of a part grows with its length', () => {
  for (const [what, [length, make]] of Object.entries(PARTS)) {
    test(what, () => {
      assertLinear(make, length);
    });
  }
});
