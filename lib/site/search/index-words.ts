import { groupBy } from '../../base/group.ts';
import {
  intlLocale,
  isGerman,
  isSource,
  type Language,
  SOURCE_LANGUAGE,
} from '../../base/languages.ts';
import { isListed, type Page, shortTitle } from '../model.ts';
import { listedEntries, type SearchSource } from './entries.ts';
import { keywordsById, sectionsOf } from './sections.ts';

/** A word of the index from A to Z. */
export interface IndexWord {
  readonly word: string;
  readonly url: string;
  /** The page that it leads to, where the same word leads to others too; the number of a help line. */
  readonly target: string | null;
  /** Set where the word is German for a reader of another language. */
  readonly german: boolean;
}

/** The words that begin with a letter. */
export interface IndexLetter {
  readonly letter: string;
  readonly words: readonly IndexWord[];
}

/**
 * The words of a language in their order, by their first letters: keywords, pages, numbers, places. A question that no
 * keyword leads to stands there itself.
 */
export function indexLetters(source: SearchSource, language: Language): IndexLetter[] {
  const pages = source.site.pages
    .filter((page) => isSource(page.language) && isListed(page))
    .filter(({ layout }) => layout !== 'a-z' && layout !== 'start')
    .flatMap((page) => pageWords(source, page, language));
  const entries = listedEntries(source, language).map(({ name, url, line, german }) => ({
    word: name,
    url,
    target: line?.number ?? null,
    german,
  }));
  return byLetter([...distinct(pages), ...entries], intlLocale(language));
}

/** The title of a page, and the words for it and for its questions. */
function pageWords({ site, keywords }: SearchSource, german: Page, language: Language) {
  const { page, url, isFallback } = site.route(german.slug, language);
  const code = language.easy ? SOURCE_LANGUAGE.code : language.code;
  const target = shortTitle(page);
  const titled = { target, german: isFallback && !isGerman(language) };
  const sections = sectionsOf(page, site);
  const known = keywordsById(
    keywords.filter(({ slug }) => slug === german.slug),
    sections,
  );
  return sections.flatMap(({ id, title }): IndexWord[] => {
    const to = id === '' ? url : `${url}#${id}`;
    const words = (known.get(id) ?? [])
      .flatMap((entry) => entry.words[code] ?? [])
      .map((word) => ({ word, url: to, target, german: false }));
    if (id === '') return [{ word: target, url: to, ...titled }, ...words];
    const isQuestion = german.layout === 'topic';
    return words.length > 0 || !isQuestion ? words : [{ word: title, url: to, ...titled }];
  });
}

/** Each word once for each of its addresses; without its page where it has only one. */
function distinct(words: readonly IndexWord[]): IndexWord[] {
  const once = new Map(words.map((one) => [`${one.word}\n${one.url}`, one]));
  const byWord = groupBy(once.values(), ({ word }) => word);
  return [...byWord.values()].flatMap((same) =>
    same.length > 1 ? same : same.map((one) => ({ ...one, target: null })),
  );
}

function byLetter(words: readonly IndexWord[], locale: string): IndexLetter[] {
  const { compare } = new Intl.Collator(locale);
  const letterOf = lettersOf(locale);
  const sorted = words.toSorted((a, b) => compare(a.word, b.word));
  return [...groupBy(sorted, ({ word }) => letterOf(word))]
    .map(([letter, of]) => ({ letter, words: of }))
    .sort((a, b) => compare(a.letter, b.letter));
}

const DIGITS = '0–9';

/** Gives the first letter of a word as an index has it: `Ä` is A in German; `Ş` is a letter of its own in Turkish. */
function lettersOf(locale: string): (word: string) => string {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  return (word) => {
    const [first = ''] = word.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
    // A word without letters has signs alone.
    if (!/\p{L}/u.test(first)) return DIGITS;
    const [bare = ''] = first.normalize('NFD');
    return (compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(locale);
  };
}
