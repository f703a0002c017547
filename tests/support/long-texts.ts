import type { WrittenPage } from './whole-text.ts';

/** Texts of any length by what they consist of. To add one: what it is, and what is repeated. */
export const LONG_TEXTS = {
  // Plain text.
  words: repeat('Wort und '),
  'one letter': repeat('a'),
  'one capital letter': repeat('A'),
  'letters outside of the first plane': repeat('😀'),
  digits: repeat('1'),
  zeros: repeat('0'),
  blanks: (length) => ({ body: `a${' '.repeat(length)}b` }),
  'no-break spaces': repeat('\u00a0'),
  'no-break spaces between letters': (length) => ({ body: `a${'\u00a0'.repeat(length)}b` }),
  tabs: (length) => ({ body: `a${'\t'.repeat(length)}b` }),
  'empty lines': (length) => ({ body: `a${'\n'.repeat(length)}b` }),
  'lines of blanks': repeat(' \n'),
  'short lines': repeat('a\n'),
  paragraphs: repeat('a\n\n'),
  'hard breaks': repeat('a\\\n'),
  'hard breaks of spaces': repeat('a  \n'),
  backslashes: repeat('\\'),
  entities: repeat('&amp;'),
  ampersands: repeat('&'),
  'unfinished entities': repeat('&#x'),
  'soft hyphens': repeat('\u00ad'),
  'combining marks': repeat('e\u0301'),
  'combining marks in the wrong order': (length) => ({
    body: `a${'\u0301\u0316'.repeat(length / 2)}`,
  }),
  // References.
  references: repeat('{{telefon}} '),
  'unknown references': repeat('{{telefonx}} '),
  citations: repeat('{{quelle.erste}} '),
  'unknown citations': repeat('{{quelle.keine}} '),
  'one long reference': (length) => ({ body: `{{${'a'.repeat(length)}}}` }),
  'an open reference and blanks': (length) => ({ body: `{{%${' '.repeat(length)}` }),
  'an open reference and letters': (length) => ({ body: `{{${'a'.repeat(length)}` }),
  'open references': repeat('{{'),
  'open references with a word': repeat('{{a '),
  'open references with blanks': repeat('{{ '),
  'closed references': repeat('}}'),
  'single braces': repeat('{'),
  'a blank reference': (length) => ({ body: `{{${' '.repeat(length)}}}` }),
  'references with blanks': repeat('{{   telefon   }} '),
  // Links and pictures.
  links: repeat('[Kontakt](seite.md) '),
  'links outside': repeat('[Kontakt](https://example.org/) '),
  'links to nowhere': repeat('[Kontakt](kontact.md) '),
  'links to no address': repeat('[Kontakt](/kontact/) '),
  'links to no anchor': repeat('[Kontakt](#nirgends) '),
  'links to headings': repeat('## a\n\n[Kontakt](#a) '),
  'links to headings that do not exist': repeat('## a\n\n[Kontakt](#b)\n\n'),
  'links without a text': repeat('[](seite.md) '),
  'forbidden links': repeat('[a](javascript:b) '),
  'a long link': (length) => ({ body: `[a](${'b'.repeat(length)})` }),
  'a long link of blanks': (length) => ({ body: `[a](${' '.repeat(length)})` }),
  'a long internal link': (length) => ({ body: `[a](/${'b'.repeat(length)}/)` }),
  'a long link to a page': (length) => ({ body: `[a](${'b'.repeat(length)}.md)` }),
  'a long anchor': (length) => ({ body: `[a](#${'b'.repeat(length)})` }),
  'a long link with a scheme': (length) => ({ body: `[a](${'b'.repeat(length)}:c)` }),
  'percent signs in a link': (length) => ({ body: `[a](${'%'.repeat(length)})` }),
  'a link of many paths': (length) => ({ body: `[a](./${'a.md#'.repeat(length / 5)})` }),
  'a long title': (length) => ({ body: `[a](b "${'c'.repeat(length)}")` }),
  'an open title': (length) => ({ body: `[a](b "${'c'.repeat(length)}` }),
  'open titles': repeat('[a](b "c '),
  'open brackets': repeat('['),
  'closed brackets': repeat(']'),
  'brackets around a letter': repeat('[a'),
  'open brackets of pictures': repeat('!['),
  'open pictures with a word': repeat('![a '),
  'open pictures in lines': repeat('![a\n'),
  pictures: repeat('![a](fest.jpg) '),
  'pictures in paragraphs': repeat('![a](fest.jpg)\n\n'),
  'missing pictures': repeat('![a](fehlt.jpg) '),
  'pictures without a text': repeat('![](fest.jpg) '),
  'miswritten pictures': repeat('![a] (fest.jpg) '),
  'pictures without a file': repeat('![a] '),
  'a data picture': (length) => ({
    body: `![a](data:image/png;base64,${'iVBORw0K'.repeat(length / 8)})`,
  }),
  'a data picture with percents': (length) => ({
    body: `![a](data:image/svg+xml,${'%3Csvg'.repeat(length / 6)})`,
  }),
  'miswritten links': repeat('[a] (b.md) '),
  'miswritten links with blanks': repeat('[a] ( '),
  'brackets with a word': repeat('[a] '),
  'brackets with a capital': repeat('[A][b'),
  'brackets without a definition': repeat('[a][b] '),
  'brackets with digits': repeat('[1][2'),
  'links with an address with blanks': repeat('[a](https://b c) '),
  autolinks: repeat('<https://example.org/> '),
  'open autolinks': repeat('<https:'),
  'angle brackets': repeat('<'),
  'nested angle links': repeat('[a](<b'),
  'links behind a long link': (length) => ({
    body: `[${'a\n'.repeat(length / 4)}](seite.md)${'[a](b.md)'.repeat(length / 18)}`,
  }),
  'a bracket with a long word': (length) => ({ body: `[1][${'a'.repeat(length)}` }),
  'nested brackets': (length) => ({ body: '['.repeat(length / 2) + ']'.repeat(length / 2) }),
  'nested brackets with a link': (length) => ({
    body: `${'['.repeat(length / 2)}a${'](b)'.repeat(length / 8)}`,
  }),
  'nested pictures': (length) => ({
    body: `${'!['.repeat(length / 8)}a${'](b.jpg)'.repeat(length / 8)}`,
  }),
  'parentheses in an address': (length) => ({ body: `[a](${'('.repeat(length)}` }),
  'definitions of links': repeat('[a]: /b\n'),
  'open definitions of links': repeat('[a]: \n'),
  'definitions with open titles': repeat('[a]: b "\n'),
  // Emphasis and code.
  stars: repeat('*'),
  'stars and letters': repeat('*a'),
  'stars and letters, closing': repeat('a* '),
  emphasis: repeat('*a* '),
  'open emphasis': repeat('*a '),
  'alternating emphasis': repeat('*a_ '),
  'nested emphasis': repeat('*a **a '),
  'emphasis of three kinds': repeat('a***b**c*'),
  'nested emphasis that is closed': (length) => ({
    body: '*a '.repeat(length / 6) + ' a*'.repeat(length / 6),
  }),
  underscores: repeat('_'),
  tildes: repeat('~'),
  strikethrough: repeat('~~a'),
  backticks: repeat('`'),
  'backticks of growing length': (length) => ({
    body: Array.from({ length: Math.sqrt(2 * length) }, (_, n) => `${'`'.repeat(n)} `).join(''),
  }),
  'backticks and letters': repeat('`a'),
  code: repeat('`a` '),
  'double backticks': repeat('``a`'),
  // Blocks.
  headings: repeat('## a\n\n'),
  'different headings': numbered((n) => `## a${n}\n\n`),
  'headings of numbers that collide': numbered((n) => `## a\n\n## a-${n}\n\n`),
  'empty headings': repeat('##\n'),
  'headings without a blank': repeat('##a\n'),
  'headings of first level': repeat('# a\n'),
  'headings below a line': repeat('a\n-\n'),
  'a long heading': (length) => ({ body: `## ${'a'.repeat(length)}` }),
  'a long heading of signs': (length) => ({ body: `## ${'- '.repeat(length / 2)}` }),
  'a long heading of camels': (length) => ({ body: `## ${'aB'.repeat(length / 2)}` }),
  'a heading that ends in marks': (length) => ({ body: `## a ${'#'.repeat(length)} b` }),
  'a heading of marks and blanks': (length) => ({ body: `## a${' #'.repeat(length / 2)}` }),
  'number signs': repeat('#'),
  lists: repeat('- a\n'),
  'lists of links': repeat('- [a](seite.md)\n'),
  'numbered lists': repeat('1. a\n'),
  'lists with paragraphs': repeat('- a\n\n'),
  timelines: repeat('- {{zeit.tag}}\n'),
  'lists in many levels': nested((depth) => `${'  '.repeat(depth)}- a\n`),
  'lists in one line': repeat('- '),
  quotations: repeat('> a\n\n'),
  'nested quotations': repeat('>'),
  'nested quotations in lines': repeat('> > > > > > > > a\n'),
  'lazy quotations': (length) => ({ body: `> ${'a\n'.repeat(length / 2)}` }),
  'quotations and lists': repeat('>- '),
  lines: repeat('---\n'),
  'numbered lists of one line': repeat('1. a\n1) b\n'),
  'lines of one number': repeat('a\n1. b\n\n'),
  'open comments': repeat('<!--\n'),
  'comments of two lines': repeat('<!--\n-->\n'),
  'rows of a table with one cell too much': (length) => ({
    body: `| a |\n|---|\n${'| b | c |\n'.repeat(length / 10)}`,
  }),
  'a link of dots': (length) => ({ body: `[${'.'.repeat(length)}a](kontakt.md)` }),
  'links of one text': numbered((n) => `[a](https://example.org/${n}) `),
  'lists in the middle of a sentence': repeat('a\n- b\n\n'),
  'code blocks': repeat('```\na\n```\n'),
  'open code blocks': repeat('```a\n'),
  'indented code': repeat('    a\n'),
  tables: repeat('| a |\n|---|\n| b |\n\n'),
  'a long table': (length) => ({ body: `| a |\n|---|\n${'| b |\n'.repeat(length / 6)}` }),
  'a long table of facts': (length) => ({
    body: `| a |\n|---|\n${'| {{telefon}} |\n'.repeat(length / 16)}`,
  }),
  'a wide table': (length) => ({
    body: `${'|a'.repeat(length / 7)}|\n${'|-'.repeat(length / 7)}|\n${'|b'.repeat(length / 7)}|`,
  }),
  'a table of missing cells': (length) => ({
    body: `${'|a'.repeat(10)}|\n${'|-'.repeat(10)}|\n${'|b|\n'.repeat(length / 4)}`,
  }),
  'rulers of a table': repeat('|-'),
  'a ruler of dashes': (length) => ({ body: `a\n${'-'.repeat(length)}|` }),
  'a ruler of blanks': (length) => ({ body: `a\n-${' '.repeat(length)}|` }),
  pipes: repeat('|'),
  'lines of a table without a ruler': repeat('| a | b |\n'),
  folds: repeat('<!-- mehr -->\n'),
  'a fold with blanks': (length) => ({ body: `<!--${' '.repeat(length)}mehr` }),
  'a misspelt fold with blanks': (length) => ({ body: `<!-- mehr -->${' '.repeat(length)}x` }),
  terms: repeat('<!-- bis 2026-12-31 -->\na\n<!-- danach -->\nb\n<!-- ende -->\n'),
  'terms without an end': repeat('<!-- bis 2026-12-31 -->\n'),
  'a mark with a long day': (length) => ({ body: `<!-- bis ${'1'.repeat(length)}` }),
  'a mark with blanks': (length) => ({ body: `<!-- bis ${' '.repeat(length)}1` }),
  'misspelt folds': repeat('<-'),
  arrows: repeat('a <----'),
  'folds in a line': repeat('<!-- mehr --> '),
  'comments in a line': (length) => ({ body: `<!--${'-->'.repeat(length / 3)}x` }),
  'dates at the start': repeat('4. Februar\n'),
  'dates with blanks': (length) => ({ body: `1.${' '.repeat(length)}Februa` }),
  'blanks before a date': (length) => ({ body: `${' '.repeat(length)}1x` }),
  'lines of blanks before a date': repeat('   \t  \n'),
  'marks before a date': repeat('- > - > '),
  // Facts that are written out.
  'telephone numbers': repeat('0631 365-2381 '),
  'telephone numbers without end': repeat('0631 '),
  'area codes in brackets': repeat('(0631'),
  'area codes and a year': (length) => ({ body: `0${'1'.repeat(length)}/2019` }),
  'country codes': repeat('+49 '),
  'pairs of digits': repeat('06 31 '),
  'digits with dots': repeat('0631.'),
  'pairs of digits behind a zero': repeat('0 63 31 / 1'),
  'labels of numbers': repeat('Kontonummer: 1 Tel.: '),
  'mail names with a written at': repeat('a_at_'),
  extensions: repeat('Durchwahl'),
  'extensions with blanks': (length) => ({ body: `Durchwahl:${'\u00a0'.repeat(length)}` }),
  'mail addresses': repeat('amt@example.org '),
  'mail addresses without end': repeat('a@b.'),
  'mail names': repeat('a.b-c_d+'),
  'a mail address that is spelt out': repeat('a (at) b '),
  'a long mail host': (length) => ({ body: `a@${'b.'.repeat(length / 2)}` }),
  'a long mail host of letters': (length) => ({ body: `a@${'b'.repeat(length)}` }),
  'at signs': repeat('@'),
  'letters before an at sign': (length) => ({ body: `${'a'.repeat(length)} (at` }),
  'dots of mail hosts that are spelt out': repeat('a@b [dot] '),
  addresses: repeat('Mainzer Straße 12 '),
  'capital words': repeat('A.-'),
  'capital letters with dots': repeat('A.'),
  streets: repeat('Astraße'),
  'streets in a row': repeat('Astr.'),
  'places of streets': repeat('Mainzer '),
  'streets with half a town': repeat('Astraße 1, 66849 '),
  'postal codes': repeat('67657 '),
  'postal codes of a city': repeat('67657 Kaiserslautern '),
  'numbers before a postal code': repeat('123a, '),
  'web addresses': repeat('https://example.org/a '),
  'web addresses without end': repeat('https://'),
  'web names': repeat('www.'),
  'facts in a line': repeat('12.345 '),
  amounts: repeat('1.234,'),
  'amounts in groups': repeat('1.234'),
  'groups of digits': repeat('123 '),
  'digits of Arabic': repeat('٣'),
  superscripts: repeat('²'),
  minutes: repeat('8:00 '),
  'zeros in groups': repeat('00.'),
  // Typography, which the meaning leaves out.
  dashes: repeat('1 - '),
  abbreviations: repeat('z. B. '),
  'paragraph signs': repeat('§ '),
  'blanks and commas': repeat(' ,'),
  // Front matter.
  'a long title of the page': (length) => ({ fields: `teaser: ${'a'.repeat(length)}` }),
  'blanks in a field': (length) => ({ fields: `teaser: "a${' '.repeat(length)}b"` }),
  'lines in a field': (length) => ({ fields: `teaser: |\n${' a\n'.repeat(length / 3)}` }),
  'unknown fields': (length) => ({ fields: numberedLines(length, (n) => `feld${n}: a\n`) }),
  'a long unknown field': (length) => ({ fields: `${'a'.repeat(length)}: b` }),
  'a long list of sections': (length) => ({ fields: `sections: [${'a, '.repeat(length / 3)}]` }),
  'a list of different sections': (length) => ({
    fields: `sections: [${numberedLines(length, (n) => `a${n}, `)}]`,
  }),
  'a long section': (length) => ({ fields: `sections: [${'a'.repeat(length)}]` }),
  'lists in lists': (length) => ({
    fields: `sections: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`,
  }),
  'open lists': (length) => ({ fields: `sections: ${'['.repeat(length)}` }),
  'fields in fields': (length) => ({
    fields: nestedText(length, (depth) => `${' '.repeat(depth)}a:\n`),
  }),
  'braces in braces': (length) => ({ fields: `a: ${'{a: '.repeat(length / 4)}` }),
  'lists in a line': (length) => ({ fields: `a: ${'- '.repeat(length / 2)}` }),
  aliases: (length) => ({ fields: `a: &a b\nc: [${'*a, '.repeat(length / 4)}]` }),
  anchors: (length) => ({ fields: numberedLines(length, (n) => `a${n}: &a${n} b\n`) }),
  'fields that stand twice': (length) => ({ fields: 'a: b\n'.repeat(length / 5) }),
  'an open quotation mark': (length) => ({ fields: `a: "${'b\n '.repeat(length / 3)}` }),
  'quotation marks': (length) => ({ fields: `a: ${'"'.repeat(length)}` }),
  'lines without a colon': (length) => ({ fields: 'a\n'.repeat(length / 2) }),
  colons: (length) => ({ fields: `a: ${'b: '.repeat(length / 3)}` }),
  'colons in lines': (length) => ({ fields: 'a: b: c\n'.repeat(length / 8) }),
  'tabs in front of fields': (length) => ({ fields: '\ta: b\n'.repeat(length / 6) }),
  comments: (length) => ({ fields: '# a\n'.repeat(length / 4) }),
  'backslashes in a field': (length) => ({ fields: `a: "${'\\'.repeat(length)}` }),
  'wrong escapes': (length) => ({ fields: `a: "${'\\q'.repeat(length / 2)}"` }),
  'percent signs at the start': (length) => ({ fields: '%a\n'.repeat(length / 3) }),
  documents: (length) => ({ fields: '...\n'.repeat(length / 4) }),
  'blanks behind a fence': (length) => ({ fields: `---${' '.repeat(length)}x` }),
  exceptions: (length) => ({
    translationFields: `exceptions:\n${numberedLines(length, (n) => ` - {value: "${n}", reason: aus gutem Grund so}\n`)}`,
  }),
  'exceptions of many numbers': (length) => ({
    body: numberedLines(length, (n) => `${n} `),
    translation: 'a',
    translationFields: `exceptions:\n${numberedLines(length, (n) => ` - {value: "${n}", reason: aus gutem Grund so}\n`)}`,
  }),
  'a long value of an exception': (length) => ({
    translationFields: `exceptions:\n - {value: "${'1 '.repeat(length / 2)}", reason: aus gutem Grund so}`,
  }),
  // Translations.
  numbers: numbered((n) => `${n} `),
  'numbers that a translation lacks': (length) => ({
    body: numberedLines(length, (n) => `${n} `),
    translation: 'a',
  }),
  'numbers that a translation adds': (length) => ({
    body: 'a',
    translation: numberedLines(length, (n) => `${n} `),
  }),
  'numbers in another order': (length) => ({
    body: numberedLines(length, (n) => `${n} `),
    translation: numberedLines(length, (n) => `${n} `)
      .split(' ')
      .reverse()
      .join(' '),
  }),
  'equal numbers that a translation lacks': (length) => ({
    body: '7 '.repeat(length / 2),
    translation: 'a',
  }),
  'links that a translation lacks': (length) => ({
    body: numberedLines(length, (n) => `[a](https://example.org/${n}) `),
    translation: 'a',
  }),
  'groups of references': numbered((n) => `{{g${n}.a}} `),
  'paragraphs with numbers': numbered((n) => `a ${n}\n\n`),
  'a text that was written anew': (length) => ({
    body: numberedLines(length, (n) => `a${n} `),
    before: numberedLines(length, (n) => `b${n} `),
  }),
  'a text that lost every second word': (length) => ({
    body: 'a '.repeat(length / 4),
    before: 'a b '.repeat(length / 4),
  }),
  'a text in another order': (length) => ({
    body: numberedLines(length, (n) => `a${n} `),
    before: numberedLines(length, (n) => `a${n} `)
      .split(' ')
      .reverse()
      .join(' '),
  }),
  'headings that were written anew': (length) => ({
    body: numberedLines(length, (n) => `## a${n}\n\nb${n}\n\n`),
    before: numberedLines(length, (n) => `## c${n}\n\nd${n}\n\n`),
  }),
  'headings in another order': (length) => ({
    body: numberedLines(length, (n) => `## a${n}\n\nb${n}\n\n`),
    before: numberedLines(length, (n) => `## a${n}\n\nb${n}\n\n`)
      .split('\n\n\n')
      .reverse()
      .join('\n\n\n'),
  }),
  'sections of one text': numbered((n) => `## a${n}\n\nb\n\n`),
  'sections that a translation lacks': (length) => ({
    body: numberedLines(length, (n) => `## a${n}\n\nb${n}\n\n`),
    translation: 'a',
  }),
  // What is scanned.
  'German terms': repeat('Beirat für Migration und Integration '),
  'beginnings of German terms': repeat('Beirat für Migration und '),
  'a German term with blanks': (length) => ({ body: `Beirat${'\u00a0'.repeat(length)}` }),
  'a German term and many blanks': repeat('Beirat \u00a0 \u00a0 '),
  'quotation marks of a German term': repeat('Projektbüro „'),
} satisfies Readonly<Record<string, (length: number) => WrittenPage>>;

/** What a text consists of. */
export type LongText = keyof typeof LONG_TEXTS;

function repeat(unit: string): (length: number) => WrittenPage {
  return (length) => ({ body: unit.repeat(length / unit.length) });
}

function numbered(line: (n: number) => string): (length: number) => WrittenPage {
  return (length) => ({ body: numberedLines(length, line) });
}

function numberedLines(length: number, line: (n: number) => string): string {
  return Array.from({ length: length / line(1000).length }, (_, n) => line(n + 1000)).join('');
}

function nested(line: (depth: number) => string): (length: number) => WrittenPage {
  return (length) => ({ body: nestedText(length, line) });
}

/** Lines that get longer by as much as each is deeper. */
function nestedText(length: number, line: (depth: number) => string): string {
  return Array.from({ length: Math.sqrt(length) }, (_, depth) => line(depth)).join('');
}
