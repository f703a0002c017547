import type { Token } from 'markdown-it';
import type { Language } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import { textHtml } from '../markdown/html.ts';
import type { HtmlOptions } from '../markdown/types.ts';
import type { Site } from './index.ts';
import type { Page } from './model.ts';

/** How a page's text is rendered in one place. */
export type PlaceOptions = Pick<HtmlOptions, 'sizes' | 'ids' | 'citationRefs'>;

/**
 * Renders tokens of a page for readers of a language. Links lead to pages of that language; facts and dates are in
 * the language of the text.
 */
export function pageHtml(
  site: Site,
  page: Page,
  tokens: readonly Token[],
  reader: Language,
  options: PlaceOptions,
): string {
  const { facts, citations, picture, uiTexts, absent } = site;
  return textHtml(page.text, tokens, {
    ...options,
    facts,
    citations,
    picture,
    absent,
    language: page.language,
    strings: textsOf(uiTexts, page.language).facts,
    pageUrl: (slug) => pageUrl(reader, slug),
    ownUrl: pageUrl(reader, page.slug),
  });
}

/** The excerpt: the tokens above the fold, all of them where there is no fold. */
export function excerptOf({ text }: Page): readonly Token[] {
  return text.tokens.slice(0, text.fold);
}

/** The tokens below the fold; none where there is no fold. */
export function restOf({ text }: Page): readonly Token[] {
  return text.tokens.slice(text.fold + 1);
}

/**
 * The UI texts of a language.
 *
 * @throws Error where there are none; loading checks every language.
 */
export function textsOf<T>(uiTexts: Readonly<Record<string, T>>, { code }: Language): T {
  const texts = uiTexts[code];
  if (!texts) throw new Error(`No UI texts for "${code}"`);
  return texts;
}
