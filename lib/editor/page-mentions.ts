import { LANGUAGES } from '../base/languages.ts';

// How texts name a page. A slug has small letters, digits, hyphens and a slash: no sign of a pattern.

const CODES = LANGUAGES.map(({ code }) => code).join('|');
const UP = '(?:\\.\\.?/)*';
const BREAK = '(?:\\r\\n|\\r|\\n)';

/** The name in `](kontakt.md`, `](../kontakt.md#stelle`, `[1]: kontakt.md`; what stands before it is a group. */
export function inLink(slug: string): RegExp {
  const start = `\\]\\(\\s*<?${UP}|^\\[[^\\]]+\\]: *<?${UP}`;
  return new RegExp(`(${start})${slug}(?=\\.md(?:[#)>\\s\\\\]|$))`, 'gm');
}

/** The name in `](/kontakt/`, also in another language; what stands before it is a group. */
export function inAddress(slug: string): RegExp {
  return new RegExp(`(\\]\\(\\s*<?/(?:(?:${CODES})/)?)${slug}(?=/?[#)>\\s])`, 'g');
}

/** A whole link to the page; its words are a group. */
export function wholeLink(slug: string): RegExp {
  const target = `(?:${UP}${slug}\\.md|/(?:(?:${CODES})/)?${slug}/?)(?:#[^)>\\s]*)?`;
  // In a record, which is JSON, a quotation mark has a backslash.
  const title = '(?:\\s+\\\\?"[^"\\n]*")?';
  return new RegExp(`\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(\\s*<?${target}>?${title}\\s*\\)`, 'g');
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
