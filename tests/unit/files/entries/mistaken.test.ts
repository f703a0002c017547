import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OFFICE_FILE, problemsIn } from '../../../support/entries.ts';

const FORM = 'Hier wirkt keine Gestaltung: Löschen Sie die Zeichen, und schreiben Sie nur Wörter.';
const VALUE = 'Schreiben Sie die Angabe an seine Stelle.';
const LINES = 'je Sprache eine Zeile wie „de: https://…“, darunter und eingerückt';
const LISTS = 'für jede Sprache eine Zeile mit Wörtern, mit Kommas dazwischen';
const corrected = (expected: string) => `Berichtigen Sie den Wert (erwartet: ${expected}).`;

const link = (lines: string) => `x:\n  name: Seite\n  adressen:\n${lines}`;
const named = (name: string) => `x:\n  name: ${name}\n  adressen:\n    de: https://example.org/\n`;
const place = (lines: string) => `x:\n  name: Haus\n${lines}`;
const words = (lines: string) => `x:\n  seite: hilfe.md\n  woerter:\n${lines}`;
const number = (lines: string) => `eltern:\n  gruppe: sorgen\n${lines}`;
const item = (lines: string) =>
  `x:\n  teil: start\n  was: Logo\n  wer: Amt\n  seit: 2026-11-23\n  unbestaetigt-online: ja\n${lines}`;

