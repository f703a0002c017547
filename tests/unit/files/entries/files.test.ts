import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { filesOnDisk } from '../../../../lib/base/disk.ts';
import { formatProblems } from '../../../../lib/base/problem.ts';
import { hasUnseen } from '../../../../lib/base/terminal.ts';
import { readEntries } from '../../../../lib/files/entries/read.ts';
import { anyText, SEED } from '../../../support/any-text.ts';
import { problemsOf as contentProblems, folderOf, page } from '../../../support/content.ts';
import { entriesOf, OFFICE_FILE, problemsIn } from '../../../support/entries.ts';
import { TODAY } from '../../../support/markdown.ts';

const HOW =
  'Jede Angabe hat die Form „name:“, darunter eingerückt Zeilen wie „wert: …“. Ein Wert mit Doppelpunkt oder Sonderzeichen gehört ganz in "…", darin nur „typografische“ Anführungszeichen.';

describe('an entry that cannot be read spoils no other', () => {
  for (const [name, text, expected] of [
    [
      'a colon in a value',
      'a:\n  art: text\n  wert: b: c',
      `3: Diese Zeile ist nicht lesbar (ein Wert enthält einen Doppelpunkt). | ${HOW}`,
    ],
    [
      'a number sign',
      'a:\n  art: text # gut\n  wert: Haus #3',
      '3: Was hinter „#“ steht, gilt als Anmerkung und fehlt dem Wert. | Setzen Sie den ganzen Wert in gerade Anführungszeichen.',
    ],
    [
      'a sign in front',
      'a:\n  art: text\n  wert: *b',
      `3: Diese Zeile ist nicht lesbar (ein Wert beginnt mit einem Sonderzeichen). | ${HOW}`,
    ],
    [
      'a tab',
      'a:\n\tart: text',
      `2: Diese Zeile ist nicht lesbar (eine Zeile beginnt mit einem Tabulator). | ${HOW}`,
    ],
    [
      'an open quote',
      'a:\n  art: text\n  wert: "b',
      `3: Diese Zeile ist nicht lesbar (ein Anführungszeichen oder eine Klammer ist nicht geschlossen). | ${HOW}`,
    ],
    [
      'a field twice',
      'a:\n  art: text\n  art: text',
      `3: Diese Zeile ist nicht lesbar (ein Feld steht doppelt). | ${HOW}`,
    ],
    ['no fields', 'a: b', `1: Unter „a:“ fehlen die Zeilen der Angabe. | ${HOW}`],
    ['no name', 'irgendwas', `1: Diese Zeile gehört zu keiner Angabe. | ${HOW}`],
    ['a list', '- a', `1: Diese Zeile gehört zu keiner Angabe. | ${HOW}`],
    ['an indented name', '  a: b', `1: Unter „a:“ fehlen die Zeilen der Angabe. | ${HOW}`],
    [
      'fields that are not indented',
      'a:\nart: text\nwert: b # gut\nstrasse: Weg 1',
      `2: Diese Zeile beginnt nicht mit zwei Leerzeichen. | ${HOW}`,
    ],
    [
      'a bad name',
      'Äpfel:\n  art: text\n  wert: b',
      '1: „Äpfel“ taugt nicht als Name einer Angabe. | Nehmen Sie kleine Buchstaben ohne Umlaute, Ziffern, Punkte und Bindestriche.',
    ],
  ] as const) {
    test(name, async (t) => {
      const files = { 'angaben.yaml': `${text}\ngut:\n  art: text\n  wert: gut\n` };
      const { facts } = await entriesOf(t, files);
      assert.deepEqual(facts.gut, { kind: 'text', value: 'gut' });
      assert.deepEqual(await problemsIn(t, files), [`angaben.yaml:${expected}`]);
    });
  }
});

test('what refers to an entry that cannot be read is no second problem', async (t) => {
  const files = {
    'angaben.yaml': 'X:\n  art: text\n  wert: b\ngut:\n  art: text\n  wert: b\ny: 2\n',
    'orte.yaml': 'haus:\n  telefon: 112: 3\n',
    'hilfenummern.yaml': 'eltern:\n  nummern: *a\n  gruppe: sorgen\n',
    'quellen.yaml': 'buch:\n  titel: a: b\n',
    'buero.yaml': MOVES.replace('wert: Amt', 'wert: Amt: a'),
  };
  assert.equal((await problemsIn(t, files)).length, 6);
  const { facts, citations } = await entriesOf(t, files);
  const body =
    '{{y}} {{x}}fach [a]({{x}}) {{ort.haus.telefon}} {{hilfe.eltern}} {{quelle.buch}} {{amt}}';
  assert.deepEqual(await contentProblems(t, { 'a.md': page(body) }, { facts, citations }), []);
});

