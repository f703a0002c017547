import type { Token } from 'markdown-it';
import { foldedWords } from '../../base/fold.ts';
import { isSource, type Language, SOURCE_LANGUAGE } from '../../base/languages.ts';
import { pageUrl } from '../../base/url.ts';
import type { HelpNumber } from '../../facts/help-number.ts';
import type { Place } from '../../facts/types.ts';
import type { Keywords } from '../../files/entries/keywords-file.ts';
import type { Site } from '../index.ts';
import { isListed, type Page } from '../model.ts';
import type { Strings } from '../strings.ts';

/** Something that the search finds: a page, a question on it, a number, a place. */
export interface SearchDocument {
  /** Address in the reader's language, with the anchor of a heading. */
  readonly url: string;
  readonly title: string;
  /** Title of its page; absent where `title` is that. */
  readonly page?: string;
  /** Set where the title is German for a reader of another language. */
  readonly german?: 1;
  /** Words that people use, in the reader's language and in German, as they are written. */
  readonly words: string;
  /** Folded words of its text in both languages, each once; those of many documents are left out. */
  readonly text: string;
}

/** What the search of a language is made from. */
export interface SearchSource {
  readonly site: Site;
  readonly keywords: readonly Keywords[];
  readonly helpNumbers: readonly HelpNumber[];
  readonly places: readonly Place[];
  readonly strings: Strings;
}

/** Slug of the page that lists all numbers. */
const HELP = 'hilfe';

/** Everything that readers of a language can find; German words find it too. */
export function searchDocuments(source: SearchSource, language: Language): SearchDocument[] {
  const { site, strings, helpNumbers, places } = source;
  const pages = site.pages
    .filter((page) => isSource(page.language) && isListed(page) && page.layout !== 'a-z')
    .flatMap((page) => pageDocuments(source, page, language));
  const numbers = helpNumbers.map(({ id, numbers: [number = ''] }) => ({
    url: pageUrl(language, HELP),
    title: `${strings.help.names[id]} ${number}`,
    words: '',
    text: [],
  }));
  const entries = places.map(({ name, topics: [topic], purpose }) => ({
    url: pageUrl(language, topic ?? 'index'),
    title: name,
    ...(isSource(language) ? {} : { german: 1 as const }),
    words: purpose?.[language.code] ?? purpose?.de ?? '',
    text: [],
  }));
  return withoutCommonWords([...pages, ...numbers, ...entries]);
}

/** A document whose text is not reduced yet. */
type Draft = Omit<SearchDocument, 'text'> & { readonly text: readonly string[] };

/** The page itself and each question on it. */
function pageDocuments({ site, keywords }: SearchSource, german: Page, language: Language) {
  const { page, url, isFallback } = site.route(german.slug, language);
  const mark = isFallback && !isSource(language) ? { german: 1 as const } : {};
  const sections = sectionsOf(page);
  const originals = sectionsOf(german);
  return sections.map(({ id, title, tokens }): Draft => {
    const original = originals.find((one) => one.id === id);
    const texts = [tokens, original?.tokens ?? []].flatMap((one) => foldedWords(textOf(one, site)));
    return {
      url: id === '' ? url : `${url}#${id}`,
      title: title ?? page.title,
      ...(title === null ? {} : { page: page.navTitle ?? page.title }),
      ...mark,
      words: [
        ...wordsFor(keywords, german.slug, id, language),
        ...(page === german ? [] : [original?.title ?? german.title]),
      ].join(' '),
      text: texts,
    };
  });
}

/** The beginning of a page and what stands below each of its questions. */
function sectionsOf({ text }: Page): { id: string; title: string | null; tokens: Token[] }[] {
  const sections: { id: string; title: string | null; tokens: Token[] }[] = [
    { id: '', title: null, tokens: [] },
  ];
  for (const token of text.tokens) {
    const id = token.tag === 'h2' ? text.headingIds.get(token) : undefined;
    if (id !== undefined) {
      const heading = text.headings.find((one) => one.id === id);
      sections.push({ id, title: heading?.text ?? '', tokens: [] });
    }
    sections.at(-1)?.tokens.push(token);
  }
  return sections;
}

/** The words of running text, with names that are referred to. */
function textOf(tokens: readonly Token[], { facts }: Site): string {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => {
      if (type === 'text') return content;
      const fact = type === 'reference' ? facts[content] : undefined;
      return fact?.kind === 'link' || fact?.kind === 'text' ? ` ${fact.value} ` : ' ';
    })
    .join('');
}

function wordsFor(
  keywords: readonly Keywords[],
  slug: string,
  anchor: string,
  { code, easy }: Language,
): string[] {
  const codes = new Set([code, SOURCE_LANGUAGE.code, ...(easy ? [SOURCE_LANGUAGE.code] : [])]);
  return keywords
    .filter((entry) => entry.slug === slug && entry.anchor === anchor)
    .flatMap(({ words }) => [...codes].flatMap((one) => words[one] ?? []));
}

/** Share of the documents above which a word tells none from another. */
const COMMON = 0.12;
const SHORTEST = 3;

function withoutCommonWords(drafts: readonly Draft[]): SearchDocument[] {
  const counts = new Map<string, number>();
  for (const { text } of drafts) {
    for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const limit = Math.max(3, drafts.length * COMMON);
  return drafts.map(({ text, ...draft }) => {
    const known = new Set(foldedWords(`${draft.title} ${draft.words}`));
    const telling = (word: string) =>
      word.length >= SHORTEST && !known.has(word) && (counts.get(word) ?? 0) <= limit;
    return { ...draft, text: [...new Set(text.filter(telling))].join(' ') };
  });
}
