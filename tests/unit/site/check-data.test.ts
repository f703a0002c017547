import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { checkData, type SiteData } from '../../../lib/site/check-data.ts';
import { folderOf, worded } from '../../support/content.ts';
import { CITATIONS, FACTS } from '../../support/markdown.ts';
import { OFFICE } from '../../support/office.ts';

const HELP = {
  id: 'gift',
  numbers: ['06131 19240'],
  hours: [{ days: [1, 2], from: 8, to: 18 }],
  languages: ['uk'],
  source: { label: 'example.org', year: '2025' },
} as const;
const DATA: SiteData = {
  facts: FACTS,
  citations: CITATIONS,
  office: OFFICE,
  helpNumbers: [HELP],
};

const HOW =
  'Berichtigen Sie den Wert, oder stellen Sie den früheren wieder her. Ändern Sie nur, was zwischen den Anführungszeichen steht.';

/** The problems of values that differ from good ones, with the text of the file that they stand in. */
async function problemsOf(
  t: TestContext,
  data: Record<string, unknown>,
  files: Record<string, string> = {},
): Promise<string[]> {
  const { problems } = await checkData(await folderOf(t, files), { ...DATA, ...data } as SiteData);
  return problems.map(worded);
}

test('good values of every kind are no problem', async (t) => {
  const facts = {
    ...FACTS,
    'zeit.monat': { kind: 'date', value: '2018-06' },
    'zeit.jahr': { kind: 'date', value: '2015', early: true },
    'zahl.null': { kind: 'number', value: 0 },
    anteil: { kind: 'percent', value: 36.5 },
    betrag: { kind: 'euro', value: 50_000 },
    land: { kind: 'phone', value: '+49 (0)631 365-0' },
    lang: { kind: 'phone', value: '0049 631/365 – 0' },
  };
  const citations = {
    ...CITATIONS,
    netz: { label: 'Netz', year: '2019–2021', url: 'https://a.example/' },
  };
  assert.deepEqual(await problemsOf(t, { facts, citations }), []);
});

const SCHEME = 'die Adresse beginnt nicht mit „https://“';
for (const [value, field, given, reason] of [
  [{ kind: 'url', value: 'javascript:alert(1)' }, 'value', 'javascript:alert(1)', SCHEME],
  [{ kind: 'url', value: ' data:text/html,x' }, 'value', ' data:text/html,x', SCHEME],
  [{ kind: 'url', value: 'VBScript:x' }, 'value', 'VBScript:x', SCHEME],
  [{ kind: 'text', value: '' }, 'value', '', 'der Text ist leer'],
  [
    { kind: 'text', value: 'Haus\u202e' },
    'value',
    'Haus\u202e',
    'der Text enthält ein Zeichen, das man nicht sieht',
  ],
  [
    { kind: 'phone', value: '**21*0631#' },
    'value',
    '**21*0631#',
    'das ist keine Telefonnummer wie „0631 365-0“, denn Zeichen wie * und # stellen das Telefon um',
  ],
  [
    { kind: 'email', value: 'a@b.de?bcc=c@d.de' },
    'value',
    'a@b.de?bcc=c@d.de',
    'das ist keine E-Mail-Adresse wie „stadt@kaiserslautern.de“',
  ],
  [
    { kind: 'email', value: 'a@b.de', subject: 'x\r\nBcc: y' },
    'subject',
    'x\r\nBcc: y',
    'der Text enthält ein Zeichen, das man nicht sieht',
  ],
  [
    { kind: 'date', value: '2013-02-30' },
    'value',
    '2013-02-30',
    'das ist kein Datum wie „2026“, „2026-11“ oder „2026-11-23“',
  ],
  [
    { kind: 'date', value: '2013" onclick="x' },
    'value',
    '2013" onclick="x',
    'das ist kein Datum wie „2026“, „2026-11“ oder „2026-11-23“',
  ],
  [{ kind: 'date', value: '2013', until: 'x' }, 'until', 'x', 'das ist kein Jahr wie „2026“'],
  [
    { kind: 'number', value: '12' },
    'value',
    '12',
    'hier gehört eine Zahl ohne Anführungszeichen hin',
  ],
  [
    { kind: 'fon', value: '1' },
    'kind',
    'fon',
    'die Art („kind“) ist keine von diesen: text, phone, email, url, date, number, percent, euro',
  ],
] as const) {
  test(`a fact ${JSON.stringify(value)} is refused with its name and line`, async (t) => {
    const file = `const facts = {\n  gut: { kind: 'text', value: 'x' },\n  'x.neu': { kind: 'text' },\n};\n`;
    assert.deepEqual(
      await problemsOf(t, { facts: { ...FACTS, 'x.neu': value } }, { '_data/facts.ts': file }),
      [
        `_data/facts.ts:3: Die Angabe „x.neu“ passt nicht. Im Feld „${field}“ steht „${given}“: ${reason}. | ${HOW}`,
      ],
    );
  });
}