test('a name twice, in one file or by two entries', async (t) => {
  const entry = 'telefon:\n  art: text\n  wert: a\n';
  assert.deepEqual(
    await problemsIn(t, { 'angaben.yaml': entry.replace('telefon', 'a').repeat(2) }),
    [
      'angaben.yaml:4: Die Angabe „a“ steht doppelt, schon in Zeile 1. | Löschen Sie eine von beiden.',
    ],
  );
  assert.deepEqual(await problemsIn(t, { 'angaben.yaml': entry }), [
    'angaben.yaml:1: Den Verweis {{telefon}} gibt es schon (src/angaben/buero.yaml, Zeile 19). | Geben Sie der Angabe einen anderen Namen.',
  ]);
});

const SOURCED = 'x:\n  art: text\n  wert: a\n  quelle: netz\n';

test('a file that is missing, too large or in no known encoding', async (t) => {
  const root = await folderOf(t, { 'src/angaben/a.md': '' });
  const { problems } = await readEntries(filesOnDisk(root), TODAY);
  assert.deepEqual(
    problems.map(({ file, message }) => `${file} ${message}`),
    ['buero', 'angaben', 'orte', 'hilfenummern', 'links', 'quellen', 'uebergabe', 'woerter'].map(
      (name) => `src/angaben/${name}.yaml Diese Datei fehlt.`,
    ),
  );
  await symlink('uebergabe.yaml', path.join(root, 'src/angaben/orte.yaml'));
  await mkdir(path.join(root, 'src/angaben/buero.yaml'));
  const odd = await readEntries(filesOnDisk(root), TODAY);
  assert.deepEqual(
    odd.problems.map(({ message }) => message).filter((one) => one !== 'Diese Datei fehlt.'),
    Array(2).fill('Dies ist keine gewöhnliche Datei.'),
  );
  const lost = await entriesOf(t, { 'quellen.yaml': Buffer.from([0xe4]), 'angaben.yaml': SOURCED });
  assert.deepEqual([lost.isWhole, lost.problems.length], [false, 1]);
  const [large] = await problemsIn(t, { 'orte.yaml': '#'.repeat(600_000) });
  assert.match(large ?? '', /^orte\.yaml:-: Die Datei ist zu groß/);
  const [bytes] = await problemsIn(t, { 'orte.yaml': Buffer.from([0xe4, 0x0a]) });
  assert.match(bytes ?? '', /^orte\.yaml:-: Die Zeichen der Datei sind nicht lesbar/);
});

test('a file without an entry, in two versions or garbled: one problem, and nothing is said of the rest', async (t) => {
  const MERGE =
    'Lassen Sie die richtige stehen, und löschen Sie die andere mit den Zeilen „<<<<<<<“, „=======“ und „>>>>>>>“.';
  const merged = 'x:\n<<<<<<< HEAD\n  art: text\n=======\n  art: zahl\n>>>>>>> neu\n  wert: 1\n';
  for (const name of [
    'buero',
    'angaben',
    'orte',
    'hilfenummern',
    'links',
    'quellen',
    'uebergabe',
  ]) {
    for (const [text, expected] of [
      [
        '# Nichts\n',
        '-: In dieser Datei steht keine Angabe. | Stellen Sie ihren Inhalt wieder her.',
      ],
      [
        merged,
        `2: Hier stehen zwei Fassungen des Textes, die nicht zusammengeführt sind. Ebenso in Zeile 6. | ${MERGE}`,
      ],
      [
        'x:\n  wert: StraÃŸe\n',
        '2: Hier sind Buchstaben durcheinandergeraten: „wert: StraÃŸe“. | Tippen Sie das Wort neu. Sind viele Wörter betroffen, kopieren Sie den Text noch einmal, und speichern Sie die Datei mit der Kodierung UTF-8.',
      ],
    ] as const) {
      assert.deepEqual(await problemsIn(t, { [`${name}.yaml`]: text }), [
        `${name}.yaml:${expected}`,
      ]);
      assert.equal((await entriesOf(t, { [`${name}.yaml`]: text })).isWhole, false);
    }
  }
});

