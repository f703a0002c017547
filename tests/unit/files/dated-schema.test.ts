import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitFrontMatter } from '../../../lib/files/front-matter.ts';
import { parseFrontMatter } from '../../../lib/files/schema.ts';
import { page } from '../../support/content.ts';

type Fields = Record<string, string | null>;

/** The fields of a file, or its problems as `line: what | how to mend it`. */
function parse(file: string, fields: Fields) {
  const raw = splitFrontMatter(`src/de/${file}`, page('', { layout: null, ...fields }));
  assert.ok(!Array.isArray(raw), JSON.stringify(raw));
  const read = parseFrontMatter(raw);
  return Array.isArray(read)
    ? read.map(({ line, message, fix }) => `${line}: ${message} | ${fix}`)
    : read;
}

const START = { start: '2026-12-05 18:00' };

test('an event has its facts, its layout, and a last day', () => {
  const fields = {
    ...{ start: '2026-12-05 9:00', end: '2026-12-05T18:30', place: 'Haus 1', cost: '13,90' },
    ...{ languages: 'de, ar', registration: 'office' },
  };
  const { layout, expires, event } = Object(parse('termine/a.md', fields));
  assert.deepEqual([layout, expires], ['event', '2026-12-05']);
  assert.deepEqual(event, {
    ...{ start: '2026-12-05 09:00', end: '2026-12-05 18:30', place: 'Haus 1', cost: 13.9 },
    ...{ languages: ['de', 'ar'], registration: 'office' },
  });
});

test('a notice has its layout and its days', () => {
  const fields = { publish: '2026-12-01', expires: '2026-12-24' };
  const { layout, publish, expires, event } = Object(parse('hinweise/a.md', fields));
  assert.deepEqual(
    [layout, publish, expires, event],
    [...['notice', '2026-12-01', '2026-12-24'], undefined],
  );
});

for (const [field, value] of [
  ['cost', '0'],
  ['cost', '5.5'],
  ['end', '2026-12-06 00:00'],
  ['languages', '[de, ar, prs]'],
  ['registration', 'none'],
  ['registration', 'https://example.org/anmeldung'],
  ['registration', 'amt@example.org'],
  ['registration', '"0631 365-0"'],
] as const) {
  test(`${field} of an event may be ${value}`, () => {
    assert.ok(!Array.isArray(parse('termine/a.md', { ...START, [field]: value })));
  });
}

const BOTH = 'Schreiben Sie bei „start“ und „end“ eine Uhrzeit, oder bei beiden keine.';
const TURN = 'Vertauschen Sie „start“ und „end“, oder berichtigen Sie eines.';
const DAY = 'Schreiben Sie zuerst den Tag, dann die Uhrzeit, zum Beispiel 2026-12-05 18:00.';

