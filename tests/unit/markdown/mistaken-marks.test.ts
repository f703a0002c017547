import { again, type Said, toldOnce } from '../../support/told-once.ts';

const HEADING: Said = [
  'Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben.',
  'Schreiben Sie „## Überschrift“ an den Anfang einer Zeile, mit einem Leerzeichen hinter ##. Sieht sie schon so aus, tippen Sie die Zeile neu.',
];
const LIST: Said = [
  'Hier soll eine Liste stehen, doch sie ist nicht richtig geschrieben.',
  'Schreiben Sie „- Punkt“ oder „1. Schritt“ an den Anfang der Zeile, mit einem Leerzeichen dahinter. Sieht sie schon so aus, tippen Sie die Zeile neu.',
];
const EMPHASIS: Said = [
  '„…“ erscheint so auf der Seite: Die Auszeichnung hat keine Wirkung.',
  'Fett schreiben Sie so: **wichtig**, innen ohne und außen mit Leerzeichen. Andere Zeichen löschen Sie.',
];
const HTML: Said = [
  'HTML-Befehle wie „…“ haben keine Wirkung: Sie erscheinen als Text.',
  'Löschen Sie den Befehl. Einen Absatz trennt eine leere Zeile, fett wird **wichtig**.',
];
const ENTITY: Said = [
  '„…“ erscheint so auf der Seite.',
  'Schreiben Sie das Zeichen selbst, das gemeint ist, zum Beispiel ä, – oder &.',
];
const MARK: Said = [
  'Diese Zeile sieht wie eine Marke aus, ist aber keine.',
  'Marken sind <!-- mehr -->, <!-- bis 2026-12-31 -->, <!-- ab 2027-01-01 -->, <!-- wenn NAME -->, <!-- danach -->, <!-- vorher -->, <!-- sonst --> und <!-- ende -->. Jede steht allein in ihrer Zeile, nie in einer Liste oder einem Zitat. Ist ein Kommentar gemeint, löschen Sie ihn.',
];
const broken = (what: string): Said => [
  `Mitten im Satz beginnt hier ${what}.`,
  'Schreiben Sie den Satz in einer Zeile weiter. Ist es so gemeint, lassen Sie davor eine Zeile leer.',
];