for (const [fields, expected] of [
  ['wert: anmeldung\n  unbestaetigt: hinweis', { visit: 'anmeldung', visitUnconfirmed: true }],
  ['wert: anmeldung\n  unbestaetigt: hinweis\n  bestaetigt: 2026-01-01', { visit: 'anmeldung' }],
  ['wert: anmeldung\n  gesehen: 2026-11-01', { visit: 'anmeldung' }],
] as const) {
  test(`the office: a visit with ${JSON.stringify(fields)}`, async (t) => {
    const text = `${OFFICE_FILE}besuch:\n  ${fields}\n`;
    const { office, problems } = await entriesOf(t, { 'buero.yaml': text });
    assert.deepEqual(problems, []);
    const { visit, visitUnconfirmed } = office;
    assert.deepEqual({ visit, ...(visitUnconfirmed && { visitUnconfirmed }) }, expected);
  });
}

test('the office: a visit that has no words, or that is a draft', async (t) => {
  const text = `${OFFICE_FILE}besuch:\n  wert: Mo 9–12\n  unbestaetigt: entwurf\n`;
  assert.deepEqual(await problemsIn(t, { 'buero.yaml': text }), [
    'buero.yaml:24: Die Angabe „besuch“ zum Büro: Im Feld „wert“ steht „Mo 9–12“: hier kann nur „anmeldung“ stehen. | Berichtigen Sie den Wert (erwartet: der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten).',
    'buero.yaml:25: Die Angabe „besuch“ zum Büro: Im Feld „unbestaetigt“ steht „entwurf“: hier kann nur „hinweis“ stehen. | Berichtigen Sie den Wert (erwartet: „hinweis“, oder die Zeile fehlt).',
  ]);
});

test('the office: parts that are missing, unknown or wrong', async (t) => {
  const found = await problemsIn(t, {
    'buero.yaml':
      'name:\n  wert: Amt\ntelefohn:\n  wert: 112\npostleitzahl:\n  wert: 123\n  bis: 2026-01-01\n',
  });
  assert.deepEqual(
    found.slice(-4).map((line) => line.slice(0, line.indexOf(' |'))),
    [
      'buero.yaml:1: Die Angabe „lage“ zum Büro fehlt.',
      'buero.yaml:3: Die Angabe „telefohn“ zum Büro ist unbekannt.',
      'buero.yaml:6: Die Angabe „postleitzahl“ zum Büro: Im Feld „wert“ steht „123“: das ist keine Postleitzahl aus fünf Ziffern.',
      'buero.yaml:7: Die Angabe „postleitzahl“ zum Büro: Hier gibt es kein „bis“, denn danach stünde auf jeder Seite nichts mehr.',
    ],
  );
  assert.ok(!found.some((line) => line.includes('„telefon“ zum Büro fehlt')));
});

test('a last day in the office is told with what to write instead, and spoils nothing else', async (t) => {
  const text = MOVES.replace('telefon:\n', 'telefon:\n  bis: 2027-12-31\n');
  const { problems, facts } = await entriesOf(t, { 'buero.yaml': text });
  assert.equal(facts.telefon?.kind, 'phone');
  assert.equal(facts.telefon?.standIn, undefined);
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    [
      'Kennen Sie den nächsten Wert, schreiben Sie beide als Liste, den neuen mit „ab“ und seinem ersten Tag, und löschen Sie „bis“. Wie das aussieht, steht oben in der Datei. Kennen Sie ihn noch nicht, notieren Sie den Tag in einer Zeile, die mit # beginnt.',
    ],
  );
});

test('the office moves on a day', async (t) => {
  const [{ office: before }, { office: after, facts }] = (await Promise.all(
    ['2027-12-31', '2028-01-01'].map((today) => entriesOf(t, { 'buero.yaml': MOVES }, today)),
  )) as [Awaited<ReturnType<typeof entriesOf>>, Awaited<ReturnType<typeof entriesOf>>];
  assert.deepEqual([before.street, after.street], ['Weg 1', 'Ring 2']);
  assert.equal(facts.anschrift?.value, 'Haus, Ring 2, 01234 Ort');
});

