import type { Renderer, Token } from 'markdown-it';
import { escapeHtml } from '../base/escape.ts';
import { isSource } from '../base/languages.ts';
import { formatMessage } from '../base/message.ts';
import { isYearName } from '../facts/amount-year.ts';
import { factHref, factText } from '../facts/format.ts';
import type { Fact } from '../facts/types.ts';
import { pictureHtml } from '../pictures/html.ts';
import { imageOf } from './images.ts';
import { insideLinks, openingOf } from './inline.ts';
import { linkHref } from './links.ts';
import { markdown } from './markdown.ts';
import { outsideLinkHtml } from './outside-link.ts';
import { citationName, valueNamed } from './references.ts';
import { isTimeline } from './timeline.ts';
import type { HtmlOptions, Text } from './types.ts';

const NO_BREAK_SPACE = '\u00a0';

/** What the renderer's rules get beside the tokens. */
interface Env {
  readonly text: Text;
  readonly options: HtmlOptions;
}

type Rule = (tokens: readonly Token[], index: number, env: Env) => string;

/**
 * Renders tokens of a text as HTML.
 *
 * @param text result of `readText` without problems.
 * @param tokens all tokens of the text or some of its blocks.
 */
export function textHtml(text: Text, tokens: readonly Token[], options: HtmlOptions): string {
  const env: Env = { text, options };
  const written = options.sizes === null ? withoutPictures(tokens) : [...tokens];
  return markdown.renderer.render(written, markdown.options, { env });
}

/** Tokens without paragraphs of a single picture. */
function withoutPictures(tokens: readonly Token[]): Token[] {
  const isPicture = (token: Token | undefined) =>
    token?.type === 'inline' && token.children?.every(({ type }) => type === 'image') === true;
  return tokens.filter((token, index) => {
    const at = { paragraph_open: index + 1, inline: index, paragraph_close: index - 1 }[token.type];
    return at === undefined || !isPicture(tokens[at]);
  });
}

const RULES: Readonly<Record<string, Rule>> = {
  heading_open: (tokens, index, { text, options: { ids = true } }) => {
    const open = tokens[index] as Token;
    return ids ? `<${open.tag} id="${text.headingIds.get(open)}">` : `<${open.tag}>`;
  },
  bullet_list_open: (tokens, index) =>
    isTimeline(tokens, index) ? '<ul class="timeline">\n' : '<ul>\n',
  // Classes, because the Content Security Policy blocks the renderer's style attribute.
  th_open: (tokens, index) => cell('th', tokens[index]),
  td_open: (tokens, index) => cell('td', tokens[index]),
  link_open: (tokens, index, { options }) => {
    const open = tokens[index] as Token;
    const href = linkHref(open, options);
    if (href === null) return '';
    const title = open.attrGet('title');
    const attributes = [
      `href="${escapeHtml(href)}"`,
      ...(title === null ? [] : [`title="${escapeHtml(String(title))}"`]),
      ...(isLoneLink(tokens, index) ? ['class="lone-link"'] : []),
    ];
    return `<a ${attributes.join(' ')}>`;
  },
  link_close: (tokens, index, { options }) => {
    const open = openingOf(tokens).get(tokens[index] as Token);
    return open && linkHref(open, options) === null ? '' : '</a>';
  },
  image: (tokens, index, { text: { transform = same }, options }) => {
    const { name, alt, credit } = imageOf(tokens[index] as Token);
    const picture = options.picture(name);
    if (options.sizes === null || typeof picture === 'string') return '';
    const note = credit ? `<small class="credit">${escapeHtml(transform(credit))}</small>` : '';
    const html = pictureHtml(picture, { alt: transform(alt), sizes: options.sizes, eager: false });
    return html + note;
  },
  text: (tokens, index, { text: { transform = same }, options }) => {
    const words = transform(tokens[index]?.content ?? '');
    if (!isCitation(tokens[index + 1])) return escapeHtml(words);
    return escapeHtml(words.replace(/ +$/, tie(options)));
  },
  softbreak: (tokens, index, { options }) => (isCitation(tokens[index + 1]) ? tie(options) : '\n'),
  reference: (tokens, index, env) => {
    const token = tokens[index] as Token;
    const citation = citationName(token.content);
    if (citation !== null) return citationRef(citation, env);
    const fact = valueNamed(env.options.facts, token.content);
    if (!fact) return '';
    const html = factHtml(fact, insideLinks(tokens).has(token), env.options);
    // The year is no value of its own: what is said of an amount stands behind the amount.
    const isSaid = env.text.termReferences.has(token) || isYearName(token.content);
    return isSaid ? html : html + remark(fact, env.options);
  },
};

