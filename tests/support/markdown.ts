import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import { eachOnce } from '../../lib/base/problem.ts';
import type { FactStrings } from '../../lib/facts/format.ts';
import type { Citations, Facts } from '../../lib/facts/types.ts';
import { textHtml } from '../../lib/markdown/html.ts';
import { parseMarkdown } from '../../lib/markdown/markdown.ts';
import { readText } from '../../lib/markdown/read.ts';
import type { HtmlOptions, References, Text } from '../../lib/markdown/types.ts';
import { PICTURE } from './pictures.ts';

/** Facts of every kind, invented for tests. */
export const FACTS: Facts = {
  amt: { kind: 'text', value: 'Amt für "Tests" <& mehr>' },
  telefon: { kind: 'phone', value: '0631 123-45' },
  'e-mail': { kind: 'email', value: 'amt@example.org' },
  'mail-ehrenamt': { kind: 'email', value: 'amt@example.org', subject: 'Ehrenamt & Spende' },
  web: { kind: 'url', value: 'https://example.org/?a=1&b=2' },
  'zeit.tag': { kind: 'date', value: '2013-02-04' },
  'zeit.jahre': { kind: 'date', value: '2015', until: '2017' },
  'zahl.viele': { kind: 'number', value: 12345 },
};

/** The day of the tests of texts. */
export const TODAY = '2026-11-29';

/** Citations, invented for tests. */
export const CITATIONS: Citations = {
  erste: { label: 'Erste Quelle' },
  zweite: { label: 'Zweite Quelle', year: '2019' },
};

/** The words of facts in every language of the tests. */
export const FACT_STRINGS: FactStrings = {
  early: 'Anfang {date}',
  range: '{from}–{until}',
  hours: {
    slot: '{days} {times} Uhr',
    times: '{from}–{to}',
    fullHour: '{hour}',
    time: '{hour}:{minute}',
    daily: 'täglich',
    days: '{from}–{until}',
    appointment: 'nach Vereinbarung',
    unknown: 'nicht bekannt',
  },
  source: 'Quelle: {label}',
  over: 'galt bis {date}',
  unconfirmed: 'noch nicht bestätigt',
};

const REFERENCES: References = {
  facts: FACTS,
  citations: CITATIONS,
  picture: (name) =>
    name === 'fest.jpg' ? PICTURE : name === 'text.jpg' ? 'unreadable' : 'missing',
};

/** Reads a text as a page whose text starts on a line, beside a page `kontakt.md`. */
export function read(
  body: string,
  bodyLine = 1,
  { file = 'src/de/seite.md', today = TODAY, facts = REFERENCES.facts, drafts = false } = {},
): Text {
  return readText({
    ...REFERENCES,
    facts,
    file,
    bodyLine,
    drafts,
    tokens: parseMarkdown(body),
    today,
    pageExists: (slug) => slug === 'kontakt',
  });
}

/** Writes a text, or some of its tokens, as the German page `/seite/` shows it. */
export function htmlOf(
  text: Text,
  options: Partial<HtmlOptions> = {},
  tokens = text.tokens,
): string {
  return textHtml(text, tokens, {
    ...REFERENCES,
    language: SOURCE_LANGUAGE,
    strings: FACT_STRINGS,
    pageUrl: (slug) => `/${slug}/`,
    ownUrl: '/seite/',
    sizes: '100vw',
    ...options,
  });
}

/** A text as HTML. */
export function render(body: string, options?: Partial<HtmlOptions>): string {
  return htmlOf(read(body), options);
}

/** The problems of a text as `line: what | how to mend it`. */
export function problemsIn(body: string, bodyLine?: number, file?: string): string[] {
  const { problems } = read(body, bodyLine, file === undefined ? {} : { file });
  return eachOnce(problems).map(({ line, message, fix }) => `${line}: ${message} | ${fix}`);
}