test('a fact without a value, with NaN, and one with a field too many', async (t) => {
  const facts = {
    a: { kind: 'text' },
    b: { kind: 'number', value: Number.NaN },
    c: { kind: 'text', value: 'x', html: '<b>' },
  };
  assert.deepEqual(
    (await problemsOf(t, { facts })).map((line) => line.slice(0, line.indexOf(' |'))),
    [
      '_data/facts.ts:-: Die Angabe „a“ passt nicht. Im Feld „value“ steht nichts: hier gehört ein Text in Anführungszeichen hin.',
      '_data/facts.ts:-: Die Angabe „b“ passt nicht. Im Feld „value“ steht „NaN“: hier gehört eine Zahl ohne Anführungszeichen hin.',
      '_data/facts.ts:-: Die Angabe „c“ passt nicht. Das Feld „html“ ist unbekannt.',
    ],
  );
});

test('the address of a source is public and encrypted', async (t) => {
  const file = `const citations = {\n  netz: {\n    label: 'Netz',\n    url: 'javascript:alert(1)',\n  },\n};\n`;
  const citations = { netz: { label: 'Netz', url: 'javascript:alert(1)' } };
  assert.deepEqual(await problemsOf(t, { citations }, { '_data/citations.ts': file }), [
    `_data/citations.ts:4: Die Quelle „netz“ passt nicht. Im Feld „url“ steht „javascript:alert(1)“: ${SCHEME}. | ${HOW}`,
  ]);
});

test('a value of the office or of a help number that facts repeat is one problem', async (t) => {
  const office = { ...OFFICE, email: 'amt@', position: { lat: 149, lon: 7 } };
  const facts = { mail: { kind: 'email', value: 'amt@' }, gift: { kind: 'phone', value: 'abc' } };
  const helpNumbers = [{ ...HELP, numbers: ['abc'] }];
  const files = {
    '_data/office.ts': `export const office = {\n  name: 'x',\n  email: 'amt@',\n};\n`,
    '_data/helpNumbers.ts': `const BY_ID = {\n  gift: {\n    numbers: ['abc'],\n  },\n};\n`,
  };
  const found = await problemsOf(t, { facts, office, helpNumbers }, files);
  assert.deepEqual(
    found.map((line) => line.slice(0, line.indexOf(' |'))),
    [
      '_data/office.ts:3: Die Angabe zum Büro passt nicht. Im Feld „email“ steht „amt@“: das ist keine E-Mail-Adresse wie „stadt@kaiserslautern.de“.',
      '_data/office.ts:-: Die Angabe zum Büro passt nicht. Im Feld „position.lat“ steht „149“: das ist keine Breite.',
      '_data/helpNumbers.ts:3: Die Hilfenummer „gift“ passt nicht. Im Feld „numbers.0“ steht „abc“: das ist keine Telefonnummer wie „0631 365-0“, denn „abc“ gehört nicht in eine Telefonnummer.',
    ],
  );
});

test('texts with a reference to a bad value get no second problem', async (t) => {
  const facts = { ...FACTS, web: { kind: 'url', value: 'x' }, gut: { kind: 'text', value: 'gut' } };
  const citations = { ...CITATIONS, netz: { label: '' } };
  const data = { ...DATA, facts, citations } as SiteData;
  const usable = await checkData(await folderOf(t, {}), data);
  assert.deepEqual(Object.keys(usable.facts), Object.keys(facts));
  assert.deepEqual(usable.facts.gut, facts.gut);
  assert.deepEqual(usable.facts.web, { kind: 'url', value: 'https://example.org/' });
  assert.deepEqual(usable.citations, { ...CITATIONS, netz: { label: 'Quelle' } });
});
