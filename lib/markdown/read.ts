import type { Token } from 'markdown-it';
import { FOLD_TOKEN, isMisspeltFold } from './fold.ts';
import { checkMiswrittenHeading, readHeadings } from './headings.ts';
import { checkImage, checkMiswrittenImage } from './images.ts';
import { type Inline, inlinesOf, lineOf } from './inline.ts';
import { findDepth } from './limits.ts';
import { checkLink, checkMiswrittenLink } from './links.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { checkReference } from './references.ts';
import type { Text, TextSource } from './types.ts';

/**
 * Reads the text of a page: its headings, links, citations and problems.
 *
 * @returns the text, ready for `textHtml`; problems are listed, never thrown.
 */
export function readText(source: TextSource): Text {
  const state: ReadState = {
    source,
    headings: [],
    headingIds: new Map(),
    links: [],
    citations: [],
    citationLines: [],
    problems: [],
  };
  const { tokens, bodyLine, transform } = source;
  const inlines = inlinesOf(tokens, bodyLine);
  for (const one of inlines) readInline(one, state);
  readHeadings(inlines, state);
  const depth = findDepth(tokens);
  if (depth) addProblem(state, bodyLine + depth.line, depth.message, depth.fix);
  const { fold, line } = findFold(state);
  const { headings, headingIds, links, citations, citationLines, problems } = state;
  return {
    tokens,
    fold,
    headings,
    headingIds,
    links,
    hasPictures: inlines.some(({ inline }) => inline.children?.some(isImage)),
    citations,
    excerptCitationLines: [...new Set(citationLines.filter((one) => one < line))],
    problems,
    ...(transform ? { transform } : {}),
  };
}

function isImage({ type }: Token): boolean {
  return type === 'image';
}

function readInline(one: Inline, state: ReadState): void {
  const children = one.inline.children ?? [];
  children.forEach((child, index) => {
    const line = lineOf(child, one);
    if (child.type === 'link_open') checkLink(child, children[index + 1], line, state);
    else if (child.type === 'image') checkImage(child, line, state);
    else if (child.type === 'reference') checkReference(child.content, line, state);
    else if (child.type === 'text') checkWords(child.content, line, state);
  });
}

function checkWords(text: string, line: number, state: ReadState): void {
  if (isMisspeltFold(text)) {
    const message = 'Diese Zeile sieht wie eine Marke aus, ist aber keine.';
    const fix = 'Die einzige Marke lautet <!-- mehr --> und steht allein in ihrer Zeile.';
    addProblem(state, line, message, fix);
  }
  checkMiswrittenImage(text, line, state);
  checkMiswrittenLink(text, line, state);
  checkMiswrittenHeading(text, line, state);
  if (!/\{\{|\}\}/.test(text)) return;
  const message = 'Hier steht eine doppelte geschweifte Klammer, die kein Verweis ist.';
  const fix =
    'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.';
  addProblem(state, line, message, fix);
}

/** The end of the excerpt; every further fold is a problem. */
function findFold(state: ReadState): { fold: number; line: number } {
  const { tokens, bodyLine } = state.source;
  const lineOfFold = (token: Token | undefined) => bodyLine + (token?.map?.[0] ?? 0);
  const [first, ...repeated] = tokens.filter(({ type }) => type === FOLD_TOKEN);
  for (const token of repeated) {
    const message = 'Die Marke <!-- mehr --> steht doppelt.';
    addProblem(state, lineOfFold(token), message, 'Löschen Sie die zweite Marke.');
  }
  return first
    ? { fold: tokens.indexOf(first), line: lineOfFold(first) }
    : { fold: tokens.length, line: Number.POSITIVE_INFINITY };
}
