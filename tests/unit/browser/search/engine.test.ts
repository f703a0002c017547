import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedWords, stemOf } from '../../../../lib/base/fold.ts';
import { makeSearch } from '../../../../lib/browser/search/engine.ts';
import type { SearchDocument } from '../../../../lib/site/search/documents.ts';
import { SAMPLES } from './samples.ts';

/** Results among which people look. */
const FIRST = 3;

function documentOf(url: string, title: string, words = '', text = ''): SearchDocument {
  return { url, title, words, text: foldedWords(text).map(stemOf).join(' ') };
}

for (const [code, { documents, queries }] of Object.entries(SAMPLES)) {
  const search = makeSearch(documents.map((one) => documentOf(...one)));
  for (const [query, ...answers] of queries) {
    test(`${code}: ${query}`, () => {
      const found = search(query).map(({ url }) => url);
      const first = found.slice(0, FIRST);
      assert.ok(
        answers.some((answer) => first.includes(answer)),
        `found ${first.join(', ')}`,
      );
    });
  }
}

const ranked = (documents: readonly SearchDocument[], query: string) =>
  makeSearch(documents)(query).map(({ url }) => url);

test('words that people use weigh more than titles, titles more than texts', () => {
  const documents = [
    documentOf('text', 'Geld', 'Lohn', 'Etwas über den Ausweis'),
    documentOf('title', 'Ausweis', 'Karte'),
    documentOf('words', 'Papiere', 'Ausweis'),
  ];
  assert.deepEqual(ranked(documents, 'Ausweis'), ['words', 'title', 'text']);
});

test('a document with more words of the query comes first', () => {
  const documents = [
    documentOf('one', 'Schule'),
    documentOf('both', 'Geld für die Schule und Bücher'),
    documentOf('other', 'Geld'),
  ];
  assert.equal(ranked(documents, 'geld schule')[0], 'both');
});

test('words that many titles share hardly count', () => {
  const others = ['Lohn', 'Urlaub', 'Pass', 'Miete'].map((word) =>
    documentOf(word, `Was muss ich wissen: ${word}?`),
  );
  const documents = [...others, documentOf('arzt', 'Arzt', '', 'Schmerzen')];
  assert.equal(ranked(documents, 'was muss ich tun ich habe schmerzen')[0], 'arzt');
});

test('the exact word comes before a longer and before a misspelt one', () => {
  const documents = [
    documentOf('fuzzy', 'Mieze'),
    documentOf('longer', 'Mietevertrag'),
    documentOf('exact', 'Miete'),
  ];
  assert.deepEqual(ranked(documents, 'Miete'), ['exact', 'longer', 'fuzzy']);
});

test('the title of its page is part of a question', () => {
  const documents = [
    documentOf('/arbeit/', 'Arbeit'),
    documentOf('/wohnen/', 'Wohnen'),
    documentOf('/arbeit/#kuendigung', 'Ich habe eine Kündigung'),
    documentOf('/wohnen/#kuendigung', 'Ich habe eine Kündigung'),
  ];
  assert.equal(ranked(documents, 'Kündigung Wohnen')[0], '/wohnen/#kuendigung');
  assert.equal(ranked(documents, 'Kündigung Arbeit')[0], '/arbeit/#kuendigung');
});

test('German is found as it is heard and written in Cyrillic letters', () => {
  const documents = [
    documentOf('amt', 'Ausländerbehörde'),
    documentOf('anmeldung', 'Anmeldung'),
    documentOf('geld', 'Wohngeld'),
    documentOf('arzt', 'Арцт'),
  ];
  const queries = ['аусландербехорде', 'Анмельдунг', 'вонгельд', 'арцт'];
  assert.deepEqual(
    queries.map((query) => ranked(documents, query)[0]),
    ['amt', 'anmeldung', 'geld', 'arzt'],
  );
});

test('nothing is found for signs, and for words of no document', () => {
  const documents = [documentOf('arzt', 'Arzt')];
  for (const query of ['', '  ', '?!', 'xylophonkonzert']) {
    assert.deepEqual(ranked(documents, query), []);
  }
});