/** File, its text, the line that is named, what is said and how to mend it. */
const MISTAKES: readonly (readonly [string, string, number, string, string])[] = [
  // Words that show their signs.
  ['links', named('"**Seite**"'), 2, 'Der Link „x“: Im Feld „name“ steht „**“.', FORM],
  ['links', named('Seite<br>'), 2, 'Der Link „x“: Im Feld „name“ steht „<br>“.', FORM],
  ['links', named('TODO'), 2, 'Der Link „x“: Im Feld „name“ steht der Platzhalter „TODO“.', VALUE],
  [
    'links',
    named('https://example.org/'),
    2,
    'Der Link „x“: Im Feld „name“ steht eine Adresse an Stelle von Worten.',
    'Schreiben Sie, wie es heißt.',
  ],
  [
    'orte',
    place('  anschrift: Weg 1,\n'),
    3,
    'Der Ort „x“: Im Feld „anschrift“ steht am Ende „,“.',
    'Löschen Sie das Zeichen am Ende.',
  ],
  [
    'orte',
    place('  wofuer: Rufen Sie {{telefon}} an\n'),
    3,
    'Der Ort „x“: Im Feld „wofuer“ steht eine doppelte geschweifte Klammer.',
    'Verweise wirken nur im Text einer Seite. Schreiben Sie den Wert aus.',
  ],
  [
    'quellen',
    'x:\n  titel: Amt &amp; Stadt\n',
    2,
    'Die Quelle „x“: Im Feld „titel“ steht „&amp;“, wie es in HTML geschrieben wird.',
    'Schreiben Sie das Zeichen selbst, zum Beispiel „&“.',
  ],
  [
    'angaben',
    'x:\n  art: text\n  wert: <b>neu</b>\n',
    3,
    'Die Angabe „x“: Im Feld „wert“ steht „<b>“.',
    FORM,
  ],
  [
    'woerter',
    words('    de: "**Amt**"\n'),
    4,
    'Die Wörter „x“: Im Feld „woerter“ steht „**“.',
    FORM,
  ],
  // What has a field of its own, and another script.
  [
    'orte',
    place('  wofuer: Rufen Sie 0631 365-0 an\n'),
    3,
    'Der Ort „x“: Im Feld „wofuer“ steht „0631 365-0“.',
    'Telefonnummer, Mailadresse und Anschrift haben eigene Felder: „telefon“, „e-mail“ und „anschrift“.',
  ],
  [
    'orte',
    place('  wofuer:\n    de: Rat\n    ar: Hilfe und Rat\n'),
    5,
    'Der Ort „x“: Im Feld „wofuer“ steht „Hilfe und Rat“: der Text ist nicht in der Schrift dieser Sprache.',
    corrected('eine Zeile auf Deutsch: wofür man dorthin geht; oder eine Zeile je Sprache'),
  ],
  [
    'woerter',
    words('    de: Geld\n    uk: نقود\n'),
    5,
    'Die Wörter „x“: Im Feld „woerter“ steht „نقود“: „نقود“ ist nicht in der Schrift dieser Sprache.',
    corrected(LISTS),
  ],
  // Lists.
  [
    'woerter',
    words('    de: Geld; Amt\n'),
    4,
    'Die Wörter „x“: Im Feld „woerter“ steht „Geld; Amt“: zwischen den Wörtern stehen Kommas.',
    corrected(LISTS),
  ],
  [
    'woerter',
    words('    de: ",,"\n'),
    4,
    'Die Wörter „x“: Im Feld „woerter“ steht „,,“: hier steht kein Wort.',
    corrected(LISTS),
  ],
  [
    'woerter',
    'x:\n  seite: hilfe.md\n  woerter: {}\n',
    3,
    'Die Wörter „x“: Im Feld „woerter“ steht „{}“: hier gehört für jede Sprache eine Zeile wie „de: Wort, anderes Wort“ hin.',
    corrected(LISTS),
  ],
  [
    'woerter',
    words(
      '    de: mir wurde gekündigt und ich weiß nicht, was ich jetzt tun soll und wer hilft\n'.replace(
        ',',
        '',
      ),
    ),
    4,
    'Die Wörter „x“: Im Feld „woerter“ steht „mir wurde gekündigt und ich weiß nicht was ich jetzt tun soll und wer hilft“: „mir wurde gekündigt und ich weiß nicht was ich jetzt tun soll und wer hilft“ ist ein Satz, gesucht wird nach Wörtern.',
    corrected(LISTS),
  ],
  [
    'orte',
    place('  themen: ","\n'),
    3,
    'Der Ort „x“: Im Feld „themen“ steht „,“: hier steht kein Name.',
    corrected('Namen von Themenseiten ohne „.md“, mit Kommas dazwischen'),
  ],
  [
    'orte',
    place('  zeiten:\n    - Mo–Fr 8–12\n    - Mi 10–14\n'),
    5,
    'Der Ort „x“: Im Feld „zeiten“ steht „Mi 10–14“: diese Zeiten überschneiden sich mit denen darüber.',
    corrected('„nach Vereinbarung“, „unbekannt“, oder eine Liste von Zeiten wie „Mo–Fr 8:30–12“'),
  ],
  [
    'hilfenummern',
    number('  nummern:\n    - 116 117\n    - 116117\n'),
    5,
    'Die Hilfenummer „eltern“: Im Feld „nummern“ steht „116117“: diese Nummer steht schon darüber.',
    corrected('eine Telefonnummer oder eine Liste'),
  ],
  [
    'hilfenummern',
    number('  nummern: 112\n  sprachen: 0\n'),
    4,
    'Die Hilfenummer „eltern“: Im Feld „sprachen“ steht „0“: das sind keine Sprachkürzel wie „uk, ru“.',
    corrected('Sprachkürzel wie „uk, ru“, oder wie viele es neben Deutsch sind'),
  ],
  // Addresses that work for nobody else, or tell of visitors.
  [
    'links',
    link('    de: https://example.org/?utm_source=a\n'),
    4,
    'Der Link „x“: Im Feld „adressen“ steht ein Link, und er verrät anderen, woher die Menschen kommen, die ihm folgen.',
    'Löschen Sie aus der Adresse „utm_source=…“ bis zum nächsten & oder bis zum Ende.',
  ],
  [
    'orte',
    place('  internetseite: https://bit.ly/abc\n'),
    3,
    'Der Ort „x“: Im Feld „internetseite“ steht ein Link, und er führt über einen anderen Dienst, der die Adresse ersetzt hat.',
    'Öffnen Sie die Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.',
  ],
  // Fields with another name, or not below the one that they belong to.
  [
    'links',
    'x:\n  name: Seite\n  adresse:\n    de: https://example.org/\n',
    3,
    'Der Link „x“: Das Feld „adresse“ ist unbekannt.',
    'Meinten Sie „adressen“? Sonst löschen Sie die Zeile.',
  ],
  [
    'quellen',
    'x:\n  name: Netz\n',
    2,
    'Die Quelle „x“: Das Feld „titel“ fehlt, und das Feld „name“ ist unbekannt.',
    'Ergänzen Sie „titel: …“ (erwartet: der Name der Quelle, wie er am Ende der Seite steht), und löschen Sie „name“.',
  ],
  [
    'links',
    'x:\n  name: Seite\n  adressen:\n  de: https://example.org/\n  en: https://example.org/en\n',
    3,
    'Der Link „x“: Im Feld „adressen“ steht nichts: hier gehören Zeilen wie „de: https://…“ hin.',
    'Rücken Sie die Zeilen darunter ein: Setzen Sie zwei weitere Leerzeichen davor.',
  ],
  [
    'links',
    'x:\n  name: Seite\n  adressen: {}\n',
    3,
    'Der Link „x“: Im Feld „adressen“ steht „{}“: hier gehören Zeilen wie „de: https://…“ hin.',
    corrected(LINES),
  ],
  [
    'orte',
    place('\n  y:\n    name: Hof\n'),
    4,
    'Der Ort „x“: Das Feld „y“ ist unbekannt.',
    'Beginnt hier eine neue Angabe, löschen Sie die Leerzeichen vor der Zeile. Sonst löschen Sie die Zeile.',
  ],
  [
    'angaben',
    'link.x:\n  art: text\n  wert: a\n',
    1,
    'Die Angabe „link.x“: Verweise mit „link.“ am Anfang meinen Angaben aus links.yaml.',
    'Tragen Sie die Angabe dort ein, oder geben Sie ihr einen Namen ohne „link.“.',
  ],
  [
    'angaben',
    'x:\n  art: euro\n  wert:\n    - wert: 5\n    - von: 2027-01-01\n      wert: 6\n',
    5,
    'Die Angabe „x“: Das Feld „von“ ist unbekannt.',
    'Löschen Sie die Zeile. Bekannt sind: ab, wert.',
  ],
  // Numbers and places.
  [
    'angaben',
    'x:\n  art: zahl\n  wert: 06311234\n',
    3,
    'Die Angabe „x“: Im Feld „wert“ steht „06311234“: das ist keine Zahl wie „12.345“ oder „36,5“.',
    corrected('der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten'),
  ],
  [
    'buero',
    OFFICE_FILE.replace('Weg 1', 'Weg 1, 01234 Beispiel'),
    8,
    'Die Angabe „strasse“ zum Büro: Im Feld „wert“ steht „Weg 1, 01234 Beispiel“: die Postleitzahl und der Ort haben eigene Angaben: „postleitzahl“ und „ort“.',
    corrected('der Wert, oder eine Liste von Werten mit dem Tag „ab“, von dem an sie gelten'),
  ],
  // Days and years.
  [
    'uebergabe',
    item('  erledigt: 2026-10-01\n'),
    7,
    'Der Punkt „x“: Im Feld „erledigt“ steht „2026-10-01“: der Tag liegt vor dem Tag „seit“ (2026-11-23).',
    corrected('der Tag, an dem der Punkt erledigt war'),
  ],
  [
    'quellen',
    'x:\n  titel: Netz\n  jahr: 2036\n',
    3,
    'Die Quelle „x“: Im Feld „jahr“ steht „2036“: das Jahr liegt in der Zukunft.',
    corrected('das Jahr der Quelle oder eine Zeitspanne wie 2019–2021'),
  ],
];

