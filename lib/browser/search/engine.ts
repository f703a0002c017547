import MiniSearch from 'minisearch';
import { foldedWords, stemOf } from '../../base/fold.ts';
import type { SearchDocument } from '../../site/search/documents.ts';

/** Letters of a word that can be part of a compound, and of what stands before it. */
const PART = 4;
const REST = 3;
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
  const vocabulary = new Set(known.flat().filter(({ length }) => length >= PART));
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
    vocabulary.has(word)
      ? [word, stemOf(word)]
      : [word, stemOf(word), ...partsOf(word, vocabulary)];
  return (query) => {
    const words = [...new Set(foldedWords(query))];
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

/** Words of the vocabulary that a longer word ends with: `kurs` of `sprachkurs`. */
function partsOf(term: string, vocabulary: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (let start = REST; start <= term.length - PART; start += 1) {
    const end = term.slice(start);
    if (vocabulary.has(end)) parts.push(end);
  }
  return parts;
}
