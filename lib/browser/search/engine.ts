import MiniSearch from 'minisearch';
import { foldedWords, stemOf } from '../../base/fold.ts';
import type { SearchDocument } from '../../site/search/documents.ts';

/** Letters of a word that can be part of a compound, and of what stands before it. */
const PART = 4;
const REST = 3;
/** Letters of a word that are compared: the longest compounds have no more, and time grows with their square. */
const LONGEST = 60;
/** Share of the titles above which a word asks for none of them, and what such a word weighs. */
const COMMON = 0.05;
const LIGHT = 0.15;

/**
 * Makes the search over some documents. It forgives spelling mistakes, finds beginnings of words and parts of
 * compounds, and folds letters as `foldedWords` does.
 *
 * @returns finds the documents for a query, the best first.
 */
export function makeSearch(
  documents: readonly SearchDocument[],
): (query: string) => SearchDocument[] {
  const known = documents.map(({ title, words }) => foldedWords(`${title} ${words}`));
  const words = known.flat().filter(({ length }) => length >= PART);
  const vocabulary = new Set([...words, ...words.map(stemOf)]);
  const index = new MiniSearch({
    fields: ['title', 'words', 'page', 'text'],
    tokenize: foldedWords,
    processTerm: (term) => [term, ...partsOf(term, vocabulary)],
  });
  index.addAll(
    documents.map((document, id) => ({
      id,
      ...document,
      page: pageOf(document, documents)?.title,
    })),
  );
  const counts = new Map<string, number>();
  for (const word of documents.flatMap(({ title }) => [...new Set(foldedWords(title))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) =>
    (counts.get(word) ?? 0) > COMMON * documents.length ? LIGHT : 1;
  const expand = (word: string) =>
    // A word that is known means itself; parts of others, and German in Cyrillic letters, are a guess.
    [word, stemOf(word), ...(vocabulary.has(word) ? [] : guesses(word, vocabulary))];
  return (query) => {
    const words = [...new Set(foldedWords(query).map((word) => word.slice(0, LONGEST)))];
    const ranks = new Map<number, { score: number; weight: number }>();
    for (const word of words) {
      const weight = weightOf(word);
      const found = index.search(word, {
        tokenize: (text) => [text],
        processTerm: (term) => [...new Set(expand(term))],
        boost: { title: 2.5, words: 4 },
        prefix: (term) => term.length >= REST,
        fuzzy: (term) => (term.length >= PART ? 0.25 : false),
        weights: { prefix: 0.5, fuzzy: 0.3 },
      });
      for (const { id, score } of found) {
        const rank = ranks.get(id) ?? { score: 0, weight: 0 };
        ranks.set(id, { score: rank.score + score * weight, weight: rank.weight + weight });
      }
    }
    return [...ranks]
      .map(([id, { score, weight }]) => ({ id, rank: score * weight }))
      .sort((a, b) => b.rank - a.rank)
      .flatMap(({ id }) => documents[id] ?? []);
  };
}

/** The page that a document is part of; itself, if it is one. */
export function pageOf(
  { url }: SearchDocument,
  documents: readonly SearchDocument[],
): SearchDocument | undefined {
  const [page] = url.split('#');
  return documents.find((one) => one.url === page);
}

function guesses(word: string, vocabulary: ReadonlySet<string>): string[] {
  const latin = inLatin(word);
  return [...relatives(word, vocabulary), ...(latin === word ? [] : [latin])];
}

/** Folded Cyrillic letters from `а` to `я` as German is heard: people write "Anmeldung" as `анмельдунг`. */
const LATIN = 'a b w g d e sch s i i k l m n o p r s t u f h z tsch sch sch - i - e u a'.split(' ');

function inLatin(word: string): string {
  return word.replace(/[а-я]/g, (letter) => LATIN[letter.charCodeAt(0) - 0x430] ?? '');
}

/** Words of the vocabulary that a word ends with, and those that go on with it: `versicherung` for `krankenversicherung`. */
function relatives(word: string, vocabulary: ReadonlySet<string>): string[] {
  const stem = stemOf(word);
  const longer = stem.length < PART ? [] : [...vocabulary];
  return [...partsOf(word, vocabulary), ...longer.filter((one) => one.includes(stem, REST))];
}

/** Ends of a word that are words of the vocabulary, or begin like one: `kurs` of `sprachkurs`. */
function partsOf(term: string, vocabulary: ReadonlySet<string>): string[] {
  const ends = Array.from({ length: Math.max(0, term.length - PART - REST + 1) }, (_, index) =>
    term.slice(REST + index),
  );
  return ends.flatMap((end) => {
    const stem = stemOf(end);
    return vocabulary.has(end) ? [end] : stem !== end && vocabulary.has(stem) ? [stem] : [];
  });
}
