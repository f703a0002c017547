import { type Said, toldOnce } from '../../support/told-once.ts';

const LINK: Said = [
  'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben: „…“.',
  'Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen zwischen den Klammern und in der Adresse.',
];
const ADDRESS: Said = [
  'Die Adresse „…“ steht im Text und ist kein Link.',
  'Schreiben Sie [Name der Website](https://www.example.org/): in die eckigen Klammern, wohin der Link führt.',
];
const VAGUE: Said = [
  'Der Link „…“ sagt nicht, wohin er führt.',
  'Schreiben Sie in die eckigen Klammern, wohin er führt.',
];
const COPY = 'Öffnen Sie die Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.';
const NO_SITE: Said = [
  'Der Link „…“ führt zu keiner Website: die Adresse nennt keine Website wie „…“.',
  COPY,
];
const FORBIDDEN: Said = [
  'Der Link „…“ hat eine Adresse, die nicht erlaubt ist.',
  'Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).',
];
const UNSEEN: Said = [
  'Der Link „…“ enthält ein Leerzeichen oder ein Zeichen, das niemand sieht.',
  'Löschen Sie die Adresse ganz, und tippen Sie sie neu.',
];
const SOURCE_FILE: Said = [
  'Der Link „…“ führt zu der Datei und nicht zu der Seite, die aus ihr wird.',
  'Schreiben Sie nur den Dateinamen der Seite, zum Beispiel „kontakt.md“.',
];
const DETOUR: Said = [
  'Der Link „…“ führt über einen anderen Dienst, der die Adresse ersetzt hat.',
  COPY,
];
const INSIDE: Said = ['Der Link „…“ führt in ein Netz, das nur von innen zu erreichen ist.', COPY];
const session = (name: string): Said => [
  'Der Link „…“ enthält die Kennung Ihres eigenen Besuchs und gilt bald nicht mehr.',
  `Löschen Sie aus der Adresse „${name}=…“ bis zum nächsten Zeichen „?“ oder „&“ oder bis zum Ende.`,
];
const tracked = (name: string): Said => [
  'Der Link „…“ verrät anderen, woher die Menschen kommen, die ihm folgen.',
  `Löschen Sie aus der Adresse „${name}=…“ bis zum nächsten & oder bis zum Ende.`,
];

toldOnce('a link that is none', [
  ['(Kontakt)[kontakt.md]', 1, LINK],
  ['(Amt)[https://example.org]', 1, LINK],
  ['(Anruf)[{{telefon}}]', 1, LINK],
  ['[[Kontakt]]', 1, LINK],
  ['Siehe\n[Kontakt](kontakt.md', 2, LINK],
  ['[Amt](https://example.org und mehr', 1, LINK],
  ['Kontakt](kontakt.md)', 1, LINK],
  ['[Kontakt(kontakt.md)', 1, LINK],
  ['[Kontakt]kontakt.md)', 1, LINK],
  ['Siehe kontakt.md', 1, LINK],
  ['[Amt](https://example.org/a b)', 1, LINK],
  ['Siehe https://example.org/a.', 1, ADDRESS],
  ['(www.example.org)', 1, ADDRESS],
  ['Siehe htpps://example.org', 1, ADDRESS],
  ['Siehe wwww.example.org', 1, ADDRESS],
  ['Siehe www. example.org', 1, ADDRESS],
  ['[Amt(https://example.org)', 1, ADDRESS],
]);

