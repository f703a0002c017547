import MiniSearch from 'minisearch';
import { foldedWords } from '../../base/fold.ts';
import type { SearchDocument } from '../../site/search/documents.ts';

/** Letters of a word that can be part of a compound, and of what stands before it. */
const PART = 4;
const REST = 3;

/**
 * Makes the search over some documents. It forgives spelling mistakes, finds beginnings of words and parts of
 * compounds, and folds letters as `foldedWords` does.
 *
 * @returns finds the documents for a query, the best first.
 */
export function makeSearch(
  documents: readonly SearchDocument[],
): (query: string) => SearchDocument[] {
  const vocabulary = new Set(
    documents
      .flatMap(({ title, words }) => foldedWords(`${title} ${words}`))
      .filter(({ length }) => length >= PART),
  );
  const index = new MiniSearch({
    fields: ['title', 'words', 'page', 'text'],
    tokenize: foldedWords,
    processTerm: (term) => [term, ...partsOf(term, vocabulary)],
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return (query) => {
    const terms = new Set(foldedWords(query));
    const found = index.search(query, {
      // A word that is known means itself; parts of others are a guess.
      processTerm: (term) => (vocabulary.has(term) ? term : [term, ...partsOf(term, vocabulary)]),
      boost: { title: 2.5, words: 4 },
      prefix: (term) => term.length >= REST,
      fuzzy: (term) => (term.length >= PART ? 0.25 : false),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    });
    return found
      .map(({ id, score, queryTerms }) => ({
        id: Number(id),
        rank: score * Math.min(1, new Set(queryTerms).size / terms.size),
      }))
      .sort((a, b) => b.rank - a.rank)
      .flatMap(({ id }) => documents[id] ?? []);
  };
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
