import type { Token } from 'markdown-it';
import { findFold } from './fold.ts';
import { readHeadings } from './headings.ts';
import { checkImage } from './images.ts';
import { type Inline, inlinesOf, lineOf } from './inline.ts';
import { findDepth } from './limits.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLink } from './links.ts';
import { checkBrokenSentences } from './lists.ts';
import { checkMarks } from './marks.ts';
import { addProblem, type ReadState } from './read-state.ts';
import { checkReference, checkUse } from './references.ts';
import { checkTables } from './tables.ts';
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
  checkMarks(inlines, state);
  checkLinkTexts(inlines, state);
  checkBrokenSentences(state);
  checkTables(state);
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
    if (child.type === 'link_open') checkLink(child, line, state);
    else if (child.type === 'image') checkImage(child, line, state);
    else if (child.type === 'reference') {
      checkReference(child.content, line, state);
      checkUse(child.content, children[index - 1], children[index + 1], line, state);
    }
  });
}
