import { intlLocale, type Language, SOURCE_LANGUAGE } from '../../base/languages.ts';
import { pageUrl } from '../../base/url.ts';
import { isListed } from '../model.ts';
import type { SearchSource } from './documents.ts';

/** A word of the index from A to Z. */
export interface IndexWord {
  readonly word: string;
  readonly url: string;
  /** What it leads to, where the word does not say it. */
  readonly target: string | null;
  /** Set where the word is German for a reader of another language. */
  readonly german: boolean;
}

/** The words that begin with a letter. */
export interface IndexLetter {
  readonly letter: string;
  readonly words: readonly IndexWord[];
}

/** The words of a language in their order, by their first letters: keywords, pages, numbers, places. */
export function indexLetters(source: SearchSource, language: Language): IndexLetter[] {
  const locale = intlLocale(language);
  const { compare } = new Intl.Collator(locale);
  const words = new Map<string, IndexWord>();
  // A word that leads to two places has both.
  for (const one of wordsOf(source, language)) words.set(`${one.word}\n${one.url}`, one);
  const letters = new Map<string, IndexWord[]>();
  for (const one of [...words.values()].sort((a, b) => compare(a.word, b.word))) {
    const letter = letterOf(one.word, locale);
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return [...letters]
    .map(([letter, of]) => ({ letter, words: of }))
    .sort((a, b) => compare(a.letter, b.letter));
}

function wordsOf(
  { site, keywords, helpNumbers, places, strings }: SearchSource,
  language: Language,
): IndexWord[] {
  const code = language.easy ? SOURCE_LANGUAGE.code : language.code;
  const titleOf = (slug: string) => {
    const { page, isFallback } = site.route(slug, language);
    return { title: page.navTitle ?? page.title, isFallback };
  };
  const known = keywords.flatMap(({ slug, anchor, words }) =>
    (words[code] ?? []).map((word) => ({
      word,
      url: pageUrl(language, slug) + (anchor && `#${anchor}`),
      target: titleOf(slug).title,
      german: false,
    })),
  );
  const pages = site.pages
    .filter((page) => page.language.code === SOURCE_LANGUAGE.code && isListed(page))
    .filter(({ layout }) => layout !== 'a-z' && layout !== 'start')
    .map(({ slug }) => {
      const { title, isFallback } = titleOf(slug);
      return { word: title, url: pageUrl(language, slug), target: null, german: isFallback };
    });
  const numbers = helpNumbers.map(({ id, numbers: [number = ''] }) => ({
    word: strings.help.names[id],
    url: pageUrl(language, 'hilfe'),
    target: number,
    german: false,
  }));
  const entries = places.map(({ name, topics: [topic] }) => ({
    word: name,
    url: pageUrl(language, topic ?? 'index'),
    target: null,
    german: !language.easy && language.code !== SOURCE_LANGUAGE.code,
  }));
  return [...known, ...pages, ...numbers, ...entries];
}

/** The first letter of a word as an index has it: of Latin and Arabic letters without their marks. */
function letterOf(word: string, locale: string): string {
  const [first = ''] = word.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  const bare = /\p{Script=Cyrillic}/u.test(first) ? first : (first.normalize('NFD')[0] ?? '');
  return bare.toLocaleUpperCase(locale);
}