const MISTAKES: [what: string, file: string, fields: Fields, ...problems: string[]][] = [
  [
    'an event without a start',
    'termine/a.md',
    {},
    '1: Das Feld „start“ fehlt. | Ergänzen Sie im Kopf eine Zeile „start: …“ (erwartet: der Tag, oder Tag und Uhrzeit: 2026-12-05 oder 2026-12-05 18:00).',
  ],
  [
    'a time without a day',
    'termine/a.md',
    { start: '18:00' },
    `5: Im Feld „start“ steht „18:00“ ohne einen Tag. | ${DAY}`,
  ],
  [
    'an end that is a time alone',
    'termine/a.md',
    { ...START, end: '20 Uhr' },
    `6: Im Feld „end“ steht „20 Uhr“ ohne einen Tag. | ${DAY}`,
  ],
  [
    'a day as people write it',
    'termine/a.md',
    { start: '5.12.2026' },
    '5: Der Wert im Feld „start“ passt nicht. | Ändern Sie den Wert (erwartet: der Tag, oder Tag und Uhrzeit: 2026-12-05 oder 2026-12-05 18:00).',
  ],
  [
    'a time that summer time leaves out',
    'termine/a.md',
    { start: '2027-03-28 2:30' },
    '5: Im Feld „start“ steht „2027-03-28 02:30“, doch diese Uhrzeit fehlt an dem Tag: Die Uhr wird auf Sommerzeit vorgestellt. | Meinten Sie „2027-03-28 03:30“?',
  ],
  [
    'an end before the start',
    'termine/a.md',
    { ...START, end: '2026-12-05 17:00' },
    `6: Im Feld „end“ liegt das Ende nicht nach dem Anfang (2026-12-05 18:00). | ${TURN}`,
  ],
  [
    'an end at the start',
    'termine/a.md',
    { ...START, end: '2026-12-05 18:00' },
    `6: Im Feld „end“ liegt das Ende nicht nach dem Anfang (2026-12-05 18:00). | ${TURN}`,
  ],
  [
    'a last day before the first',
    'termine/a.md',
    { start: '2026-12-05', end: '2026-12-04' },
    `6: Im Feld „end“ liegt das Ende nicht nach dem Anfang (2026-12-05). | ${TURN}`,
  ],
  [
    'a time at the end of whole days',
    'termine/a.md',
    { start: '2026-12-05', end: '2026-12-05 20:00' },
    `6: Im Feld „end“ steht eine Uhrzeit, doch „start“ ist ein ganzer Tag. | ${BOTH}`,
  ],
  [
    'a time at the start alone',
    'termine/a.md',
    { ...START, end: '2026-12-05' },
    `6: Im Feld „end“ fehlt die Uhrzeit, denn „start“ hat eine. | ${BOTH}`,
  ],
  [
    'a language by its name',
    'termine/a.md',
    { ...START, languages: '[de, Arabisch]' },
    '6: Im Feld „languages“ steht „Arabisch“, und das ist kein Kürzel einer Sprache. | Schreiben Sie Kürzel wie de, ar oder uk, zum Beispiel „languages: [de, ar]“.',
  ],
  [
    'a cost in words',
    'termine/a.md',
    { ...START, cost: '5 €' },
    '6: Der Wert im Feld „cost“ passt nicht. | Ändern Sie den Wert (erwartet: was es kostet, in Euro und ohne Zeichen: 5 oder 13,90; 0 heißt kostenlos).',
  ],
  [
    'a registration in words',
    'termine/a.md',
    { ...START, registration: 'am Empfang' },
    '6: Im Feld „registration“ steht „am Empfang“, und damit kann sich niemand anmelden. | Schreiben Sie eine https-Adresse, E-Mail-Adresse oder Telefonnummer, „office“ für unser Büro oder „none“, wenn sich niemand anmelden muss.',
  ],
  [
    'a registration at an address that tells of visitors',
    'termine/a.md',
    { ...START, registration: 'https://example.org/?utm_source=mail' },
    '6: Im Feld „registration“ steht ein Link, und er verrät anderen, woher die Menschen kommen, die ihm folgen. | Löschen Sie aus der Adresse „utm_source=…“ bis zum nächsten & oder bis zum Ende.',
  ],
  [
    'a layout',
    'termine/a.md',
    { ...START, layout: 'page' },
    '2: Das Feld „layout“ ist unbekannt. | Löschen Sie die Zeile. Bekannt sind: title, description, start, end, place, cost, languages, registration, publish, updated, draft, hero.',
  ],
  [
    'an event in another folder',
    'fest.md',
    { ...START, place: 'Haus' },
    '5: Das Feld „start“ haben nur Termine, und die liegen im Ordner „termine“. | Verschieben Sie die Datei nach src/de/termine. Ist kein Termin gemeint, löschen Sie die Zeile.',
  ],
  [
    'an event among the notices',
    'hinweise/a.md',
    START,
    '5: Das Feld „start“ haben nur Termine, und die liegen im Ordner „termine“. | Verschieben Sie die Datei nach src/de/termine. Ist kein Termin gemeint, löschen Sie die Zeile.',
  ],
  [
    'a notice without days',
    'hinweise/a.md',
    {},
    '1: Die Felder „publish“, „expires“ fehlen. | Ergänzen Sie im Kopf je eine Zeile „publish: …“ (erwartet: der erste Tag, an dem die Seite erscheint, zum Beispiel 2027-01-01), „expires: …“ (erwartet: der letzte Tag, an dem die Seite erscheint, zum Beispiel 2027-03-31).',
  ],
];

describe('one problem each, with its line', () => {
  for (const [what, file, fields, ...problems] of MISTAKES) {
    test(what, () => assert.deepEqual(parse(file, fields), problems));
  }
});
