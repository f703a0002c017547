import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../../lib/facts/types.ts';
import { worded } from '../../../support/content.ts';
import { entriesOf, problemsIn } from '../../../support/entries.ts';

const SCHEME = 'die Adresse beginnt nicht mit „https://“';
const NO_DATE = 'das ist kein Datum wie „2026“, „2026-11“ oder „2026-11-23“';
const NO_NUMBER = 'das ist keine Zahl wie „12.345“ oder „36,5“';
const WERT =
  'Berichtigen Sie den Wert (erwartet: der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten).';

for (const [kind, written, fact] of [
  ['text', 'Haus', { kind: 'text', value: 'Haus' }],
  ['text', '"Amt: Haus"', { kind: 'text', value: 'Amt: Haus' }],
  ['telefon', '0631 31', { kind: 'phone', value: '0631 31' }],
  ['telefon', '112', { kind: 'phone', value: '112' }],
  ['e-mail', 'a@example.org', { kind: 'email', value: 'a@example.org' }],
  ['internetseite', 'https://example.org/#a', { kind: 'url', value: 'https://example.org/#a' }],
  ['datum', '2018-06', { kind: 'date', value: '2018-06' }],
  ['datum', '2015\n  anfang: ja', { kind: 'date', value: '2015', early: true }],
  ['datum', '2015\n  ende: 2017', { kind: 'date', value: '2015', until: '2017' }],
  ['zahl', '0', { kind: 'number', value: 0 }],
  ['zahl', '12.345', { kind: 'number', value: 12_345 }],
  ['prozent', '36,5', { kind: 'percent', value: 36.5 }],
  ['euro', '1.250.000', { kind: 'euro', value: 1_250_000 }],
  ['euro', '13,90', { kind: 'euro', value: 13.9 }],
] satisfies [string, string, Fact][]) {
  test(`${kind}: ${JSON.stringify(written)} is read`, async (t) => {
    const files = { 'angaben.yaml': `x:\n  art: ${kind}\n  wert: ${written}\n` };
    const { facts, problems } = await entriesOf(t, files);
    assert.deepEqual([facts.x, problems], [fact, []]);
  });
}

for (const [kind, written, shown, reason] of [
  ['internetseite', 'javascript:alert(1)', 'javascript:alert(1)', SCHEME],
  ['text', '', '', 'der Text ist leer'],
  ['text', 'Haus\u202e', 'Haus\u202e', 'der Text enthält ein Zeichen, das man nicht sieht'],
  [
    'telefon',
    '"**21*0631#"',
    '**21*0631#',
    'das ist keine Telefonnummer wie „0631 365-0“, denn Zeichen wie * und # stellen das Telefon um',
  ],
  [
    'e-mail',
    'a@b.de?bcc=c@d.de',
    'a@b.de?bcc=c@d.de',
    'das ist keine E-Mail-Adresse wie „stadt@kaiserslautern.de“',
  ],
  ['datum', '2013-02-30', '2013-02-30', NO_DATE],
  ['datum', "2013' onclick=", "2013' onclick=", NO_DATE],
  ['zahl', '36.5', '36.5', 'statt des Punktes steht hier ein Komma, also „36,5“'],
  ['prozent', '36 %', '36 %', 'lassen Sie „%“ weg, schreiben Sie nur „36“'],
  ['euro', '13,90 €', '13,90 €', 'lassen Sie „€“ weg, schreiben Sie nur „13,90“'],
  ['euro', '13,90 Euro', '13,90 Euro', 'lassen Sie „Euro“ weg, schreiben Sie nur „13,90“'],
  ['euro', '€ 13.90', '€ 13.90', 'lassen Sie „€“ weg, schreiben Sie nur „13,90“'],
  ['euro', '13.90', '13.90', 'statt des Punktes steht hier ein Komma, also „13,90“'],
  ['euro', '1,234', '1,234', 'das ist kein Betrag wie „12.345“ oder „13,90“'],
  ['zahl', 'viele', 'viele', NO_NUMBER],
  ['zahl', '[]', '[]', 'die Liste ist leer'],
] as const) {
  test(`${kind}: ${JSON.stringify(written)} is refused with name, line and remedy`, async (t) => {
    const text = `# Kopf\n\ngut:\n  art: text\n  wert: gut\n\nx.neu:\n  art: ${kind}\n  wert: ${written}\n`;
    const words = shown === '' ? 'steht nichts' : `steht „${shown}“`;
    assert.deepEqual(await problemsIn(t, { 'angaben.yaml': text }), [
      `angaben.yaml:9: Die Angabe „x.neu“: Im Feld „wert“ ${words}: ${reason}. | ${WERT}`,
    ]);
  });
}

