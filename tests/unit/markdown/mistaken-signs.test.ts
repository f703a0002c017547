import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema, noticeSchema } from '../../../lib/files/dated-schema.ts';
import { frontMatterSchema } from '../../../lib/files/schema.ts';
import { translationSchema } from '../../../lib/files/translation-schema.ts';
import { problemsIn } from '../../support/markdown.ts';
import { again, type Said, toldOnce } from '../../support/told-once.ts';

const TABLE: Said = [
  'Hier soll eine Tabelle stehen, doch sie ist nicht richtig geschrieben.',
  'Schreiben Sie „| Tag | Zeit |“, darunter „|---|---|“, darunter die Zeilen: überall gleich viele Zellen, mit | dazwischen.',
];
const BRACE: Said = [
  'Hier steht eine geschweifte Klammer, die zu keinem Verweis gehört: „…“.',
  'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.',
];
const NAMED: Said = [
  '„…“ ist kein Verweis.',
  'Ein Verweis hat die Form {{telefon}}: zwei geschweifte Klammern auf, der Name, zwei Klammern zu.',
];
const ADDRESS: Said = [
  'Die Adresse „…“ steht im Text und ist kein Link.',
  'Schreiben Sie [Name der Website](https://www.example.org/): in die eckigen Klammern, wohin der Link führt.',
];
const FOREIGN: Said = [
  '„…“ kommt aus einem anderen Programm und erscheint als Text.',
  'Löschen Sie die Stelle. Was die Website kennt, steht in docs/redaktion.md.',
];
const HEAD: Said = [
  'Die Zeile „…“ gehört in den Kopf der Seite, nicht in den Text.',
  'Jede Seite hat einen Kopf, zwischen zwei Zeilen aus drei Strichen. Löschen Sie den zweiten.',
];
const PLACEHOLDER: Said = [
  '„…“ ist ein Platzhalter.',
  'Schreiben Sie die Angabe an seine Stelle, oder löschen Sie den Satz.',
];
const cells = (found: number, wanted: number): Said => [
  `Diese Zeile der Tabelle hat ${found} statt ${wanted} Zellen.`,
  'Schreiben Sie in jede Zeile gleich viele Zellen, mit „|“ dazwischen. Gehört die Zeile nicht zur Tabelle, lassen Sie davor eine Zeile leer.',
];
const glued = (name: string): Said => [
  `Der Verweis {{${name}}} klebt an einem Wort.`,
  'Setzen Sie davor und dahinter ein Leerzeichen oder ein Satzzeichen.',
];

const endless = (mark: string): Said => [
  'Hinter „…“ beginnt Code, der kein Ende hat: Alles darunter erscheint so, wie es hier steht.',
  `Löschen Sie die Zeile. Ist Code gemeint, schreiben Sie unter seine letzte Zeile „${mark}“.`,
];

