import { LANGUAGES } from '../base/languages.ts';

// How texts name a page. A slug has small letters, digits, hyphens and a slash: no sign of a pattern.

const CODES = LANGUAGES.map(({ code }) => code).join('|');
const UP = '(?:\\.\\.?/)*';
const BREAK = '(?:\\r\\n|\\r|\\n)';

/** What stands before the target of a link. Links by reference (`[Kontakt][1]`) are plain text on this site. */
const TARGET = '\\]\\(\\s*<?';
/** What may stand behind the name in an address: the view side by side, too. */
const REST = '(?:/(?:de/?)?|\\.html)?';

/** The name in `](kontakt.md`, `](../kontakt.md#stelle`; what stands before it is a group. */
export function inLink(slug: string): RegExp {
  return new RegExp(`(${TARGET}${UP})${slug}(?=\\.md(?:[#)>\\s\\\\]|$))`, 'g');
}

/** The name in `](/kontakt/`, also in another language; what stands before it is a group. */
export function inAddress(slug: string): RegExp {
  return new RegExp(`(${TARGET}/(?:(?:${CODES})/)?)${slug}(?=${REST}[#)>\\s])`, 'g');
}

/** Words of a link, which may have brackets and pictures. */
const PLAIN = '[^\\[\\]\\\\]|\\\\.';
const WORDS = `(?:${PLAIN}|!\\[(?:${PLAIN})*\\]\\([^()\\n]*\\)|\\[(?:${PLAIN})*\\](?!\\())*`;
/** Words for a pointer, in one of three kinds of signs. In a record, which is JSON, a quotation mark has a backslash. */
const TITLE = '(?:\\s+(?:\\\\?"(?:[^"\\\\\\n]|\\\\.)*?\\\\?"|\'[^\'\\n]*\'|\\([^()\\n]*\\)))?';

/** A whole link to the page; its words are a group. */
export function wholeLink(slug: string): RegExp {
  const target = `(?:${UP}${slug}\\.md|/(?:(?:${CODES})/)?${slug}${REST})(?:#[^)>\\s]*)?`;
  return new RegExp(`(?<!\\\\)\\[(${WORDS})${TARGET}${target}>?${TITLE}\\s*\\)`, 'gs');
}

/** The name in the line `seite: kontakt.md` of an entry; what stands before it is a group. */
export function inAnswer(slug: string): RegExp {
  return new RegExp(`^([ \\t]+seite:[ \\t]*["']?)${slug}(?=\\.md)`, 'gm');
}

/** A whole entry whose answer is the page, up to the next entry or comment. */
export function wholeAnswer(slug: string): RegExp {
  const above = `^[a-z0-9][^:\\r\\n]*:[ \\t]*${BREAK}(?:[ \\t]+\\S.*${BREAK})*?`;
  return new RegExp(
    `${above}[ \\t]+seite:[ \\t]*["']?${slug}\\.md.*(?:${BREAK}(?:[ \\t].*)?)*`,
    'gm',
  );
}

/** A line of an entry that lists pages, this one among them, with its break. */
export function lineWith(slug: string): RegExp {
  return new RegExp(`^[ \\t]+(?:seiten|themen):.*${inList(slug).source}.*(?:${BREAK}|$)`, 'gm');
}

/** The name in such a line. */
export function inList(slug: string): RegExp {
  return new RegExp(`(?<=[,:\\s"'])${slug}(?=[,\\s"']|$)`);
}