const MOVES = `${Object.entries({
  name: 'Amt',
  stadt: 'Stadt',
  gebaeude: 'Haus',
  postleitzahl: '01234',
  ort: 'Ort',
  bundesland: 'Land',
  land: 'DE',
  'e-mail': 'a@example.org',
  telefon: '112',
  lage: '49.5, 7.25',
})
  .map(([name, value]) => `${name}:\n  wert: ${value}\n`)
  .join('')}strasse:\n  wert:\n    - wert: Weg 1\n    - ab: 2028-01-01\n      wert: Ring 2\n`;

test('the office: a position with its numbers swapped, and an address before its first day', async (t) => {
  assert.deepEqual(await problemsIn(t, { 'buero.yaml': MOVES }), []);
  const swapped = MOVES.replace('49.5, 7.25', '7.25, 49.5');
  const early = swapped.replace('- wert: Weg 1\n    ', '');
  assert.deepEqual(
    (await problemsIn(t, { 'buero.yaml': early })).map((line) => line.slice(0, line.indexOf(' |'))),
    [
      'buero.yaml:20: Die Angabe „lage“ zum Büro: Im Feld „wert“ steht „7.25, 49.5“: das liegt nicht in Deutschland; zuerst steht die Breite (47 bis 55), dann die Länge (6 bis 15).',
      'buero.yaml:23: Die Angabe „strasse“ zum Büro: Der erste Wert gilt erst ab 2028-01-01. Bis dahin hat die Angabe keinen Wert.',
    ],
  );
});

test('a source: its title is needed, its address is public and encrypted', async (t) => {
  assert.deepEqual(
    await problemsIn(t, { 'quellen.yaml': 'netz:\n  adresse: javascript:alert(1)\n' }),
    [
      'quellen.yaml:1: Die Quelle „netz“: Das Feld „titel“ fehlt. | Ergänzen Sie unter „netz:“ eine eingerückte Zeile „titel: …“ (erwartet: der Name der Quelle, wie er am Ende der Seite steht).',
      'quellen.yaml:2: Die Quelle „netz“: Im Feld „adresse“ steht „javascript:alert(1)“: die Adresse beginnt nicht mit „https://“. | Berichtigen Sie den Wert (erwartet: eine Internetadresse mit „https://“).',
    ],
  );
});

test('a source: its years ascend', async (t) => {
  const found = (years: string) =>
    problemsIn(t, { 'quellen.yaml': `netz:\n  titel: Netz\n  jahr: ${years}\n` });
  assert.deepEqual([await found('2019'), await found('2019–2021')], [[], []]);
  for (const years of ['2021–2019', '2019-2019']) {
    const [problem] = await found(years);
    assert.match(
      problem ?? '',
      /^quellen.yaml:3: .*: das letzte Jahr liegt nicht nach dem ersten\./,
    );
  }
});

test('whatever stands in a field of any kind: it is refused in one line of print, or comes through', async (t) => {
  const ACTS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s*::|##\[/mu;
  const texts = fc.sample(anyText, { numRuns: 150, seed: SEED });
  const quoted = texts.flatMap((text) => [text, JSON.stringify(text)]);
  const file = (fields: readonly string[], rest = '') =>
    quoted
      .map((text, index) => `a${index}:\n  ${fields[index % fields.length]}: ${text}\n${rest}`)
      .join('');
  const entries = await entriesOf(t, {
    'angaben.yaml': file(['wert', 'art', 'betreff', 'ende', 'gesehen', 'quelle'], '  art: text\n'),
    'orte.yaml': file(
      ['anschrift', 'telefon', 'e-mail', 'internetseite', 'zeiten', 'wofuer', 'sprachen'],
      '  name: Ort\n',
    ),
    'hilfenummern.yaml': `${file(['nummern'])}eltern:\n  nummern: ${quoted[1]}\n  gruppe: sorgen\n`,
    'quellen.yaml': file(['titel', 'adresse', 'jahr']),
    'buero.yaml': file(['wert']),
    'uebergabe.yaml': file(['teil', 'was', 'wer', 'seit', 'unbestaetigt-online', 'seiten']),
  });
  assert.ok(entries.problems.length > 500);
  assert.doesNotMatch(formatProblems(entries.problems), ACTS);
  for (const { value } of Object.values(entries.facts)) assert.ok(!hasUnseen(String(value)));
  const labels = Object.values(entries.citations).map(({ label }) => label);
  assert.ok(labels.some((label) => texts.some((text) => text.trim() === label)));
});