describe('a mistake in an entry is told once, with its line and remedy', () => {
  for (const [file, text, line, message, fix] of MISTAKES) {
    test(`${file}: ${JSON.stringify(text)}`, async (t) => {
      assert.deepEqual(await problemsIn(t, { [`${file}.yaml`]: text }), [
        `${file}.yaml:${line}: ${message} | ${fix}`,
      ]);
    });
  }
});

const INNOCENT: readonly (readonly [string, string])[] = [
  ['links', named('„Sag’s doch“')],
  ['links', named('m*power')],
  ['links', named('"116117.de"')],
  ['links', named('hilfe@work e.V. & Co.')],
  [
    'links',
    link('    de: https://müller.example.org/straße?a=1&b=2#x\n    en: https://example.org\n'),
  ],
  ['links', link('    de: https://example.org/\n    pl: https://example.org/pl\n')],
  ['orte', place('  wofuer: Rat für 3–6 Jahre, 24/7; mit Termin\n')],
  ['orte', place('  wofuer:\n    de: Rat\n    ar: نصيحة من AWO\n    uk: порада\n')],
  ['orte', place('  anschrift: Weg 1\n    67655 Kaiserslautern\n')],
  ['orte', place('  sprachen: uk, UK, ru\n')],
  ['orte', place('  zeiten:\n    - Mo–Fr 08:00–12:00\n    - Mo-Do 14-16 Uhr\n    - Mo–Fr 12–14\n')],
  ['hilfenummern', number('  nummern:\n    - 116 117\n    - 0631 116117\n')],
  ['woerter', words('    de: Amt, BAföG, A1-Prüfung, 2. Chance, Mo–Fr, Kita & Hort\n')],
  ['woerter', words('    ar: مال، ABZ, دورة B2\n    uk: ВНЖ, vhs\n')],
  ['quellen', 'x:\n  titel: „Zitat“ und mehr\n  jahr: 2027\n'],
  ['quellen', 'x:\n  titel: Was? Wann? Wo!\n  jahr: 2019-2021\n'],
  ['uebergabe', item('  hinweis: siehe `kontakt.md` und [Liste](https://example.org/)\n')],
  ['uebergabe', item('  erledigt: 2026-11-23\n')],
  ['angaben', 'links:\n  art: text\n  wert: a\n'],
  ['angaben', 'x:\n  art: zahl\n  wert: 0,5\n'],
  ['angaben', 'x:\n  art: zahl\n  wert: 0\n'],
  ['angaben', 'orte.zahl:\n  art: zahl\n  wert: 12.345\n'],
];

describe('an odd entry without a mistake raises no message', () => {
  for (const [file, text] of INNOCENT) {
    test(`${file}: ${JSON.stringify(text)}`, async (t) => {
      assert.deepEqual(await problemsIn(t, { [`${file}.yaml`]: text }), []);
    });
  }
});
