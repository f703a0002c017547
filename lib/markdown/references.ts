import type { Token } from 'markdown-it';
import { escapeHtml } from '../base/escape.ts';
import { isSource } from '../base/languages.ts';
import { formatMessage } from '../base/message.ts';
import { mostSimilar } from '../base/similar.ts';
import { factHref, factText } from '../facts/format.ts';
import type { Fact } from '../facts/types.ts';

import { report, type Walk } from './walk.ts';

const SOURCE_PREFIX = 'quelle.';
const NO_BREAK_SPACE = '\u00a0';
/** As `sourceMark` writes them. */
const SOURCE_MARKS = new RegExp(
  `${NO_BREAK_SPACE}?<sup><a href="#quelle-\\d+"[^>]*>\\d+</a></sup>`,
  'g',
);

/** Looks up a fact; an unknown name is reported with the most similar known one. */
export function findFact(name: string, line: number, walk: Walk): Fact | undefined {
  const { facts } = walk.context;
  if (Object.hasOwn(facts, name)) return facts[name];
  reportUnknown(name, Object.keys(facts), '_data/facts.ts und in docs/redaktion.md', line, walk);
  return undefined;
}

/**
 * Replaces a reference by the fact it names, as a link where the fact can be dialled or written to. The mark of a source is
 * tied to the word before it, so that it never stands alone in a new line.
 *
 * @param before what the reference follows.
 * @param insideLink true within the text of a link, where another link would be invalid HTML.
 */
export function resolveReference(
  token: Token,
  before: Token | undefined,
  line: number,
  insideLink: boolean,
  walk: Walk,
): void {
  const name = token.content;
  if (name.startsWith(SOURCE_PREFIX)) {
    tie(before);
    toHtml(token, sourceMark(name.slice(SOURCE_PREFIX.length), line, walk));
    return;
  }
  const fact = findFact(name, line, walk);
  if (fact) toHtml(token, factHtml(fact, insideLink, walk));
}

function tie(before: Token | undefined): void {
  if (before?.type === 'softbreak') {
    before.type = 'text';
    before.content = NO_BREAK_SPACE;
  } else if (before?.type === 'text') {
    before.content = before.content.replace(/ +$/, NO_BREAK_SPACE);
  }
}

function toHtml(token: Token, html: string): void {
  token.type = 'html_inline';
  token.content = html;
}

function factHtml(fact: Fact, insideLink: boolean, { context }: Walk): string {
  const text = escapeHtml(factText(fact, context.language, context.strings));
  const href = factHref(fact);
  if (fact.kind === 'date') {
    if (fact.until) return `<span class="period">${text}</span>`;
    return `<time datetime="${fact.value}">${text}</time>`;
  }
  // Names and addresses stay German in every language, because letters and counters need them so.
  if (fact.kind === 'text' && !isSource(context.language)) return `<bdi lang="de">${text}</bdi>`;
  if (href === null || insideLink) return text;
  return `<a href="${escapeHtml(href)}" dir="ltr">${text}</a>`;
}

function sourceMark(name: string, line: number, walk: Walk): string {
  const { sources, strings } = walk.context;
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) {
    const known = Object.keys(sources).map((key) => SOURCE_PREFIX + key);
    reportUnknown(SOURCE_PREFIX + name, known, '_data/sources.ts', line, walk);
    return '';
  }
  walk.sourceLines.push(line);
  if (!walk.sources.includes(source)) walk.sources.push(source);
  const number = walk.sources.indexOf(source) + 1;
  const label = escapeHtml(formatMessage(strings.source, { label: number }));
  return `<sup><a href="#quelle-${number}" aria-label="${label}">${number}</a></sup>`;
}

/** HTML without the marks of sources, and without the spaces that tie them. */
export function withoutSourceMarks(html: string): string {
  return html.replace(SOURCE_MARKS, '');
}

function reportUnknown(name: string, known: string[], place: string, line: number, walk: Walk) {
  const similar = mostSimilar(name, known);
  const hint = similar !== null ? `Meinten Sie „${similar}“?` : `Alle Namen stehen in ${place}.`;
  report(walk, line, `Der Verweis {{${name}}} ist unbekannt.`, hint);
}
