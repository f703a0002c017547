import type { Token } from 'markdown-it';
import { checkConditions, coversFact, stands, termPlaces } from './conditions.ts';
import { checkFences } from './fences.ts';
import { findFold, isMisspelt } from './fold.ts';
import { readHeadings } from './headings.ts';
import { checkImage } from './images.ts';
import { type Inline, inlinesOf, lineOf } from './inline.ts';
import { findDepth } from './limits.ts';
import { checkLinkSpaces } from './link-spaces.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLink } from './links.ts';
import { checkBrokenSentences, checkStarredLines } from './lists.ts';
import { checkMarks } from './marks.ts';
import { addProblem, type InlineState, type ReadState } from './read-state.ts';
import { readTerms } from './read-terms.ts';
import { checkReference, checkUse } from './references.ts';
import { checkTables } from './tables.ts';
import { standingTokens } from './term.ts';
import type { Text, TextSource } from './types.ts';

/**
 * Reads the text of a page: its headings, links, citations and problems.
 *
 * @returns the text, ready for `textHtml`; problems are listed, never thrown.
 */
export function readText(source: TextSource): Text {
  const { tokens: all, bodyLine, today, transform } = source;
  const { terms, faults } = readTerms(all);
  const tokens = standingTokens(all, terms, { today, stands: (name) => stands(name, source) });
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
  checkConditions(all, terms, state);
  const inlines = inlinesOf(all, bodyLine);
  const shown = new Set(tokens);
  const places = termPlaces(all, terms);
  for (const one of inlines) {
    const { inline } = one;
    readInline(one, { ...state, isShown: shown.has(inline), place: places.get(inline) ?? null });
  }
  const hasSlips = checkMarks(inlines, state);
  checkLinkTexts(inlines, state);
  checkLinkSpaces(inlines, state);
  checkBrokenSentences(state);
  checkStarredLines(state);
  checkTables(state);
  checkFences(state);
  readHeadings(inlines, state);
  const depth = findDepth(all);
  if (depth) addProblem(state, bodyLine + depth.line, depth.message, depth.fix);
  const { fold, line: foldLine } = findFold(state);
  const { headings, headingIds, links, references, termReferences, citations, problems } = state;
  return {
    tokens,
    fold: fold ? tokens.indexOf(fold) : tokens.length,
    ...{ headings, headingIds, links, references, termReferences },
    hasPictures: tokens.some(({ children }) => children?.some(isImage)),
    citations,
    excerptCitationLines: [...new Set(state.citationLines.filter((line) => line < foldLine))],
    problems,
    isMiswritten: hasSlips || faults.length > 0 || all.some(isMisspelt),
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
    if (child.type === 'link_open') checkLink(child, line, state);
    else if (child.type === 'image') checkImage(child, line, state);
    else if (child.type === 'reference') {
      checkReference(child.content, line, state);
      checkUse(child.content, children[index - 1], children[index + 1], line, state);
      if (coversFact(state.place, child.content)) state.termReferences.add(child);
    }
  });
}