for (const [type, rule] of Object.entries(RULES)) {
  markdown.renderer.rules[type] = ((tokens, index, _options, env) =>
    rule(tokens, index, env?.env as Env)) satisfies Renderer['rules'][string];
}

function same(text: string): string {
  return text;
}

function cell(tag: string, token: Token | undefined): string {
  const [, align] = /^text-align:(center|right)$/.exec(String(token?.attrGet('style') ?? '')) ?? [];
  return align ? `<${tag} class="${align}">` : `<${tag}>`;
}

/**
 * Whether a paragraph or list item holds only a link. The style sheet gives such a link the size of a target; links
 * in running text are exempt (WCAG 2.5.5).
 */
function isLoneLink(tokens: readonly Token[], index: number): boolean {
  return index === 0 && tokens.findIndex(({ type }) => type === 'link_close') === tokens.length - 1;
}

function isCitation(token: Token | undefined): boolean {
  return token?.type === 'reference' && citationName(token.content) !== null;
}

/** What joins a citation's number to the word before it, so that the number never begins a line. */
function tie({ citationRefs = true }: HtmlOptions): string {
  return citationRefs ? NO_BREAK_SPACE : '';
}

function citationRef(
  name: string,
  { text, options: { citations, strings, citationRefs = true } }: Env,
): string {
  const citation = valueNamed(citations, name);
  if (!citationRefs || !citation) return '';
  const number = text.citations.indexOf(citation) + 1;
  const label = escapeHtml(formatMessage(strings.source, { label: number }));
  return `<sup><a href="#_quelle-${number}" aria-label="${label}">${number}</a></sup>`;
}

/**
 * What readers are told behind a fact that is over or not confirmed. A text with a term says it itself. Leichte Sprache
 * has no brackets (BITV 2.0, annex 2, part 2).
 */
function remark(fact: Fact, { language, strings }: HtmlOptions): string {
  const behind = (text: string) =>
    language.easy ? `: ${escapeHtml(text)}` : ` (${escapeHtml(text)})`;
  if (fact.over !== undefined) {
    const date = factText({ kind: 'date', value: fact.over }, language, strings);
    return behind(formatMessage(strings.over, { date }));
  }
  return fact.unconfirmed === 'note' ? behind(strings.unconfirmed) : '';
}

/** Leichte Sprache writes an address as on a letter: each part has a line. A postal code tells an address. */
function asOnLetters(text: string): string {
  return /, \d{5} /.test(text) ? text.replaceAll(', ', '<br>') : text;
}

/** A fact, as a link where it has an address. */
function factHtml(fact: Fact, insideLink: boolean, { language, strings }: HtmlOptions): string {
  if (fact.kind === 'link' && !insideLink) return outsideLinkHtml(fact, language);
  const text = escapeHtml(factText(fact, language, strings));
  const href = factHref(fact);
  if (fact.kind === 'date') {
    if (fact.until) return `<span class="period">${text}</span>`;
    return `<time datetime="${escapeHtml(fact.value)}">${text}</time>`;
  }
  // Names and addresses stay German in every language: letters and offices need them so.
  if (fact.kind === 'text' && !isSource(language)) {
    return `<bdi lang="de">${language.easy ? asOnLetters(text) : text}</bdi>`;
  }
  if (href === null || insideLink) return text;
  return `<a href="${escapeHtml(href)}" dir="ltr">${text}</a>`;
}
