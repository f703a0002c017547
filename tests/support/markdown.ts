import { SOURCE_LANGUAGE } from '../../lib/base/languages.ts';
import type { Problem } from '../../lib/base/problem.ts';
import type { FactStrings } from '../../lib/facts/format.ts';
import type { Facts, Sources } from '../../lib/facts/types.ts';
import { renderMarkdown } from '../../lib/markdown/render.ts';
import type { Rendered } from '../../lib/markdown/types.ts';
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

/** Sources, invented for tests. */
export const SOURCES: Sources = {
  erste: { label: 'Erste Quelle' },
  zweite: { label: 'Zweite Quelle', year: '2019' },
};

/** The words of facts in every language of the tests. */
export const FACT_STRINGS: FactStrings = {
  early: 'Anfang {date}',
  range: '{from}–{until}',
  source: 'Quelle: {label}',
};

/** Renders a text as the page `src/de/seite.md` that starts on line 1, beside a page `kontakt.md`. */
export function render(body: string, bodyLine = 1): Rendered {
  return renderMarkdown(body, {
    file: 'src/de/seite.md',
    bodyLine,
    url: '/seite/',
    language: SOURCE_LANGUAGE,
    facts: FACTS,
    sources: SOURCES,
    strings: FACT_STRINGS,
    pageUrl: (key) => (key === 'kontakt' ? '/kontakt/' : null),
    picture: (name) =>
      name === 'fest.jpg' ? PICTURE : name === 'text.jpg' ? 'unreadable' : 'missing',
  });
}

/** The problems of a text as `line: what | how to mend it`. */
export function problemsIn(body: string, bodyLine = 1): string[] {
  return render(body, bodyLine).problems.map(worded);
}

function worded({ line, message, fix }: Problem): string {
  return `${line}: ${message} | ${fix}`;
}