toldOnce('a mark that is none', [
  ['Text\n\n##Titel', 3, HEADING],
  ['##\u00a0Titel', 1, HEADING],
  ['#\u00a0Titel', 1, HEADING],
  ['\u200b## Titel', 1, HEADING],
  ['\ufeff# Titel', 1, HEADING],
  ['    ## Titel', 1, HEADING],
  ['Ein Satz. ## Titel', 1, HEADING],
  [
    'Titel\n=====',
    2,
    [
      '„…“ erscheint so auf der Seite.',
      'Eine Überschrift schreiben Sie so: ## Überschrift. Sonst löschen Sie die Zeile.',
    ],
  ],
  [
    'Text\n== Titel ==',
    2,
    [
      '„…“ erscheint so auf der Seite.',
      'Eine Überschrift schreiben Sie so: ## Überschrift. Sonst löschen Sie die Zeile.',
    ],
  ],
  ['h2. Titel', 1, HEADING],
  ['-Punkt', 1, LIST],
  ['-punkt\n-punkt', 1, LIST],
  ['*Punkt\n*Punkt', 1, LIST],
  ['-- Punkt\n-- Punkt', 1, LIST],
  ['–Punkt\n–Punkt', 1, LIST],
  ['Angebote:\n→ Punkt\n→ Punkt', 2, LIST],
  ['✔️ Punkt\n✔️ Punkt', 1, LIST],
  ['① Punkt\n② Punkt', 1, LIST],
  ['1.) Schritt\n2.) Schritt', 1, LIST],
  ['1: Schritt\n2: Schritt', 1, LIST],
  ['a. Punkt\nb. Punkt', 1, LIST],
  ['I. Punkt\nII. Punkt', 1, LIST],
  ['-\u00a0Punkt\n-\u00a0Punkt', 1, LIST],
  ['*\u00a0Punkt', 1, LIST],
  ['\u200b- Punkt', 1, LIST],
  ['    - Punkt', 1, LIST],
  ['Angebote:\n• Beratung\n• Hilfe', 2, LIST],
  ['·\tPunkt', 1, LIST],
  ['Das ist * wichtig * für alle.', 1, EMPHASIS],
  ['Bitte lesen Sie * ganz genau * alles.', 1, EMPHASIS],
  ['▪ Punkt\n\n▪ Punkt\n\n▪ Punkt', 1, again(LIST, 10, 12)],
  ['\uf0b7\tPunkt', 1, LIST],
  ['Punkt \uf0a7 Punkt', 1, LIST],
  ['§\tPunkt\nØ\tPunkt', 1, LIST],
  ['– Punkt', 1, LIST],
  ['Angebote:\n– Beratung\n– Hilfe', 2, LIST],
  ['o\tPunkt', 1, LIST],
  ['Angebote:\no Punkt', 2, LIST],
  ['1.Schritt\n2.Schritt', 1, LIST],
  ['1.\u00a0Schritt\n2.\u00a0Schritt', 1, LIST],
  ['Das Fest beginnt\n- wie immer - um neun', 2, broken('eine Liste')],
  ['Kaffee\n+ Kuchen', 2, broken('eine Liste')],
  ['Gruppen\n> 10 Personen', 2, broken('ein Zitat')],
  ['** wichtig **', 1, EMPHASIS],
  ['**wichtig **', 1, EMPHASIS],
  ['Das ist\n**wichtig und gut', 2, EMPHASIS],
  ['**Bitte:**Rufen Sie an', 1, EMPHASIS],
  ['***wichtig', 1, EMPHASIS],
  ['__wichtig __', 1, EMPHASIS],
  ['~~ weg ~~', 1, EMPHASIS],
  ['==wichtig==', 1, EMPHASIS],
  ['Wie geht`s', 1, EMPHASIS],
  ['**wichtig*', 1, EMPHASIS],
  ['Das ist **wichtig*', 1, EMPHASIS],
  ['Das ist\n*wichtig**', 2, EMPHASIS],
  ["'''wichtig'''", 1, EMPHASIS],
  ['//wichtig// und ++wichtig++', 1, EMPHASIS],
  ['Text\n\n\t{{telefn}}', 3, ['Der Verweis {{telefn}} ist unbekannt.', 'Meinten Sie „telefon“?']],
]);

toldOnce('HTML', [
  ['Zeile<br>Zeile', 1, HTML],
  ['Zeile\n<br />\nZeile', 2, HTML],
  ['<b>fett</b> und <B>mehr</B>', 1, HTML],
  ['</p>', 1, HTML],
  ['<iframe src="https://example.org/a" width="9"></iframe>', 1, HTML],
  ['<a href="https://example.org">Amt</a>', 1, HTML],
  ['Text<o:p></o:p>', 1, HTML],
  ['<p class="MsoNormal">Text', 1, HTML],
  ['Text<ref>Quelle</ref>', 1, HTML],
  ['A &amp;nbsp; B', 1, ENTITY],
  ['M%C3%BCller', 1, ENTITY],
  ['M=C3=BCller', 1, ENTITY],
  ['f\\u00fcr', 1, ENTITY],
  ['Stra?e', 1, ENTITY],
  ['A&nbsp B', 1, ENTITY],
  ['f&uumlr', 1, ENTITY],
  ['Text\n\n<!-- Mehr -->\n\n{{quelle.erste}}', 3, MARK],
  ['Text\n<!-- TODO: **\n[x] -->\nText', 2, MARK],
  ['Text <!-- Notiz --> Text', 1, MARK],
  ['- a\n- <!-- b -->', 2, MARK],
  ['Text\n\n< !-- mehr -->', 3, MARK],
  ['Text\n\n[mehr]', 3, MARK],
  ['Text\n\n-- mehr -->', 3, MARK],
]);
