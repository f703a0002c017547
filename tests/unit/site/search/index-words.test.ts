import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../lib/base/languages.ts';
import { indexLetters } from '../../../../lib/site/search/index-words.ts';
import { machine, searchSource, topic, wordsFile } from '../../../support/search.ts';

const FILES = {
  'de/themen/geld.md': topic('Text\n\n## Wie viel ist das?\n\nText\n\n## Zahlt die Stadt?\n\nText'),
  'de/themen/haus.md': topic('Text\n\n## Was gilt?\n\nText', 'Haus').replace('Geld', 'Haus'),
  'tr/themen/haus.md': machine('Ev', 'Metin\n\n## Ne?\n\nMetin'),
};

type Words = Parameters<typeof wordsFile>[0];

async function lettersOf(t: Parameters<typeof searchSource>[0], code: string, words: Words) {
  const source = await searchSource(t, FILES, wordsFile(words));
  return indexLetters(source, languageOf(code));
}

async function wordsOf(...args: Parameters<typeof lettersOf>) {
  return (await lettersOf(...args)).flatMap(({ words }) => words);
}

const QUESTION = 'themen/geld.md#wie-viel-ist-das';

test('words of the search alone are not in the index', async (t) => {
  const words = wordsFile({ [QUESTION]: { de: 'Ausweis' } }, { [QUESTION]: { de: 'Papiere' } });
  const letters = indexLetters(await searchSource(t, FILES, words), languageOf('de'));
  const listed = letters.flatMap(({ words: of }) => of.map(({ word }) => word));
  assert.ok(listed.includes('Ausweis'));
  assert.ok(!listed.includes('Papiere'));
});

test('every word stands below its first letter, in the order of the language', async (t) => {
  const words = { [QUESTION]: { de: '§ 24, Übergabe, Ausweis, amt, Ärzte, 112, Uhr' } };
  const letters = await lettersOf(t, 'de', words);
  assert.deepEqual(
    letters.map(({ letter, words: of }) => [letter, ...of.map(({ word }) => word)]),
    [
      ['0–9', '§ 24', '112'],
      ['A', 'amt', 'Ärzte', 'Ausweis'],
      ['D', 'Dorf'],
      ['G', 'Geld'],
      ['H', 'Haus'],
      ['P', 'Polizei'],
      ['U', 'Übergabe', 'Uhr'],
      ['W', 'Was gilt?'],
      ['Z', 'Zahlt die Stadt?'],
    ],
  );
});

test('Turkish letters with marks are letters of their own', async (t) => {
  const words = { [QUESTION]: { tr: 'şube, sigorta, iş, ırk, çocuk, ceza' } };
  const letters = (await lettersOf(t, 'tr', words)).map(({ letter }) => letter);
  for (const letter of ['S', 'Ş', 'I', 'İ', 'C', 'Ç']) assert.ok(letters.includes(letter), letter);
});

test('a word leads to its question, and a question without words stands there itself', async (t) => {
  const all = await wordsOf(t, 'de', { [QUESTION]: { de: 'Betrag' } });
  assert.deepEqual(
    all.filter(({ url }) => url.startsWith('/themen/geld/')),
    [
      { word: 'Betrag', url: '/themen/geld/#wie-viel-ist-das', target: null, german: false },
      { word: 'Geld', url: '/themen/geld/', target: null, german: false },
      {
        word: 'Zahlt die Stadt?',
        url: '/themen/geld/#zahlt-die-stadt',
        target: null,
        german: false,
      },
    ],
  );
});

test('a word that leads to two pages says to which', async (t) => {
  const all = await wordsOf(t, 'de', {
    [QUESTION]: { de: 'Kündigung, Lohn' },
    'themen/haus.md': { de: 'Kündigung' },
  });
  assert.deepEqual(
    all.filter(({ word }) => word === 'Kündigung' || word === 'Lohn').map((one) => one.target),
    ['Geld', 'Haus', null],
  );
});

test('a number says itself what it is', async (t) => {
  const all = await wordsOf(t, 'de', {});
  const police = { word: 'Polizei', url: '/hilfe/', target: '110', german: false };
  assert.deepEqual(
    all.find(({ word }) => word === 'Polizei'),
    police,
  );
});

test('what is not translated is marked as German, and so are names of places', async (t) => {
  const all = await wordsOf(t, 'tr', { [QUESTION]: { tr: 'para', de: 'Betrag' } });
  assert.deepEqual(
    all.map(({ word, german }) => [word, german]),
    [
      ['Dorf', true],
      ['Ev', false],
      ['Geld', true],
      ['Ne?', false],
      ['para', false],
      ['Polizei', false],
      ['Zahlt die Stadt?', true],
    ],
  );
});