describe('fields of a fact', () => {
  const found = async (t: Parameters<typeof problemsIn>[0], fields: string) =>
    (await problemsIn(t, { 'angaben.yaml': `x:\n  ${fields}\n` })).join('\n');

  test('one that is missing', async (t) => {
    const kinds = 'text, telefon, e-mail, internetseite, datum, zahl, prozent, euro';
    assert.equal(
      await found(t, 'wert: a'),
      `angaben.yaml:1: Die Angabe „x“: Das Feld „art“ fehlt. | Ergänzen Sie unter „x:“ eine eingerückte Zeile „art: …“ (erwartet: eine dieser Arten: ${kinds}).`,
    );
    assert.match(
      await found(t, 'art: zahl'),
      /^angaben.yaml:1: Die Angabe „x“: Das Feld „wert“ fehlt\. \| Ergänzen/,
    );
  });

  test('one that is unknown or misspelt', async (t) => {
    assert.equal(
      await found(t, 'art: zahl\n  wert: 1\n  gesehn: 2026-01-01'),
      'angaben.yaml:4: Die Angabe „x“: Das Feld „gesehn“ ist unbekannt. | Meinten Sie „gesehen“? Sonst löschen Sie die Zeile.',
    );
    assert.match(
      await found(t, 'art: zahl\n  wert: 1\n  html_code: x'),
      /Bekannt sind: art, wert, /,
    );
    assert.match(
      await found(t, 'art: zahl\n  wert:\n    - wert: 1\n      abb: 2026-01-01'),
      /^angaben.yaml:5: .*Das Feld „abb“ ist unbekannt\. \| Meinten Sie „ab“\?/,
    );
  });

  test('one of another kind', async (t) => {
    assert.match(
      await found(t, 'art: zahl\n  wert: 1\n  betreff: x'),
      /^angaben.yaml:4: .*Im Feld „betreff“ steht „x“: das Feld gibt es nur bei „art: e-mail“\./,
    );
  });

  test('every mistake is told at once, one for each field', async (t) => {
    const all = await found(
      t,
      'art: datum\n  wert: x\n  gesehen: gestern\n  bis: 2026\n  geschichte: nein',
    );
    assert.deepEqual(
      all.split('\n').map((line) => line.replace(/(\S+):.*Im Feld „(.*?)“.*/, '$1 $2')),
      ['4 gesehen', '5 bis', '6 geschichte', '3 wert'].map((place) => `angaben.yaml:${place}`),
    );
  });

  test('a span that ends before it begins', async (t) => {
    assert.equal(
      await found(t, 'art: datum\n  wert: 2017-03\n  ende: 2017'),
      'angaben.yaml:4: Die Angabe „x“: Im Feld „ende“ steht „2017“: das letzte Jahr liegt nicht nach dem ersten. | Berichtigen Sie den Wert (erwartet: das letzte Jahr einer Zeitspanne, nur bei einem Jahr).',
    );
  });

  for (const [fields, field, reason] of [
    ['wert: 2017\n  ende: 2015', 'ende', 'das letzte Jahr liegt nicht nach dem ersten'],
    ['wert: 2015-03\n  ende: 2017', 'ende', 'das Feld passt nur zu einem Jahr'],
    ['wert: 2015-03\n  anfang: ja', 'anfang', 'das Feld passt nur zu einem Jahr'],
    ['wert: 2015-03-01\n  anfang: ja', 'anfang', 'das Feld passt nur zu einem Jahr'],
    ['wert: 2015\n  anfang: ja\n  ende: 2017', 'anfang', 'das Feld passt nicht zu „ende“'],
  ] as const) {
    test(`a date with ${JSON.stringify(fields)}`, async (t) => {
      const problems = await found(t, `art: datum\n  ${fields}`);
      assert.match(problems, new RegExp(`^angaben.yaml:4: .*Im Feld „${field}“ .*: ${reason}`));
    });
  }

  test('an entry that ends before its last value holds', async (t) => {
    const values = 'wert:\n    - wert: 1\n    - ab: 2027-01-01\n      wert: 2';
    assert.equal(
      await found(t, `art: zahl\n  bis: 2026-12-31\n  ${values}`),
      'angaben.yaml:3: Die Angabe „x“: Im Feld „bis“ steht „2026-12-31“: die Angabe endet, bevor ihr letzter Wert gilt (ab 2027-01-01). Ist kein Ende bekannt, löschen Sie die Zeile. | Berichtigen Sie den Wert (erwartet: der letzte Tag, an dem die Angabe stimmt, zum Beispiel 2026-03-31).',
    );
    assert.equal(await found(t, `art: zahl\n  bis: 2027-01-01\n  ${values}`), '');
  });

  test('a source that does not exist: told once, whatever refers to it', async (t) => {
    const places = 'a:\n  name: A\n  quelle: nets\nb:\n  name: B\n  quelle: nets\n';
    const files = {
      'orte.yaml': places,
      'hilfenummern.yaml': 'eltern:\n  nummern: 112\n  gruppe: sorgen\n  quelle: nets,\n',
    };
    const [first = '', ...more] = await problemsIn(t, files);
    assert.match(
      first,
      /^orte\.yaml:3: .*„nets“ gibt es nicht\. Das betrifft auch 2 andere Angaben\. \|/,
    );
    assert.deepEqual(more, []);
    assert.ok('nets' in (await entriesOf(t, files)).citations);
    assert.equal(
      await found(t, 'art: zahl\n  wert: 1\n  quelle: netz, nets,'),
      'angaben.yaml:4: Die Angabe „x“: Die Quelle „nets“ gibt es nicht. | Meinten Sie „netz“? Sonst tragen Sie die Quelle in src/angaben/quellen.yaml ein.',
    );
  });
});

