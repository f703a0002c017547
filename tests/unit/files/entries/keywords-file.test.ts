import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, problemsIn } from '../../../support/entries.ts';

const WORDS =
  'Berichtigen Sie den Wert (erwartet: für jede Sprache eine Zeile mit Wörtern, mit Kommas dazwischen).';
const PAGE =
  'Berichtigen Sie den Wert (erwartet: die Seite, die antwortet, und wenn möglich hinter „#“ ihre Überschrift).';

const entry = (page: string, words: string) => ({
  'woerter.yaml': `hilfe:\n  seite: ${page}\n  woerter:\n    ${words}\n`,
});

test('words of a language stand on a line, each once', async (t) => {
  const files = entry('themen/geld.md#frage', 'de: Amt , Geld,Amt,\n    ar: مال، عمل');
  const { keywords, problems } = await entriesOf(t, files);
  assert.deepEqual(problems, []);
  assert.equal(keywords.length, 1);
  assert.equal(keywords[0]?.slug, 'themen/geld');
  assert.equal(keywords[0]?.anchor, 'frage');
  assert.deepEqual(keywords[0]?.words.de, ['Amt', 'Geld']);
  assert.deepEqual(keywords[0]?.words.ar, ['مال', 'عمل']);
  assert.deepEqual(keywords[0]?.words.fr, []);
});

test('words of the search alone are read as those of the index, and may be missing', async (t) => {
  const files = entry(
    'hilfe.md',
    'de: Amt\n  suche:\n    de: Ämter, Chef zahlt nicht\n    uk: не платять',
  );
  const { keywords, problems } = await entriesOf(t, files);
  assert.deepEqual(problems, []);
  assert.deepEqual(keywords[0]?.words.de, ['Amt']);
  assert.deepEqual(keywords[0]?.searched.de, ['Ämter', 'Chef zahlt nicht']);
  assert.deepEqual(keywords[0]?.searched.uk, ['не платять']);
  const [without] = (await entriesOf(t, entry('hilfe.md', 'de: Amt'))).keywords;
  assert.deepEqual(without?.searched, {});
  assert.deepEqual(await problemsIn(t, entry('hilfe.md', 'de: Amt\n  suche:\n    de: Geld; Amt')), [
    'woerter.yaml:6: Die Wörter „hilfe“: Im Feld „suche“ steht „Geld; Amt“: zwischen den Wörtern stehen Kommas. | Berichtigen Sie den Wert (erwartet: wie „woerter“, aber nur für die Suche, nicht für das Verzeichnis von A bis Z).',
  ]);
});

test('Persian words have joints that nobody sees, other words have none', async (t) => {
  const { keywords } = await entriesOf(t, entry('hilfe.md', 'fa: خارجی\u200cها'));
  assert.deepEqual(keywords[0]?.words.fa, ['خارجی\u200cها']);
  assert.deepEqual(await problemsIn(t, entry('hilfe.md', 'de: Am\u200ct')), [
    `woerter.yaml:4: Die Wörter „hilfe“: Im Feld „woerter“ steht „Am\u200ct“: der Text enthält ein Zeichen, das man nicht sieht. | ${WORDS}`,
  ]);
});

for (const [name, page, words, message] of [
  [
    'a page without its ending',
    'themen/geld',
    'de: Geld',
    `2: Die Wörter „hilfe“: Im Feld „seite“ steht „themen/geld“: das ist keine Seite wie „themen/geld.md“ oder „themen/geld.md#wie-viel-geld-ist-das“. | ${PAGE}`,
  ],
  [
    'an address',
    'https://example.org/',
    'de: Geld',
    `2: Die Wörter „hilfe“: Im Feld „seite“ steht „https://example.org/“: das ist keine Seite wie „themen/geld.md“ oder „themen/geld.md#wie-viel-geld-ist-das“. | ${PAGE}`,
  ],
  [
    'words without a language',
    'hilfe.md',
    'Geld',
    `3: Die Wörter „hilfe“: Im Feld „woerter“ steht „Geld“: hier gehört für jede Sprache eine Zeile wie „de: Wort, anderes Wort“ hin. | ${WORDS}`,
  ],
  [
    'an unknown language',
    'hilfe.md',
    'es: dinero',
    '4: Die Wörter „hilfe“: Das Feld „es“ ist unbekannt. | Meinten Sie „en“? Sonst löschen Sie die Zeile.',
  ],
  [
    'an empty line',
    'hilfe.md',
    'de:',
    `4: Die Wörter „hilfe“: Im Feld „woerter“ steht nichts: der Text ist leer. | ${WORDS}`,
  ],
] as const) {
  test(`names the line and the mending of ${name}`, async (t) => {
    assert.deepEqual(await problemsIn(t, entry(page, words)), [`woerter.yaml:${message}`]);
  });
}
