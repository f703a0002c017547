import { IN_TEXT, type Row } from './editor-slips.ts';

/** A mistake: what takes whose place in a text, on which line of the file, and what the check says and advises. */
export interface Mistake {
  /** Empty for the end of the text. */
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

const UNREADABLE = 'Der Kopf der Seite ist nicht lesbar';
const FORM = 'Jede Zeile hat die Form „feld: Wert“.';
const UPDATED = 'der Tag der letzten Änderung in der Form 2026-11-23';

/** In the head: its line, what stands there, and what is written instead. */
const IN_HEAD: readonly (readonly [line: number, from: string, ...Row])[] = [
  // YAML.
  [
    3,
    'title: Angebot',
    'title: Angebot: neu',
    `${UNREADABLE} (ein Wert enthält einen Doppelpunkt)`,
    FORM,
  ],
  [
    3,
    'title: Angebot',
    'title: Angebot #1',
    `${UNREADABLE} (ein „#“ hinter einem Leerzeichen`,
    FORM,
  ],
  [3, 'title: Angebot', 'title: "Angebot', `${UNREADABLE} (ein Anführungszeichen`, FORM],
  [
    3,
    'title: Angebot',
    'title:Angebot',
    `${UNREADABLE} (ein Doppelpunkt oder das Leerzeichen`,
    FORM,
  ],
  [
    3,
    'title: Angebot',
    '\ttitle: Angebot',
    `${UNREADABLE} (eine Zeile beginnt mit einem Tabulator)`,
    FORM,
  ],
  [4, 'title: Angebot', 'title: A\ntitle: B', `${UNREADABLE} (ein Feld steht doppelt)`, FORM],
  [10, '  alt:', '   alt:', `${UNREADABLE} (die nächste Zeile ist falsch eingerückt)`, FORM],
  [
    1,
    '---\nlayout',
    'layout',
    'Der Kopf der Seite fehlt.',
    'Beginnen Sie die Datei mit einer Zeile „---“',
  ],
  // Names of fields, and what they may say.
  [
    3,
    'title: Angebot',
    'titel: Angebot',
    'Das Feld „titel“ ist unbekannt.',
    'Meinten Sie „title“?',
  ],
  [
    1,
    'title: Angebot\n',
    '',
    'Das Feld „title“ fehlt.',
    'Ergänzen Sie im Kopf eine Zeile „title: …“',
  ],
  [
    3,
    'title: Angebot',
    'title: “Angebot”',
    'sind die Anführungszeichen ein Teil des Wertes.',
    'nehmen Sie gerade',
  ],
  [
    3,
    'title: Angebot',
    'title: Rat &amp; Tat',
    'Im Feld „title“ steht „&amp;“',
    'Schreiben Sie das Zeichen selbst',
  ],
  [
    3,
    'title: Angebot',
    'title: Rat<br>Tat',
    'Im Feld „title“ steht „<br>“.',
    'Hier wirkt keine Gestaltung',
  ],
  [
    2,
    'layout: page',
    'layout: seite',
    'Der Wert im Feld „layout“ passt nicht.',
    'eine dieser Vorlagen',
  ],
  [
    2,
    'layout: page',
    'layout: contact',
    'Die Vorlage „contact“ ist nur für',
    'Schreiben Sie „layout: page“.',
  ],
  [
    5,
    'menu: main',
    'menu: oben',
    'Der Wert im Feld „menu“ passt nicht.',
    '„main“ (oben) oder „legal“',
  ],
  [6, 'order: 2', 'order: zwei', 'Der Wert im Feld „order“ passt nicht.', 'als ganze Zahl'],
  [
    10,
    'hochkant.jpg',
    'fehlt.jpg',
    'Das Bild „fehlt.jpg“ gibt es',
    'Laden Sie die Datei in den Ordner',
  ],
  [9, '  alt: Ein hohes Haus\n', '', 'Das Feld „hero.alt“ fehlt.', 'Ergänzen Sie unter „hero:“'],
  // Dates.
  [7, '2019-11-19', '19.11.2019', 'Der Wert im Feld „updated“ passt nicht.', UPDATED],
  [7, '2019-11-19', '1926-01-01', 'Der Wert im Feld „updated“ passt nicht.', UPDATED],
  [
    7,
    '2019-11-19',
    '2036-01-01',
    '„updated“ liegt in der Zukunft: 2036-01-01.',
    'Schreiben Sie den Tag der letzten',
  ],
  [
    7,
    'updated',
    'expires: 2019-02-30\nupdated',
    'Der Wert im Feld „expires“ passt nicht.',
    'der letzte Tag',
  ],
  [
    7,
    'updated',
    'publish: 2019-12-02\nexpires: 2019-12-01\nupdated',
    'bevor sie beginnt',
    'Vertauschen Sie die beiden Tage',
  ],
];

/** Mistakes in the page `angebot.md` of the fixture. @param lines how many its file has. */
export function mistakesIn(lines: number): Mistake[] {
  return [
    ...IN_TEXT.map(([to, message, fix]) => ({ from: '', to, line: lines + 2, message, fix })),
    ...IN_HEAD.map(([line, from, to, message, fix]) => ({ from, to, line, message, fix })),
  ];
}

/** Correct and odd German that is no mistake. */
export const INNOCENT = [
  'Am 3. Oktober ist frei, und die Straße des 17. Juni ist gesperrt.',
  'Hier leben 11873 Menschen, der Maßstab ist 1:50, das Ergebnis 2:1.',
  'Jede*r, der*die mitmacht, ist willkommen. Bürger*innen auch.',
  'z. B., d. h., § 5 DDG, A & B, C:N, „Zitat“, Felder mit * sind Pflicht.',
  'Schreiben Sie eine [Mail zum Ehrenamt]({{mail-ehrenamt}}), {{telefon}}.',
  '- Pass\n- Foto',
  '| Tag | Zeit |\n|---|---|\n| Montag | 9–12 Uhr |',
].join('\n\n');
