import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../../../../lib/facts/types.ts';
import { entriesOf, problemsIn } from '../../../support/entries.ts';

const HOUSE = { id: 'haus', name: 'Haus', topics: [], citations: [] };

for (const [fields, expected] of [
  ['gesehen: 2026-11-01', { state: 'true', checked: '2026-11-01' }],
  ['quelle: netz', { state: 'check', citations: [{ label: 'Netz' }] }],
  ['unbestaetigt: entwurf', { state: 'unconfirmed', unconfirmed: 'draft' }],
  [
    'gesehen: 2020\n  unbestaetigt: hinweis',
    { state: 'unconfirmed', checked: '2020', unconfirmed: 'note' },
  ],
  ['unbestaetigt: entwurf\n  bestaetigt: 2026-11-01', { state: 'true', checked: '2026-11-01' }],
  [
    'wofuer: Rat\n  fuer: Kinder',
    { state: 'check', purpose: { de: 'Rat' }, audience: { de: 'Kinder' } },
  ],
  [
    'wofuer:\n    de: Rat\n    en: Advice\n    leicht: Rat',
    { state: 'check', purpose: { de: 'Rat', en: 'Advice', leicht: 'Rat' } },
  ],
  ['themen: wohnen, arbeit', { state: 'check', topics: ['wohnen', 'arbeit'] }],
  ['sprachen: uk, ru', { state: 'check', languages: ['uk', 'ru'] }],
  [
    'anschrift: Weg 2\n  telefon: 0631 31\n  e-mail: a@example.org\n  internetseite: https://example.org',
    {
      ...{ state: 'check', address: 'Weg 2', phone: '0631 31', email: 'a@example.org' },
      url: 'https://example.org',
    },
  ],
  ['zeiten: nach Vereinbarung', { state: 'check', hours: 'appointment' }],
  ['zeiten: unbekannt', { state: 'check', hours: 'unknown' }],
  ['zeiten: Mo 8:30–12', { state: 'check', hours: [{ days: [1], from: 510, to: 720 }] }],
  [
    'zeiten:\n    - Mo 8–12\n    - Mo 14–16',
    {
      state: 'check',
      hours: [
        { days: [1], from: 480, to: 720 },
        { days: [1], from: 840, to: 960 },
      ],
    },
  ],
] satisfies [string, Partial<Place>][]) {
  test(`a place with ${JSON.stringify(fields)}`, async (t) => {
    const text = `haus:\n  name: Haus\n  ${fields}\n`;
    const { places, problems } = await entriesOf(t, { 'orte.yaml': text });
    assert.deepEqual(problems, []);
    assert.deepEqual(places, [{ ...HOUSE, ...expected }]);
  });
}

test('texts refer to what is known of a place, and to the day of its check', async (t) => {
  const text =
    'haus:\n  name: Haus\n  anschrift: Weg 2\n  telefon: 0631 31\n  zeiten: unbekannt\n  gesehen: 2022\n  unbestaetigt: entwurf\n';
  const { facts } = await entriesOf(t, { 'orte.yaml': text });
  const unconfirmed = 'draft';
  assert.deepEqual(facts['ort.haus.name'], { kind: 'text', value: 'Haus', unconfirmed });
  assert.deepEqual(facts['ort.haus.anschrift'], { kind: 'text', value: 'Weg 2', unconfirmed });
  assert.deepEqual(facts['ort.haus.telefon'], { kind: 'phone', value: '0631 31', unconfirmed });
  assert.deepEqual(facts['ort.haus.zeiten'], { kind: 'hours', value: 'unknown', unconfirmed });
  assert.deepEqual(facts['zeit.stand-haus'], { kind: 'date', value: '2022', unconfirmed });
});

test('a place that is over is in no list, and in texts it says so', async (t) => {
  const text = 'haus:\n  name: Haus\n  bis: 2026-11-20\n';
  const { places, facts } = await entriesOf(t, { 'orte.yaml': text });
  assert.deepEqual([places, facts['ort.haus.name']?.over], [[], '2026-11-20']);
});

for (const [fields, expected] of [
  [
    'telefon: 112',
    /^orte.yaml:1: Der Ort „haus“: Das Feld „name“ fehlt\. \| Ergänzen Sie unter „haus:“/,
  ],
  [
    'name: Haus\n  zeiten: Montag bis Freitag 10–12 und 14–16 Uhr',
    /^orte.yaml:3: .*: das sind keine Zeiten wie .* \| .*\(erwartet: „nach Vereinbarung“, „unbekannt“, oder eine Liste von Zeiten wie „Mo–Fr 8:30–12“\)/,
  ],
  [
    'name: Haus\n  zeiten:\n    - Mo 9–12\n    - unbekannt',
    /^orte.yaml:5: .*„unbekannt“: das sind keine/,
  ],
  ['name: Haus\n  zeiten: immer', /:3: .*das sind keine Zeiten/],
  [
    'name: Haus\n  wofuer:\n    en: Advice',
    /^orte.yaml:3: .*Das Feld „de“ fehlt\. \| Ergänzen Sie hier/,
  ],
  [
    'name: Haus\n  wofuer:\n    de: Rat\n    eng: Advice',
    /^orte.yaml:5: .*Das Feld „eng“ ist unbekannt\. \| Meinten Sie „en“\?/,
  ],
  [
    'name: Haus\n  wofuer:\n    - Rat',
    /:3: .*hier gehört ein Text hin, oder für jede Sprache eine Zeile/,
  ],
  ['name: Haus\n  sprachen: Deutsch', /:3: .*das sind keine Sprachkürzel/],
] as const) {
  test(`a place with ${JSON.stringify(fields)} is refused`, async (t) => {
    const problems = await problemsIn(t, { 'orte.yaml': `haus:\n  ${fields}\n` });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', expected);
  });
}
