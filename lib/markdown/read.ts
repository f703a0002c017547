import type { Token } from 'markdown-it';
import { FOLD_TOKEN, isMisspeltFold } from './fold.ts';
import { checkMiswrittenHeading, readHeadings } from './headings.ts';
import { checkImage, checkMiswrittenImage } from './images.ts';
import { type Inline, inlinesOf, lineOf } from './inline.ts';
import { findDepth } from './limits.ts';
import { checkLink, checkMiswrittenLink } from './links.ts';
import { addProblem, type InlineState, type ReadState } from './read-state.ts';
import { readTerms } from './read-terms.ts';
import { checkReference } from './references.ts';
import { tokensOn } from './term.ts';
import type { Text, TextSource } from './types.ts';

/**
 * Reads the text of a page: its headings, links, citations and problems.
 *
 * @returns the text, ready for `textHtml`; problems are listed, never thrown.
 */
export function readText(source: TextSource): Text {
  const { tokens: all, bodyLine, today, transform } = source;
  const { terms, faults } = readTerms(all);
  const tokens = tokensOn(all, terms, today);
  const state: ReadState = {
    source,
    headings: [],
    headingIds: new Map(),
    links: [],
    references: [],
    termReferences: new Set(),
    citations: [],
    citationLines: [],
    problems: [],
  };
  for (const { token, message, fix } of faults) {
    addProblem(state, bodyLine + (token.map?.[0] ?? 0), message, fix);
  }
  const inlines = inlinesOf(all, bodyLine);
  const shown = new Set(tokens);
  const inTerm = new Set(terms.flatMap(({ start, end }) => all.slice(start, end)));
  for (const one of inlines) {
    const { inline } = one;
    readInline(one, { ...state, isShown: shown.has(inline), isInTerm: inTerm.has(inline) });
  }
  readHeadings(inlines, state);
  const depth = findDepth(all);
  if (depth) addProblem(state, bodyLine + depth.line, depth.message, depth.fix);
  const foldLine = checkFolds(state);
  const fold = tokens.findIndex(({ type }) => type === FOLD_TOKEN);
  const { headings, headingIds, links, references, termReferences, citations, problems } = state;
  return {
    tokens,
    fold: fold === -1 ? tokens.length : fold,
    ...{ headings, headingIds, links, references, termReferences },
    hasPictures: tokens.some(({ children }) => children?.some(isImage)),
    citations,
    excerptCitationLines: [...new Set(state.citationLines.filter((line) => line < foldLine))],
    problems,
    ...(transform ? { transform } : {}),
  };
}

function isImage({ type }: Token): boolean {
  return type === 'image';
}

function readInline(one: Inline, state: InlineState): void {
  const children = one.inline.children ?? [];
  children.forEach((child, index) => {
    const line = lineOf(child, one);
    if (child.type === 'link_open') checkLink(child, children[index + 1], line, state);
    else if (child.type === 'image') checkImage(child, line, state);
    else if (child.type === 'reference') {
      checkReference(child.content, line, state);
      if (state.isInTerm) state.termReferences.add(child);
    }
    if (child.type === 'text') checkWords(child.content, line, state);
  });
}

function checkWords(text: string, line: number, state: ReadState): void {
  if (isMisspeltFold(text)) {
    const message = 'Diese Zeile sieht wie eine Marke aus, ist aber keine.';
    const fix =
      'Marken sind <!-- mehr -->, <!-- bis 2026-12-31 -->, <!-- ab 2027-01-01 -->, <!-- danach -->, <!-- vorher --> und <!-- ende -->. Jede steht allein in ihrer Zeile.';
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

/** The line on which the excerpt ends; every further fold is a problem. */
function checkFolds(state: ReadState): number {
  const { tokens, bodyLine } = state.source;
  const lineOfFold = (token: Token | undefined) => bodyLine + (token?.map?.[0] ?? 0);
  const [first, ...repeated] = tokens.filter(({ type }) => type === FOLD_TOKEN);
  for (const token of repeated) {
    const message = 'Die Marke <!-- mehr --> steht doppelt.';
    addProblem(state, lineOfFold(token), message, 'Löschen Sie die zweite Marke.');
  }
  return first ? lineOfFold(first) : Number.POSITIVE_INFINITY;
}
