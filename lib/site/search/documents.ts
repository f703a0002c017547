import { foldedWords, stemOf } from '../../base/fold.ts';
import { isSource, type Language, SOURCE_LANGUAGE } from '../../base/languages.ts';
import { pageUrl } from '../../base/url.ts';
import type { HelpNumber } from '../../facts/help-number.ts';
import type { Place } from '../../facts/types.ts';
import type { Keywords } from '../../files/entries/keywords-file.ts';
import { textsOf } from '../html.ts';
import type { Site } from '../index.ts';
import { isListed, type Page } from '../model.ts';
import type { Strings } from '../strings.ts';
import { keywordsById, type Section, sectionsOf } from './sections.ts';

/** Something that the search finds: a page, a question on it, a number, a place. */
export interface SearchDocument {
  /** Address in the reader's language, with the anchor of a heading. */
  readonly url: string;
  readonly title: string;
  /** Set where the title is German for a reader of another language. */
  readonly german?: 1;
  /** Words that people use, in the reader's language and in German, as they are written. */
  readonly words: string;
  /** Stems of its text, each once; those of many documents are left out. */
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
  const german = textsOf(site.uiTexts, SOURCE_LANGUAGE).help.names;
  const numbers = helpNumbers.map(({ id, numbers: [number = ''] }) => ({
    url: pageUrl(language, HELP),
    title: `${strings.help.names[id]} ${number}`,
    words: isSource(language) ? '' : german[id],
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
  const originals = new Map(sectionsOf(german, site).map((one) => [one.id, one]));
  const sections = sectionsOf(page, site);
  const known = keywordsById(
    keywords.filter(({ slug }) => slug === german.slug),
    sections,
  );
  return sections.map(({ id, title, text }): Draft => {
    const nouns = page === german ? [] : nounsOf(originals.get(id));
    return {
      url: id === '' ? url : `${url}#${id}`,
      title,
      ...mark,
      words: [...wordsIn(known.get(id) ?? [], language), ...nouns].join(' '),
      text: foldedWords(text),
    };
  });
}

/** What readers of other languages know of a German heading; a question begins with no noun. */
function nounsOf(section: Section | undefined): string[] {
  if (!section) return [];
  const words = section.id === '' ? section.title : section.title.replace(/^\S+/, '');
  return words.match(/(?<!\p{L})\p{Lu}[\p{L}-]{3,}/gu) ?? [];
}

function wordsIn(keywords: readonly Keywords[], { code, easy }: Language): string[] {
  const codes = new Set([...(easy ? [] : [code]), SOURCE_LANGUAGE.code]);
  return keywords.flatMap(({ words }) => [...codes].flatMap((one) => words[one] ?? []));
}

/** Share of the documents above which a word tells none from another. */
const COMMON = 0.04;
const SHORTEST = 4;

function withoutCommonWords(drafts: readonly Draft[]): SearchDocument[] {
  const texts = drafts.map(({ text }) => new Set(text.map(stemOf)));
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...text])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const limit = Math.max(3, drafts.length * COMMON);
  return drafts.map((draft, index) => {
    const known = new Set(foldedWords(`${draft.title} ${draft.words}`).map(stemOf));
    const telling = (word: string) =>
      word.length >= SHORTEST && !known.has(word) && (counts.get(word) ?? 0) <= limit;
    return { ...draft, text: [...(texts[index] ?? [])].filter(telling).sort().join(' ') };
  });
}