toldOnce('the address of a link', [
  ['[Amt](https://dwd)', 1, NO_SITE],
  ['[Amt](https://dwd,de)', 1, NO_SITE],
  ['[Amt](https://https://www.dwd.de/)', 1, NO_SITE],
  ['[Amt](https://localhost:8080/kontakt/)', 1, NO_SITE],
  ['[Amt](https://192.168.178.20/a)', 1, NO_SITE],
  ['[Amt](https://10.0.0.1/)', 1, NO_SITE],
  ['[Amt](https://127.0.0.1/)', 1, NO_SITE],
  ['[Amt](https://[::1]/)', 1, NO_SITE],
  ['[Amt](http://localhost:8080/)', 1, FORBIDDEN],
  ['[Amt](file:///C:/a.pdf)', 1, FORBIDDEN],
  ['[Amt](C:\\Texte\\a.pdf)', 1, FORBIDDEN],
  ['[Amt](https://nas.local/)', 1, INSIDE],
  [
    '[Amt](https://deploy-preview-7--amt.netlify.app/kontakt/)',
    1,
    [
      'Der Link „…“ führt zu einer Vorschau, die nicht bleibt.',
      'Schreiben Sie den Dateinamen der Seite, zum Beispiel „kontakt.md“.',
    ],
  ],
  ['[Amt](https://github.com/stadt/site/blob/main/src/de/kontakt.md)', 1, SOURCE_FILE],
  ['[Amt](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.de)', 1, DETOUR],
  ['[Amt](https://www.google.com/url?q=https://a.de)', 1, DETOUR],
  ['[Amt](https://bit.ly/abc)', 1, DETOUR],
  ['[Amt](https://dwd-de.translate.goog/)', 1, DETOUR],
  ['[Amt](https://stadt.sharepoint.com/sites/a)', 1, INSIDE],
  ['[Amt](https://intranet.example.org/a)', 1, INSIDE],
  ['[Amt](https://www.linkedin.com/safety/go?url=https%3A%2F%2Fa.de)', 1, DETOUR],
  ['[Amt](https://example.org/a;jsessionid=AB12?b=1)', 1, session('jsessionid')],
  ['[Amt](https://example.org/?b=1&PHPSESSID=ab12)', 1, session('PHPSESSID')],
  ['[Amt](https://mail.google.com/mail/u/0/)', 1, INSIDE],
  ['[Amt](https://example.org/?id=1&utm_source=a)', 1, tracked('utm_source')],
  ['[Amt](https://example.org/?fbclid=a)', 1, tracked('fbclid')],
  ['[Amt](https://example.org/a\u00a0b)', 1, UNSEEN],
  ['[Amt](https://example.org/%20)', 1, UNSEEN],
  ['[Amt](https://example.org/\u200b)', 1, UNSEEN],
]);

const GLUED: Said = [
  'Ein Link klebt an einem Wort oder an einem anderen Link.',
  'Setzen Sie davor und dahinter ein Leerzeichen oder ein Satzzeichen.',
];

toldOnce('a link without a space beside it', [
  ['Text\nSiehe[Kontakt](kontakt.md)', 2, GLUED],
  ['Див[Kontakt](kontakt.md)', 1, GLUED],
  ['Der [Kontakt](kontakt.md)formular', 1, GLUED],
  ['[Kontakt](kontakt.md)[Amt](https://example.org)', 1, GLUED],
]);

const OTHER_SITE: Said = [
  'Der Link heißt „…“, führt aber zu „…“.',
  'Schreiben Sie in beide Klammern dieselbe Adresse, oder in die eckigen, wohin der Link führt.',
];

toldOnce('the text of a link', [
  ['[www.example.org](https://www.example.com/)', 1, OTHER_SITE],
  ['[https://example.org/a](https://example.net/a)', 1, OTHER_SITE],
  ['[diese Seite](kontakt.md)', 1, VAGUE],
  [
    '[ ](kontakt.md)',
    1,
    ['Der Link auf „…“ hat keinen Text.', 'Schreiben Sie in die eckigen Klammern, wohin er führt.'],
  ],
  [
    '[\u00a0](kontakt.md)',
    1,
    ['Der Link auf „…“ hat keinen Text.', 'Schreiben Sie in die eckigen Klammern, wohin er führt.'],
  ],
  ['[hier](kontakt.md)', 1, VAGUE],
  ['[**Mehr …**](kontakt.md)', 1, VAGUE],
  ['[klicken Sie\nhier](kontakt.md)', 1, VAGUE],
  ['[ici](kontakt.md)', 1, VAGUE],
  ['[(hier)](kontakt.md)', 1, VAGUE],
  ['[»hier«](kontakt.md)', 1, VAGUE],
  ['[Zur Website](https://example.org)', 1, VAGUE],
  [
    'Zur [Anmeldung](kontakt.md)\noder zur [Anmeldung](https://example.org)',
    2,
    [
      'Zwei Links heißen „…“, führen aber zu „…“ und „…“.',
      'Geben Sie jedem Link einen Text, der sagt, wohin er führt.',
    ],
  ],
]);