describe('values by day', () => {
  const file = (days: readonly (string | null)[]) => {
    const values = days.map(
      (day, index) => `    - wert: ${index}\n${day ? `      ab: ${day}\n` : ''}`,
    );
    return { 'angaben.yaml': `lohn:\n  art: euro\n  wert:\n${values.join('')}` };
  };

  test('each holds from its day on', async (t) => {
    for (const [today, value] of [
      ['2026-01-01', 0],
      ['2026-12-31', 0],
      ['2027-01-01', 1],
      ['2028-06-01', 2],
    ] as const) {
      const { facts } = await entriesOf(t, file(['2026-01-01', '2027-01-01', '2028-06-01']), today);
      assert.equal(facts.lohn?.value, value, today);
    }
  });

  test('before the day of the first there is none, and nobody reads the value of tomorrow', async (t) => {
    const { facts, problems } = await entriesOf(t, file(['2027-01-01']), '2026-12-31');
    assert.equal(facts.lohn?.standIn, true);
    assert.deepEqual(problems.map(worded), [
      'src/angaben/angaben.yaml:5: Die Angabe „lohn“: Der erste Wert gilt erst ab 2027-01-01. Bis dahin hat die Angabe keinen Wert. | Der erste Wert braucht kein „ab“: Löschen Sie die Zeile, oder schreiben Sie davor den Wert, der bis dahin gilt.',
    ]);
    assert.deepEqual((await entriesOf(t, file(['2027-01-01']), '2027-01-01')).problems, []);
  });

  test('their days ascend', async (t) => {
    assert.deepEqual(await problemsIn(t, file([null, '2027-01-01'])), []);
    for (const day of ['2027-01-01', '2026-12-31']) {
      const [problem] = await problemsIn(t, file([null, '2027-01-01', day]));
      assert.ok(
        problem?.startsWith(
          `angaben.yaml:8: Die Angabe „lohn“: Im Feld „wert“ steht „${day}“: der Tag „ab“ liegt nicht nach dem des Wertes davor (2027-01-01).`,
        ),
        problem,
      );
    }
    const [missing] = await problemsIn(t, file([null, null]));
    assert.match(
      missing ?? '',
      /^angaben.yaml:5: .*Das Feld „ab“ fehlt\. \| Ergänzen Sie hier eine eingerückte Zeile „ab: …“/,
    );
  });
});

test('a mail with a subject and no address goes to the office', async (t) => {
  const files = { 'angaben.yaml': 'mail-frage:\n  art: e-mail\n  betreff: Frage\n' };
  const { facts } = await entriesOf(t, files);
  assert.deepEqual(facts['mail-frage'], {
    kind: 'email',
    value: 'amt@example.org',
    subject: 'Frage',
  });
});

test('a bad fact is replaced, so that texts with a reference to it get no second problem', async (t) => {
  const { facts } = await entriesOf(t, { 'angaben.yaml': 'x:\n  art: zahl\n  wert: a\n' });
  assert.deepEqual(facts.x, { kind: 'url', value: 'https://example.org/', standIn: true });
});

test('an amount gives its year, which is the old one until its next value holds', async (t) => {
  const text =
    'x:\n  art: euro\n  wert:\n    - wert: 259\n    - ab: 2027-01-01\n      wert: 267\n  gesehen: 2026-11-28\n';
  for (const [today, value, year] of [
    ['2026-12-31', 259, '2026'],
    ['2027-01-01', 267, '2027'],
    ['2028-01-01', 267, '2027'],
  ] as const) {
    const { facts } = await entriesOf(t, { 'angaben.yaml': text }, today);
    assert.deepEqual(facts, {
      ...facts,
      x: { kind: 'euro', value },
      'x.jahr': { kind: 'date', value: year },
    });
  }
  const history = 'x:\n  art: euro\n  wert: 259\n  gesehen: 2026\n  geschichte: ja\n';
  const { facts } = await entriesOf(t, { 'angaben.yaml': history });
  assert.equal(facts['x.jahr'], undefined);
});