toldOnce('a table or a command of another program', [
  ['Zeiten:\n\n| Tag | Zeit |\n| Mo | 9 |\n| Di | 9 |', 3, TABLE],
  ['| Tag | Zeit |\n|---|\n| Mo | 9 |', 1, TABLE],
  ['Tag | Zeit\nMo | 9', 1, TABLE],
  ['Tag\tZeit\nMo\t9', 1, TABLE],
  ['Mo\t9\t12', 1, TABLE],
  ['Zeiten:\nMontag      9–12 Uhr\nDienstag    14–16 Uhr', 2, TABLE],
  ['Mo;9-12;Raum 3\nDi;14-16;Raum 4', 1, TABLE],
  ['"Mo","9-12"\n"Di","14-16"', 1, TABLE],
  ['| a | b |\n|---|---|\n| c | d | e |\n| f | g | h |', 3, cells(3, 2)],
  ['| a | b |\n|---|---|\n| c | d |\n| e |', 4, cells(1, 2)],
  ['| a | b |\n|---|---|\n| c | d |\nText danach', 4, cells(1, 2)],
  ['Text\n\n```\nText\n\n## Titel\n\nText\n', 3, endless('```')],
  ['~~~\nText', 1, endless('~~~')],
  ['```', 1, endless('```')],
  ['- a\n- ```\n  Text\n\nText', 2, endless('```')],
  ['[TOC]', 1, FOREIGN],
  ['[caption id="a" width="9"]Bild[/caption]', 1, FOREIGN],
  ['[b]fett[/b]', 1, FOREIGN],
  ['[url=https://example.org]Amt[/url]', 1, ADDRESS],
  ['Danke :smile:', 1, FOREIGN],
  ['- [ ] Aufgabe', 1, FOREIGN],
  ['- gut\n- [x] Aufgabe', 2, FOREIGN],
  ['- [ ] Aufgabe\n- [x] Aufgabe\n\nText\n\n- [ ] Aufgabe', 1, again(FOREIGN, 9, 13)],
  ['Das ist so.[^1]', 1, FOREIGN],
  ['Das ist so.\n\n[^1]: Eine Fußnote', 3, FOREIGN],
  [':::info\nText', 1, FOREIGN],
  ['[/et_pb_text]', 1, FOREIGN],
  ['Text\n\\newpage', 2, FOREIGN],
  ['.. note:: Text', 1, FOREIGN],
  ['!!! note', 1, FOREIGN],
  ['Es gilt $a = b$', 1, FOREIGN],
  ['Siehe Fehler! Verweisquelle konnte nicht gefunden werden.', 1, FOREIGN],
  ['Summe: #BEZUG!', 1, FOREIGN],
  ['-----Ursprüngliche Nachricht-----', 1, FOREIGN],
  ['Von: Amt\nGesendet: Montag\nAn: alle', 1, FOREIGN],
  ['Kommentiert [AM1]: Stimmt das?', 1, FOREIGN],
  ['<image001.png>', 1, FOREIGN],
  ['Betreff: AW: Text für die Website', 1, FOREIGN],
  ['Diese E-Mail kann vertrauliche Informationen enthalten.', 1, FOREIGN],
  ['Von: amt@example.org\nDatum: Montag', 1, FOREIGN],
  ['Danke\nVon meinem iPhone gesendet', 2, FOREIGN],
  ['[05.03.26, 10:12:33] Amt: Hallo', 1, FOREIGN],
  ['05.03.26, 10:12 - Amt: <Medien ausgeschlossen>', 1, FOREIGN],
  ['@@ -1,3 +1,4 @@', 1, FOREIGN],
  ['[12:30, 5.3.2026] Amira: Hallo', 1, FOREIGN],
  ['Danke\nGesendet von Outlook für Android', 2, FOREIGN],
  ['Gesendet mit der GMX Mail App', 1, FOREIGN],
  ['Am Do., 12. März 2026 um 10:15 Uhr schrieb Amt:', 1, FOREIGN],
  ['On Mon, Mar 9, 2026 at 10:15 AM Amt wrote:', 1, FOREIGN],
  ['Siehe Error! Reference source not found.', 1, FOREIGN],
  ['Formularende', 1, FOREIGN],
  ['=SUMME(A1:A5)', 1, FOREIGN],
  ['Das kostet 1,50E+03 Euro.', 1, FOREIGN],
  ['Seite 3 von 12', 1, FOREIGN],
  ['– 3 –', 1, FOREIGN],
  ['- 3 -', 1, FOREIGN],
  ['Inhalt\nKontakt..........3', 2, FOREIGN],
  ['-[ ] Aufgabe', 1, FOREIGN],
  ['- [x]Aufgabe', 1, FOREIGN],
]);

const noDay = (what: string, fix: string): Said => [`${what} „…“ gibt es nicht.`, fix];
const DAY = noDay(
  'Den Tag',
  'Sehen Sie im Kalender nach: Tag, Monat, Jahr und Wochentag müssen zusammenpassen.',
);
const TIME = noDay('Die Uhrzeit', 'Ein Tag hat Zeiten von 0:00 bis 24:00 Uhr.');

toldOnce('a day or a time that there is not', [
  ['Das Fest ist am\nMontag, 5. Mai 2027.', 2, DAY],
  ['Fr., 05.05.2027', 1, DAY],
  ['| Tag |\n|---|\n| Do 5.5.2027 |', 3, DAY],
  ['## Am 31. Juni 2027', 1, DAY],
  ['Sonntag, den 29. Februar 2027', 1, DAY],
  ['Mi 32.5.2027', 1, DAY],
  ['Von 25:00 Uhr an', 1, TIME],
  ['Um 9.75 Uhr', 1, TIME],
]);

toldOnce('a second head', [
  ['---\nlayout: page\ntitle: A\n---\nText', 2, HEAD],
  ['---\ntitle: Sprachcafé\n---\nText', 2, HEAD],
  ['Text\n\n---\ndraft: true\n---', 4, HEAD],
  ['---\norder: 3\n---\nText', 2, HEAD],
  ['menu: main', 1, HEAD],
  ['---\nstart: 2027-07-03 15:00\n---', 2, HEAD],
  ['---\nexpires: "2027-07-03"\n---', 2, HEAD],
  ['---\nsections: [amt, hilfe]\n---', 2, HEAD],
  ['---\nparent: amt\nplace: Musterhaus\n---', 2, HEAD],
  ['---\nhero:\n  image: a.jpg\n  alt: b\n---', 2, HEAD],
  ['---\ntitle: A\n\norder: 3\n---', 2, again(HEAD, 11)],
  ['> title: A\n> draft: false', 1, HEAD],
]);

