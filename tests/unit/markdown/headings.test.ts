import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, read, render } from '../../support/markdown.ts';

const idsOf = (body: string) => read(body).headings.map(({ id }) => id);

for (const [text, id] of [
  ['Über uns: Größe & Maß', 'ueber-uns-groesse-mass'],
  ['„Bündnis“ – was ist das?', 'buendnis-was-ist-das'],
  ['WhatsApp und GmbH', 'whatsapp-und-gmbh'],
  ['**Fett**, `Code` und [Link](kontakt.md)', 'fett-code-und-link'],
  ['???', 'abschnitt'],
  // Names that layouts use too, with an underscore.
  ['Inhalt', 'inhalt'],
  ['Quelle 1', 'quelle-1'],
  ['_today_ und \\_offer', 'today-und-offer'],
] as const) {
  test(`the id of "${text}" is ${id}`, () => {
    assert.deepEqual(idsOf(`## ${text}`), [id]);
    assert.match(render(`## ${text}`), new RegExp(`^<h2 id="${id}">`));
  });
}

test('headings of the same text get ids of their own, also across the fold', () => {
  assert.deepEqual(idsOf('## Ziele\n\n## Ziele-2\n\n<!-- mehr -->\n\n## Ziele\n\n## Ziele'), [
    'ziele',
    'ziele-2',
    'ziele-3',
    'ziele-4',
  ]);
});

test('where the headings stand a second time they have no ids', () => {
  assert.equal(render('## Ziele', { ids: false }), '<h2>Ziele</h2>\n');
});

test('headings keep their level and their text without markup', () => {
  assert.deepEqual(read('## Die **Ziele**\n\n### Im `Detail`\n\n## Ende').headings, [
    { id: 'die-ziele', level: 2, text: 'Die Ziele' },
    { id: 'im-detail', level: 3, text: 'Im Detail' },
    { id: 'ende', level: 2, text: 'Ende' },
  ]);
});

const FIRST_LEVEL =
  'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht. | Schreiben Sie „##“. Die oberste Überschrift ist das Feld „title“ im Kopf.';

for (const [body, ...problems] of [
  ['Text\n\n# Oben', `3: ${FIRST_LEVEL}`],
  [
    'Oben\n===',
    '2: „===“ erscheint so auf der Seite. | Eine Überschrift schreiben Sie so: ## Überschrift. Sonst löschen Sie die Zeile.',
  ],
  [
    '### Zu tief',
    '1: Vor dieser Überschrift fehlt eine der Stufe 2. | Schreiben Sie sie mit ## statt mit ###.',
  ],
  [
    '## Gut\n\n##### Zu tief',
    '3: Vor dieser Überschrift fehlt eine der Stufe 3. | Schreiben Sie sie mit ### statt mit #####.',
  ],
  ['## Oben\n\n<!-- mehr -->\n\n### Unten'],
  ['## A\n\n### B\n\n#### C\n\n## D'],
  [
    '## Gut\n\n###',
    '3: Diese Überschrift ist leer. | Schreiben Sie sie hinter „###“, oder löschen Sie die Zeile.',
  ],
  [
    'Text\n\n##Titel',
    '3: Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben. | Schreiben Sie „## Überschrift“ an den Anfang einer Zeile, mit einem Leerzeichen hinter ##. Sieht sie schon so aus, tippen Sie die Zeile neu.',
  ],
  ['#KListbunt und `##x`'],
] as const) {
  test(`${problems.length} problems in ${JSON.stringify(body)}`, () => {
    assert.deepEqual(problemsIn(body), problems);
  });
}
