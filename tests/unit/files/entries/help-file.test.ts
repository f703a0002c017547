import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HelpNumber } from '../../../../lib/facts/help-number.ts';
import { entriesOf, problemsIn } from '../../../support/entries.ts';

const LINE = { id: 'eltern', group: 'sorgen', numbers: ['0800 1'], citations: [] } as const;

for (const [fields, expected] of [
  ['', {}],
  ['zeiten: immer', { hours: 'always' }],
  ['zeiten: Mo–Fr 9–17 Uhr', { hours: [{ days: [1, 2, 3, 4, 5], from: 540, to: 1020 }] }],
  ['zeiten: Mo 9:15–17', { hours: [{ days: [1], from: 555, to: 1020 }] }],
  [
    'zeiten:\n    - Mo, Mi, Fr 9-17\n    - täglich 18–24',
    {
      hours: [
        { days: [1, 3, 5], from: 540, to: 1020 },
        { days: [1, 2, 3, 4, 5, 6, 7], from: 1080, to: 1440 },
      ],
    },
  ],
  ['kostenlos: ja\n  anonym: ja\n  dringend: ja', { free: true, anonymous: true, urgent: true }],
  ['sprachen: 18', { languages: 18 }],
  ['sprachen: uk, ru', { languages: ['uk', 'ru'] }],
  ['quelle: netz', { citations: [{ label: 'Netz' }] }],
  [
    'zeiten: Mo 9–17\n  gesehen: 2020',
    { hours: [{ days: [1], from: 540, to: 1020 }], asOf: '2020' },
  ],
  ['zeiten: Mo 9–17\n  gesehen: 2026-01-01', { hours: [{ days: [1], from: 540, to: 1020 }] }],
  ['unbestaetigt: hinweis', { unconfirmed: 'note' }],
  ['unbestaetigt: hinweis\n  bestaetigt: 2026-01-01', {}],
] satisfies [string, Partial<HelpNumber>][]) {
  test(`a help number with ${JSON.stringify(fields)}`, async (t) => {
    const seen = /gesehen|bestaetigt: 2/.test(fields) ? '' : '  gesehen: 2026-11-01\n';
    const text = `eltern:\n  gruppe: sorgen\n  nummern: 0631 31\n  ${fields}\n${seen}`;
    const { helpNumbers, problems } = await entriesOf(t, { 'hilfenummern.yaml': text });
    assert.deepEqual(problems, []);
    assert.deepEqual(helpNumbers, [{ ...LINE, numbers: ['0631 31'], ...expected }]);
  });
}

test('hours that nobody has checked are told without a year', async (t) => {
  const text = 'eltern:\n  gruppe: sorgen\n  nummern: 0631 31\n  zeiten: Mo 9–17\n';
  const { helpNumbers } = await entriesOf(t, { 'hilfenummern.yaml': text });
  assert.equal(helpNumbers[0]?.asOf, '');
});

test('a number that is over is in no list, and in texts it says so', async (t) => {
  const text = 'eltern:\n  gruppe: sorgen\n  nummern: 0631 31\n  bis: 2026-11-28\n';
  const { helpNumbers, facts } = await entriesOf(t, { 'hilfenummern.yaml': text });
  assert.deepEqual(helpNumbers, []);
  assert.deepEqual(facts['hilfe.eltern'], { kind: 'phone', value: '0631 31', over: '2026-11-28' });
});

for (const [fields, expected] of [
  [
    'nummern: abc',
    /^hilfenummern.yaml:2: Die Hilfenummer „eltern“: Im Feld „nummern“ steht „abc“: das ist keine Telefonnummer/,
  ],
  [
    'nummern: 112\n  zeiten: Mo-Fr von 9 bis 17',
    /:3: .*: das sind keine Zeiten wie „Mo–Fr 9–17“, „Di, Do 8:30–19“ oder „täglich 7–22“\./,
  ],
  [
    'nummern: 112\n  zeiten:\n    - Mo 9–17\n    - Di 17–9',
    /:5: .*Im Feld „zeiten“ steht „Di 17–9“: das Ende liegt nicht nach dem Anfang; über Mitternacht sind es zwei Zeilen wie „Fr 20–24“ und „Sa 0–2“\./,
  ],
  ['nummern: 112\n  zeiten: Fr–Mo 9–17', /das sind keine Zeiten/],
  ['nummern: 112\n  sprachen: Ukrainisch und so', /das sind keine Sprachkürzel/],
  ['nummern: 112\n  sprachen: Deutsch', /das sind keine Sprachkürzel/],
  ['nummern: 112\n  kostenlos: nein', /hier kann nur „ja“ stehen/],
  ['zeiten: immer', /^hilfenummern.yaml:1: .*Das Feld „nummern“ fehlt/],
] as const) {
  test(`a help number with ${JSON.stringify(fields)} is refused`, async (t) => {
    const problems = await problemsIn(t, {
      'hilfenummern.yaml': `eltern:\n  ${fields}\n  gruppe: sorgen\n`,
    });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', expected);
  });
}

for (const [line, expected] of [
  [
    '',
    'hilfenummern.yaml:1: Die Hilfenummer „eltern“: Das Feld „gruppe“ fehlt. | Ergänzen Sie unter „eltern:“ eine eingerückte Zeile „gruppe: …“ (erwartet: eine dieser Gruppen: notfall, gefahr, sorgen, aemter).',
  ],
  [
    '  gruppe: Notfälle\n',
    'hilfenummern.yaml:3: Die Hilfenummer „eltern“: Im Feld „gruppe“ steht „Notfälle“: das ist keine Gruppe der Hilfenummern. | Berichtigen Sie den Wert (erwartet: eine dieser Gruppen: notfall, gefahr, sorgen, aemter).',
  ],
] as const) {
  test(`a help number without a group is refused: ${JSON.stringify(line)}`, async (t) => {
    const text = `eltern:\n  nummern: 112\n${line}`;
    assert.deepEqual(await problemsIn(t, { 'hilfenummern.yaml': text }), [expected]);
  });
}

test('a help number without names in the languages is refused', async (t) => {
  const files = { 'hilfenummern.yaml': 'elternn:\n  nummern: 112\nwohnungsamt:\n  nummern: 112\n' };
  assert.deepEqual(await problemsIn(t, files), [
    'hilfenummern.yaml:1: Die Hilfenummer „elternn“ ist unbekannt. | Meinten Sie „eltern“?',
    'hilfenummern.yaml:3: Die Hilfenummer „wohnungsamt“ ist unbekannt. | Eine neue Hilfenummer braucht einen Namen in jeder Sprache. Bitten Sie jemanden aus der Technik.',
  ]);
});

test('the misspelt name of a number is one mistake, also where a text refers to it', async (t) => {
  const text = 'polizei-neu:\n  gruppe: notfall\n  nummern: 110\n  geschichte: ja\n';
  const { facts, problems } = await entriesOf(t, { 'hilfenummern.yaml': text });
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['Die Hilfenummer „polizei-neu“ ist unbekannt.'],
  );
  assert.ok(facts['hilfe.polizei']?.standIn);
});
