import type { Token } from 'markdown-it';
import { blocksOf } from './blocks.ts';
import { anchorHeadings, checkMiswrittenHeading } from './headings.ts';
import { checkMiswrittenImage, resolveImage } from './images.ts';
import { lineOffset } from './lines.ts';
import { checkMiswrittenLink, resolveLink } from './links.ts';
import { markLoneLinks } from './lone-links.ts';
import { checkMisspeltMark, divideAtMark } from './mark.ts';
import { markdown, tightenReferences } from './markdown.ts';
import { resolveReference } from './references.ts';
import { markTimelines } from './timeline.ts';
import type { RenderContext, Rendered } from './types.ts';
import { eachInline, report, transform, type Walk } from './walk.ts';

/**
 * Renders the text of a page.
 *
 * @param body markdown below the front matter.
 * @returns HTML of both parts with all that was found; problems are listed, never thrown.
 */
export function renderMarkdown(body: string, context: RenderContext): Rendered {
  const walk: Walk = {
    context,
    headings: [],
    links: [],
    sources: [],
    sourceLines: [],
    problems: [],
  };
  const env = {};
  const tokens = markdown.parse(tightenReferences(body), env);
  markTimelines(tokens);
  markLoneLinks(tokens);
  eachInline(tokens, context.bodyLine, (inline, line) => resolveInline(inline, line, walk));
  anchorHeadings(tokens, context.bodyLine, walk);
  const { lead, more, moreLine } = divideAtMark(tokens, walk);
  const html = (part: Token[]) => markdown.renderer.render(part, markdown.options, env);
  const { headings, links, sources, problems } = walk;
  return {
    lead: html(lead),
    more: html(more),
    blocks: blocksOf([...lead, ...more], context.bodyLine, html),
    headings,
    links,
    sources,
    leadSourceLines: [...new Set(walk.sourceLines.filter((line) => line < moreLine))],
    problems,
  };
}

function resolveInline(inline: Token, firstLine: number, walk: Walk): void {
  let depth = 0;
  const children = inline.children ?? [];
  for (const [index, child] of children.entries()) {
    const line = firstLine + lineOffset(child);
    if (child.type === 'link_open') resolveLink(child, children[index + 1], line, walk);
    else if (child.type === 'image') resolveImage(child, line, walk);
    else if (child.type === 'reference')
      resolveReference(child, children[index - 1], line, depth > 0, walk);
    else if (child.type === 'text') {
      checkText(child.content, line, walk);
      child.content = transform(child.content, walk);
    }
    if (child.type === 'link_open' || child.type === 'link_close') depth += child.nesting;
  }
}

function checkText(text: string, line: number, walk: Walk): void {
  checkMisspeltMark(text, line, walk);
  checkMiswrittenImage(text, line, walk);
  checkMiswrittenLink(text, line, walk);
  checkMiswrittenHeading(text, line, walk);
  if (!/\{\{|\}\}/.test(text)) return;
  const message = 'Hier steht eine doppelte geschweifte Klammer, die kein Verweis ist.';
  const fix =
    'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.';
  report(walk, line, message, fix);
}
