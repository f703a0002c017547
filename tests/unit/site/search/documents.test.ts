import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../lib/base/languages.ts';
import { searchDocuments } from '../../../../lib/site/search/documents.ts';
import { machine, searchSource, topic, wordsFile } from '../../../support/search.ts';

const FILES = {
  'de/themen/geld.md': topic(
    'Sie brauchen Geld.\n\n## Wie viel Geld ist das?\n\nSo viel wie Miete.',
  ),
  'en/themen/geld.md': machine(
    'Money',
    'You need money.\n\n## How much is it?\n\nAs much as a garden.',
  ),
  'leicht/themen/geld.md': machine('Geld', 'Kurz.\n\n## Andere Frage?\n\nText'),
};
const WORDS = wordsFile({
  'themen/geld.md': { de: 'Sozialhilfe', en: 'benefits' },
  'themen/geld.md#wie-viel-geld-ist-das': { de: 'Regelsatz', en: 'rate, amount' },
});

async function documentsIn(code: string, t: Parameters<typeof searchSource>[0], files = FILES) {
  return searchDocuments(await searchSource(t, files, WORDS), languageOf(code));
}

test('a page and each of its questions are documents with the words for them', async (t) => {
  const [start, question] = await documentsIn('de', t);
  assert.deepEqual(start, {
    url: '/themen/geld/',
    title: 'Geld vom Amt',
    words: 'Sozialhilfe',
    text: 'brauch',
  });
  assert.deepEqual(question, {
    url: '/themen/geld/#wie-viel-geld-ist-das',
    title: 'Wie viel Geld ist das?',
    words: 'Regelsatz',
    text: 'miete',
  });
});

test('a translation has its words, the German ones, and the nouns of the German title', async (t) => {
  const [start, question] = await documentsIn('en', t);
  assert.equal(start?.url, '/en/themen/geld/');
  assert.equal(start?.words, 'benefits Sozialhilfe Geld');
  assert.deepEqual(question, {
    url: '/en/themen/geld/#wie-viel-geld-ist-das',
    title: 'How much is it?',
    words: 'rate amount Regelsatz Geld',
    text: 'garden',
  });
});

test('words of the search alone are found in their language, and stand once', async (t) => {
  const target = 'themen/geld.md#wie-viel-geld-ist-das';
  const words = { [target]: { de: 'Geld vom Amt', en: 'rate' } };
  const searched = { [target]: { de: 'Stütze', en: 'rate, welfare' } };
  const source = await searchSource(t, FILES, wordsFile(words, searched));
  const wordsOf = (code: string) => searchDocuments(source, languageOf(code))[1]?.words;
  assert.equal(wordsOf('de'), 'Geld vom Amt Stütze');
  // The heading's noun "Geld" is among the words already.
  assert.equal(wordsOf('en'), 'rate welfare Geld vom Amt');
});

test('easy German has questions of its own, so words lead to the beginning of the page', async (t) => {
  const [start, question] = await documentsIn('leicht', t);
  assert.equal(start?.words, 'Sozialhilfe Regelsatz Geld');
  assert.equal(question?.url, '/leicht/themen/geld/#andere-frage');
});

test('a page that is not translated is marked as German', async (t) => {
  const [start, question] = await documentsIn('fr', t);
  assert.equal(start?.german, 1);
  assert.equal(start?.url, '/fr/themen/geld/');
  assert.equal(question?.german, 1);
});

test('numbers and places are documents too, and places keep their German names', async (t) => {
  const documents = await documentsIn('fr', t);
  assert.deepEqual(documents.slice(2), [
    { url: '/fr/hilfe/', title: 'Polizei 110', words: 'Polizei', text: '' },
    { url: '/fr/', title: 'Dorf', german: 1, words: '', text: '' },
  ]);
});

test('the name of a place is not marked as German in Leichte Sprache, and leads to its entry', async (t) => {
  const documents = await documentsIn('leicht', t);
  const place = documents.at(-1);
  assert.equal(place?.title, 'Dorf');
  assert.equal(place?.german, undefined);
});

test('headings of many pages, and those of legal pages, are no documents', async (t) => {
  const body = 'Ein\n\n## Wer hilft?\n\nSonderwort';
  const legal = topic('Text\n\n## Verantwortlich\n\nText').replace(
    'layout: topic',
    'layout: page\nmenu: legal\norder: 1',
  );
  const files = {
    'de/themen/a.md': topic(body, 'Titel eins'),
    'de/themen/b.md': topic(body, 'Titel zwei'),
    'de/themen/c.md': topic(body, 'Titel drei'),
    'de/recht.md': legal,
  };
  const documents = await documentsIn('de', t, files as never);
  assert.deepEqual(
    documents.map(({ url }) => url),
    ['/recht/', '/themen/a/', '/themen/b/', '/themen/c/', '/hilfe/', '/'],
  );
  assert.equal(documents[1]?.text, 'hilft sonder');
});

test('words of many texts are left out, as they tell none from another', async (t) => {
  const names = ['Albert', 'Berta', 'Clara', 'Doris'];
  const files = Object.fromEntries(
    names.map((name) => [`de/themen/${name.toLowerCase()}.md`, topic(`${name} wohnt`, 'Titel')]),
  );
  const documents = await documentsIn('de', t, files as never);
  assert.deepEqual(
    documents.slice(0, 4).map(({ text }) => text),
    ['albert', 'berta', 'clara', 'doris'],
  );
});
