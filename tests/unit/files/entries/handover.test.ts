import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openItems } from '../../../../lib/files/entries/handover-file.ts';
import {
  handoverDocument,
  handoverHint,
  openText,
  publishStop,
} from '../../../../lib/files/entries/handover-text.ts';
import { entriesOf, problemsIn } from '../../../support/entries.ts';
import { TODAY } from '../../../support/markdown.ts';

const item = (name: string, more = '') =>
  `${name}:\n  teil: start\n  was: "Was: ${name}"\n  wer: Rechtsamt\n  seit: 2026-11-23\n  unbestaetigt-online: ${more}\n`;

const FILE = {
  'uebergabe.yaml': [
    item('vertrag', 'nein'),
    item('foto', 'ja\n  hinweis: a | b\n  wo: src/de/a.md\n  seiten: a, b'),
    item('alt', 'nein\n  erledigt: 2026-11-29'),
    item('bald', 'nein\n  erledigt: 2026-11-30'),
  ].join('\n'),
};

test('an item is open until the day on which it is settled', async (t) => {
  const { handover, problems } = await entriesOf(t, FILE);
  assert.deepEqual(problems, []);
  const open = (today: string) =>
    openItems(handover, today)
      .map(({ raw }) => raw.name)
      .join(' ');
  assert.equal(open('2026-11-28'), 'vertrag foto alt bald');
  assert.equal(open('2026-11-29'), 'vertrag foto bald');
  assert.equal(open('2026-11-30'), 'vertrag foto');
  assert.deepEqual(handover[1]?.pages, ['a', 'b']);
});

test('a publish stops with the items that must not go online', async (t) => {
  const { handover } = await entriesOf(t, FILE);
  assert.equal(
    publishStop(handover, '2026-11-30'),
    `Die Website wird nicht veröffentlicht: Ein Punkt muss vorher erledigt sein. Was online ist, bleibt.

  vertrag: Was: vertrag (Rechtsamt, offen seit 2026-11-23; Zeile 1)

Ist ein Punkt erledigt, tragen Sie in src/angaben/uebergabe.yaml hinter „erledigt“ den Tag ein.`,
  );
  assert.equal(publishStop(handover.slice(1, 3), TODAY), null);
});

test('the open items, as a list and as a document', async (t) => {
  const { handover } = await entriesOf(t, FILE);
  assert.equal(
    openText(handover, '2026-11-30'),
    `2 von 4 Punkten sind offen (src/angaben/uebergabe.yaml).

Vorher wird nichts veröffentlicht (1)
  vertrag: Was: vertrag (Rechtsamt, offen seit 2026-11-23; Zeile 1)

Ebenfalls offen (1)
  foto: Was: foto (Rechtsamt, offen seit 2026-11-23; Zeile 8)`,
  );
  assert.equal(openText([], TODAY), 'Alle Punkte der Übergabe sind erledigt.');
  assert.match(
    handoverDocument(handover),
    /\n\| \*\*Was: foto\*\* \(`foto`\) \| a \\\| b \| src\/de\/a\.md \| Rechtsamt \| 2026-11-23 \| darf online sein \|\n/,
  );
});

test('a list that differs from its items gets a hint; one settled item more is no difference', async (t) => {
  const { handover } = await entriesOf(t, FILE);
  const written = handoverDocument(handover);
  assert.equal(handoverHint(handover, written), null);
  assert.equal(handoverHint(handover, written.replaceAll('\n', '\r\n')), null);
  const settled = handover.map((item) => ({ ...item, done: TODAY }));
  assert.equal(handoverHint(settled, written), null);
  assert.equal(handoverHint(handover, undefined), null);
  assert.deepEqual(handoverHint(handover, written.replace('Rechtsamt', 'Amt')), {
    file: 'docs/handover.md',
    line: 1,
    message: 'Die Liste zeigt nicht, was in src/angaben/uebergabe.yaml steht.',
    fix: 'Der Befehl „npm run angaben -- uebergabe schreiben“ schreibt sie neu.',
  });
});

test('an item with a mistake is told', async (t) => {
  const text = item('a', 'vielleicht')
    .replace('teil: start', 'teil: anfang')
    .replace('  wer: Rechtsamt\n', '');
  const found = await problemsIn(t, { 'uebergabe.yaml': text });
  assert.deepEqual(
    found.map((line) => line.slice(0, line.indexOf(' |'))),
    [
      'uebergabe.yaml:2: Der Punkt „a“: Im Feld „teil“ steht „anfang“: diesen Abschnitt gibt es nicht.',
      'uebergabe.yaml:1: Der Punkt „a“: Das Feld „wer“ fehlt.',
      'uebergabe.yaml:5: Der Punkt „a“: Im Feld „unbestaetigt-online“ steht „vielleicht“: hier kann „ja“ oder „nein“ stehen.',
    ],
  );
});
