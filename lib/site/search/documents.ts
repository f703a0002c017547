import { foldedWords, stemOf } from '../../base/fold.ts';
import { isGerman, isSource, type Language, SOURCE_LANGUAGE } from '../../base/languages.ts';
import type { Keywords } from '../../files/entries/keywords-file.ts';
import { textsOf } from '../html.ts';
import { isListed, type Page } from '../model.ts';
import { listedEntries, type SearchSource } from './entries.ts';
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

/** Everything that readers of a language can find; German words find it too. */
export function searchDocuments(source: SearchSource, language: Language): SearchDocument[] {
  const { site } = source;
  const pages = site.pages
    .filter((page) => isSource(page.language) && isListed(page) && page.layout !== 'a-z')
    .flatMap((page) => pageDocuments(source, page, language));
  const german = textsOf(site.uiTexts, SOURCE_LANGUAGE).help.names;
  const entries = listedEntries(source, language).map(({ name, url, line, purpose, ...entry }) => ({
    url,
    title: line ? `${name} ${line.number}` : name,
    ...marked(entry.german),
    words: line && !isSource(language) ? german[line.id] : purpose,
    text: [],
  }));
  return withoutCommonWords([...pages, ...entries]);
}

/** The mark of a German title; in few bytes, because readers load it. */
function marked(german: boolean): Pick<SearchDocument, 'german'> {
  return german ? { german: 1 } : {};
}

/** A document whose text is not reduced yet. */
type Draft = Omit<SearchDocument, 'text'> & { readonly text: readonly string[] };

/** The page itself and each question on it. */
function pageDocuments({ site, keywords }: SearchSource, german: Page, language: Language) {
  const { page, url, isFallback } = site.route(german.slug, language);
  const mark = marked(isFallback && !isGerman(language));
  const originals = new Map(sectionsOf(german, site).map((one) => [one.id, one]));
  const sections = sectionsOf(page, site);
  const known = keywordsById(
    keywords.filter(({ slug }) => slug === german.slug),
    sections,
  );
  return sections.map(({ id, title, text }): Draft => {
    const words = wordsIn(known.get(id) ?? [], language).join(' ');
    const said = new Set(words.split(' '));
    const nouns = page === german ? [] : nounsOf(originals.get(id));
    return {
      url: id === '' ? url : `${url}#${id}`,
      title,
      ...mark,
      words: [words, ...nouns.filter((noun) => !said.has(noun))].join(' ').trim(),
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

/** In the reader's language, then in German, each once; German words of the search alone are for German. */
function wordsIn(keywords: readonly Keywords[], { code, easy }: Language): string[] {
  const german = SOURCE_LANGUAGE.code;
  const own = easy ? german : code;
  const found = keywords.flatMap(({ words, searched }) => [
    ...(words[own] ?? []),
    ...(searched[own] ?? []),
    ...(words[german] ?? []),
  ]);
  return [...new Set(found)];
}

/** Share of the documents above which a word tells none from another. */
const COMMON = 0.04;
const SHORTEST = 5;

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
