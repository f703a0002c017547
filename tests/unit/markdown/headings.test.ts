import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, render } from '../../support/markdown.ts';

const IDS = [
  ['Ihre Rechte', 'ihre-rechte'],
  ['Über uns: Größe & Maß', 'ueber-uns-groesse-mass'],
  ['„Bündnis“ – was ist das?', 'buendnis-was-ist-das'],
  ['WhatsApp und GmbH', 'whatsapp-und-gmbh'],
  ['**Fett** und `Code`', 'fett-und-code'],
  ['[Link](kontakt.md)', 'link'],
  ['???', 'abschnitt'],
] as const;

for (const [text, id] of IDS) {
  test(`the id of "${text}" is ${id}`, () => {
    const { headings, lead } = render(`## ${text}`);
    assert.equal(headings[0]?.id, id);
    assert.match(lead, new RegExp(`^<h2 id="${id}">`));
  });
}

test('headings of the same text get ids of their own, also across the mark', () => {
  const { headings } = render('## Ziele\n\n## Ziele-2\n\n<!-- mehr -->\n\n## Ziele\n\n## Ziele');
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['ziele', 'ziele-2', 'ziele-3', 'ziele-4'],
  );
});

test('headings keep their level and their text without markup', () => {
  assert.deepEqual(render('## Die **Ziele**\n\n### Im `Detail`\n\n## Ende').headings, [
    { id: 'die-ziele', level: 2, text: 'Die Ziele' },
    { id: 'im-detail', level: 3, text: 'Im Detail' },
    { id: 'ende', level: 2, text: 'Ende' },
  ]);
});

const FIRST_LEVEL =
  'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht. | Schreiben Sie „##“. Die oberste Überschrift ist das Feld „title“ im Kopf.';

test('a heading of the first level is reported', () => {
  assert.deepEqual(problemsIn('Text\n\n# Oben'), [`3: ${FIRST_LEVEL}`]);
  assert.deepEqual(problemsIn('Oben\n==='), [`1: ${FIRST_LEVEL}`]);
});

test('a skipped level is reported', () => {
  assert.deepEqual(problemsIn('### Zu tief'), [
    '1: Vor dieser Überschrift fehlt eine der Stufe 2. | Schreiben Sie sie mit ## statt mit ###.',
  ]);
  assert.deepEqual(problemsIn('## Gut\n\n##### Zu tief'), [
    '3: Vor dieser Überschrift fehlt eine der Stufe 3. | Schreiben Sie sie mit ### statt mit #####.',
  ]);
});

test('levels are counted across the mark', () => {
  assert.deepEqual(problemsIn('## Oben\n\n<!-- mehr -->\n\n### Unten'), []);
});

test('one may go up by several levels', () => {
  assert.deepEqual(problemsIn('## A\n\n### B\n\n#### C\n\n## D'), []);
});

test('an empty heading is reported', () => {
  assert.deepEqual(problemsIn('## Gut\n\n###'), [
    '3: Diese Überschrift ist leer. | Schreiben Sie sie hinter „###“, oder löschen Sie die Zeile.',
  ]);
});

test('a heading without its space is reported, a word behind one mark is none', () => {
  assert.deepEqual(problemsIn('Text\n\n##Titel'), [
    '3: Hier soll eine Überschrift stehen, doch das Leerzeichen fehlt. | Schreiben Sie „## Überschrift“.',
  ]);
  assert.deepEqual(problemsIn('#KListbunt und `##x`'), []);
});
