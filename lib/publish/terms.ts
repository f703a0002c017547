import { escapeHtml } from '../base/escape.ts';
import { SOURCE_LANGUAGE } from '../base/languages.ts';
import type { Site } from '../site/index.ts';
import { WEATHER_SOURCE } from '../weather/strings.ts';

/** A quotation mark of any language in HTML. */
const QUOTE = '(?:[„“”«»‘’‚‹›]|"|&quot;)';

/**
 * A pattern for the German terms as whole words in HTML: longest first, with any white space and quotation marks.
 *
 * @param terms as people write them; see `_data/germanTerms.ts`.
 */
export function termPattern(terms: readonly string[]): RegExp {
  const longestFirst = terms.filter((term) => term.trim()).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return /(?!)/gu;
  const sources = longestFirst.map((term) =>
    escapeHtml(term)
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
      // French has spaces inside its quotation marks.
      .replace(new RegExp(QUOTE, 'g'), `\\s?${QUOTE}\\s?`),
  );
  // Behind an ampersand is the name of an entity, for example `&amp;`.
  return new RegExp(`(?<![&\\p{L}\\p{M}\\d])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
}

/** Marks the terms in a text that is not German. */
export function markTerms(text: string, pattern: RegExp): string {
  return text.replace(pattern, '<bdi lang="de">$&</bdi>');
}

/** The terms that no translation and no entry has: misspelt, or of a text that was written anew. */
export function unusedTerms(terms: readonly string[], { files, uiTexts, facts }: Site): string[] {
  const pages = files.translations.map(({ raw, fields }) => [raw.body, fields]);
  const others = Object.entries(uiTexts).filter(([code]) => code !== SOURCE_LANGUAGE.code);
  const all = escapeHtml(
    JSON.stringify([pages, others, facts, WEATHER_SOURCE]).replaceAll('\\n', ' '),
  );
  return terms.filter((term) => !termPattern([term]).test(all));
}