const divided: Said = [
  'In „…“ steht hinter dem Trennstrich ein Leerzeichen.',
  'Schreiben Sie das Wort zusammen. Ist ein Gedankenstrich gemeint, schreiben Sie „–“, mit einem Leerzeichen davor und dahinter.',
];
const NOTE: Said = [
  'Hinter dem Satz steht die Nummer einer Fußnote: „…“.',
  'Löschen Sie die Nummer, und schreiben Sie die Anmerkung in Klammern in den Satz. Eine Quelle hat einen Verweis wie {{quelle.name}}.',
];

toldOnce('a word or a note of a printed document', [
  ['Die Inte-\ngration gelingt.', 1, divided],
  ['Wir bieten\nBera- tung an.', 2, divided],
  ['Kommen Sie peut-\nêtre', 1, divided],
  ['Das Fest- so sagt man- ist gut.', 1, divided],
  ['Wir beraten Sie gerne.1 Kommen Sie vorbei.2', 1, NOTE],
  ['Das gilt immer.12', 1, NOTE],
]);
test('every field of a head at the margin is told in a text', () => {
  const shapes = [frontMatterSchema, noticeSchema, eventSchema, translationSchema];
  for (const field of new Set(shapes.flatMap(({ shape }) => Object.keys(shape)))) {
    assert.equal(problemsIn(`${field}: A\ncost: 5`).length, 1, field);
  }
});

toldOnce('a placeholder', [
  ['Wählen Sie ein Element aus.', 1, PLACEHOLDER],
  ['TODO: Zeiten', 1, PLACEHOLDER],
  ['Am XXX um 9 Uhr', 1, PLACEHOLDER],
  ['Am xx.xx.2026', 1, PLACEHOLDER],
  ['Beginn: ???', 1, PLACEHOLDER],
  ['Am [Datum einfügen]', 1, PLACEHOLDER],
  ['[Name der Stelle ergänzen] hilft', 1, PLACEHOLDER],
  ['Kommen Sie am [Datum].', 1, PLACEHOLDER],
  ['Lorem ipsum dolor sit amet', 1, PLACEHOLDER],
  ['ToDo: Zeiten', 1, PLACEHOLDER],
  ['Um ?? Uhr', 1, PLACEHOLDER],
  ['Das Fest ist am ??. Mai', 1, PLACEHOLDER],
  ['Um XX:XX Uhr', 1, PLACEHOLDER],
  ['[bitte prüfen!]', 1, PLACEHOLDER],
  ['Vom Fest (Foto folgt)', 1, PLACEHOLDER],
  ['Die Zeiten (wird noch ergänzt)', 1, PLACEHOLDER],
  ['Bitte Text eingeben', 1, PLACEHOLDER],
  ['Klicken oder tippen Sie hier, um Text einzugeben.', 1, PLACEHOLDER],
  ['Frau Mustermann', 1, PLACEHOLDER],
  ['Um HH:MM Uhr', 1, PLACEHOLDER],
  ['Für XX Personen', 1, PLACEHOLDER],
  ['(hier Foto einsetzen)', 1, PLACEHOLDER],
  ['Hier fehlt noch der Link.', 1, PLACEHOLDER],
  ['Das sind viele. [Quelle?]', 1, PLACEHOLDER],
  ['Am [xx] um neun', 1, PLACEHOLDER],
  ['Bitte noch prüfen!!!', 1, PLACEHOLDER],
]);

toldOnce('a reference', [
  ['Ruf: {{{telefon}}}', 1, BRACE],
  ['{telefon}', 1, BRACE],
  ['{ {telefon} }', 1, BRACE],
  ['{{telefon}', 1, BRACE],
  ['｛｛telefon｝｝', 1, BRACE],
  ['{% include a %}', 1, BRACE],
  ['((telefon))', 1, NAMED],
  ['[[telefon]]', 1, NAMED],
  ['%telefon%', 1, NAMED],
  ['unter{{telefon}}', 1, glued('telefon')],
  ['{{e-mail}}schreiben', 1, glued('e-mail')],
  [
    'Text\n{{mail-ehrenamt}}',
    2,
    [
      'Der Verweis {{mail-ehrenamt}} taugt nur als Ziel eines Links.',
      'Schreiben Sie [Text]({{mail-ehrenamt}}). Im Satz stehen {{telefon}} und {{e-mail}}.',
    ],
  ],
]);
