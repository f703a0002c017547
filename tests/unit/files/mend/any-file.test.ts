import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SOURCE_LANGUAGE } from '../../../../lib/base/languages.ts';
import { parseEntryFile } from '../../../../lib/files/entries/entry-file.ts';
import { splitFrontMatter } from '../../../../lib/files/front-matter.ts';
import { type Kind, MENDS, mendText } from '../../../../lib/files/mend/mends.ts';
import { parseFrontMatter } from '../../../../lib/files/schema.ts';
import { parseMarkdown } from '../../../../lib/markdown/markdown.ts';
import { sectionsOfSource } from '../../../../lib/translation/sections.ts';

const MARKS = MENDS[4]?.message;

/** Pieces of which files are made: words, everything that is mended, and what must not be. */
const PIECES = [
  ...[
    'Wort',
    'ä',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '1',
    '.',
    ',',
    '-',
    '*',
    '**',
    '`',
    '```\n',
    '\\',
    '|',
    '>',
  ],
  ...[
    '\u00a0',
    '\u202f',
    '\u2007',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\ufeff',
    '\u00ad',
    '\u2060',
    '\u202e',
  ],
  ...[
    '\n##\u00a0',
    '\n## ',
    '\n- ',
    '\n-\u00a0',
    '\n1.\u00a0',
    '\n2.\u00a0',
    '\n1. ',
    '\n  ',
    '\r\n',
    '\r',
  ],
  ...[
    '"',
    '"',
    '"',
    '„',
    '“',
    '”',
    '«',
    '(',
    ')',
    '[',
    ']',
    '](kontakt.md "',
    '{{',
    '}}',
    '{{amt}}',
  ],
  ...[
    '<https://a.de/',
    '<!-- mehr -->',
    '<!-- bis 2027-01-01 -->',
    'می',
    'Ї',
    '❤️',
    '&amp;',
    ':',
    '#',
    "'",
  ],
] as const;
const body = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const value = body.map((text) => text.replace(/[\n\r]/g, ' '));
const kind = fc.record<Kind>({
  isPage: fc.boolean(),
  isRightToLeft: fc.boolean(),
  isGerman: fc.boolean(),
});
const file = fc
  .tuple(fc.constantFrom('', '\ufeff'), value, body, fc.constantFrom('', '\n', '\r\n'))
  .map(
    ([bom, title, text, end]) =>
      `${bom}---\nlayout: page\ntitle: Kontakt ${title}\ndescription: Eine Beschreibung, die lang genug ist, um als Beschreibung zu gelten.\nupdated: 2026-11-23\n---\n${text}${end}`,
  );
const entries = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c.d'), value), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([name, text]) => `${name}:\n  wert: ${text}\n  art: text\n`).join('\r\n'));

/** A line without everything that a mend may change. */
const rest = (line: string) =>
  line.replace(/["„“]/g, '"').replace(/[\s\u00ad\u200b-\u200e\u2060\ufeff]/g, '');

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

test('of any file only the named lines change, by what is mended, and once', () => {
  fc.assert(
    fc.property(fc.oneof(file, entries, body), kind, (before, of) => {
      const { text, mended } = mendText(before, of);
      assert.deepEqual(mendText(text, of), { text, mended: [] });
      assert.equal(mended.length === 0, text === before);
      const named = new Set(mended.flatMap(({ lines }) => lines));
      const after = linesOf(text);
      for (const [at, line] of linesOf(before).entries()) {
        if (named.has(at + 1)) assert.equal(rest(after[at] ?? ''), rest(line));
        else assert.equal(after[at], line);
      }
    }),
    { numRuns: 120 },
  );
});

/** The hashes that translations record of a German page; null where the page cannot be read. */
function hashesOf(text: string): string[] | null {
  const raw = splitFrontMatter('src/de/kontakt.md', text);
  const fields = Array.isArray(raw) ? raw : parseFrontMatter(raw);
  if (Array.isArray(raw) || Array.isArray(fields)) return null;
  const tokens = parseMarkdown(raw.body);
  const sections = sectionsOfSource({
    raw,
    slug: 'kontakt',
    language: SOURCE_LANGUAGE,
    fields,
    tokens,
  });
  return sections.map(({ hash }) => hash);
}

test('no mend makes a translation outdated, unless a text becomes the heading or list that it looks like', () => {
  let compared = 0;
  fc.assert(
    fc.property(file, (before) => {
      const { text, mended } = mendText(before, {
        isPage: true,
        isRightToLeft: false,
        isGerman: true,
      });
      const hashes = hashesOf(before);
      // A fault that an unseen character hid is told now.
      const after = hashesOf(text);
      if (hashes === null || after === null || mended.some(({ message }) => message === MARKS))
        return;
      assert.deepEqual(after, hashes);
      if (mended.length > 0) compared += 1;
    }),
    { numRuns: 120 },
  );
  assert.ok(compared > 20, String(compared));
});

test('no mend changes an entry but for what nobody sees', () => {
  const read = (text: string) => {
    const { entries: all } = parseEntryFile('src/angaben/angaben.yaml', text);
    return all.map(({ name, data }) => [name, rest(JSON.stringify(data))]);
  };
  fc.assert(
    fc.property(entries, (before) => {
      const { text } = mendText(before, { isPage: false, isRightToLeft: false, isGerman: false });
      assert.deepEqual(read(text), read(before));
    }),
    { numRuns: 100 },
  );
});
