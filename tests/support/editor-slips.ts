/** What is written, what the check says of it, and what it advises. */
export type Row = readonly [written: string, message: string, fix: string];

const NAMES = 'Alle Namen stehen in src/angaben';
const BRACE = 'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf';
const REFERENCE = 'Ein Verweis hat die Form {{telefon}}: zwei geschweifte Klammern auf';
const PLAIN = 'Schreiben Sie [Name der Website](https://www.example.org/)';
const ALLOWED = 'Erlaubt sind https-Adressen, E-Mail-Adressen (mailto:) und Telefonnummern (tel:).';
const COPY = 'Öffnen Sie die Seite im Browser, und schreiben Sie die Adresse, die dort oben steht.';
const PAGE = 'Schreiben Sie nur den Dateinamen der Seite, zum Beispiel „kontakt.md“.';
const LINK = 'Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen';
const SEEN = 'Schreiben Sie in einem Satz, was auf dem Bild zu sehen ist.';
const LIST = 'Hier soll eine Liste stehen, doch sie ist nicht richtig geschrieben.';
const POINT = 'Schreiben Sie „- Punkt“ oder „1. Schritt“ an den Anfang der Zeile';
const HEADING = 'Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben.';
const HASHES = 'Schreiben Sie „## Überschrift“ an den Anfang einer Zeile';
const HTML = 'Löschen Sie den Befehl.';
const DELETE = 'Löschen Sie die Stelle.';
const VALUE = 'Schreiben Sie die Angabe an seine Stelle';
const ONCE = 'Solche Angaben stehen nur einmal, im Ordner src/angaben.';
const ENTER = 'Tragen Sie den Wert in src/angaben/angaben.yaml ein';
const ANEW = 'Löschen Sie das ganze Wort und die Zeichen daneben, und tippen Sie alles neu.';
const SIGN = 'Schreiben Sie das Zeichen selbst, das gemeint ist';

/** Mistakes in a text: at the end of any page. */
export const IN_TEXT: readonly Row[] = [
  [
    'title: Sprachcafé',
    'Die Zeile „title: …“ gehört in den Kopf der Seite',
    'Löschen Sie den zweiten.',
  ],
  // References.
  ['{{gibtesnicht}}', 'Der Verweis {{gibtesnicht}} ist unbekannt.', NAMES],
  ['{{telefn}}', 'Der Verweis {{telefn}} ist unbekannt.', 'Meinten Sie „telefon“?'],
  ['{telefon}', 'Hier steht eine geschweifte Klammer, die zu keinem Verweis gehört', BRACE],
  ['((telefon))', '„((telefon))“ ist kein Verweis.', REFERENCE],
  ['[[telefon]]', '„[[telefon]]“ ist kein Verweis.', REFERENCE],
  [
    'unter{{telefon}}',
    'Der Verweis {{telefon}} klebt an einem Wort.',
    'Setzen Sie davor und dahinter',
  ],
  [
    '{{mail-ehrenamt}}',
    'taugt nur als Ziel eines Links.',
    'Schreiben Sie [Text]({{mail-ehrenamt}}).',
  ],
  [
    '[Topf]({{betrag.topf}})',
    'ist keine Adresse, zu der ein Link führen kann.',
    'Als Ziel eignen sich',
  ],
  // Links.
  [
    '[hier](kontakt.md)',
    'Der Link „hier“ sagt nicht, wohin er führt.',
    'Schreiben Sie in die eckigen',
  ],
  ['[ ](kontakt.md)', 'Der Link auf „kontakt.md“ hat keinen Text.', 'Schreiben Sie in die eckigen'],
  [
    '[Weg](gibt-es-nicht.md)',
    'Die Seite „gibt-es-nicht.md“ gibt es nicht',
    'Prüfen Sie den Dateinamen',
  ],
  [
    '[Wohnung](wohnen.md)',
    'Die Seite „wohnen.md“ gibt es nicht',
    'Meinten Sie „themen/wohnen.md“?',
  ],
  [
    '[Ort](helfen.md#nirgends)',
    'führt zu einer Stelle, die es auf der Seite nicht gibt.',
    'zeit-geben',
  ],
  [
    '[Seite](/kontakte/)',
    'Der Link „/kontakte/“ führt auf keine Seite.',
    'Meinten Sie „/kontakt/“?',
  ],
  ['www.dwd.de', 'Die Adresse „www.dwd.de“ steht im Text und ist kein Link.', PLAIN],
  ['[DWD](http://www.dwd.de/)', 'hat eine Adresse, die nicht erlaubt ist.', ALLOWED],
  ['[Amt](file:///C:/a.pdf)', 'hat eine Adresse, die nicht erlaubt ist.', ALLOWED],
  ['[Amt](https://dwd)', 'Der Link „https://dwd“ führt zu keiner Website', COPY],
  ['[Amt](https://nas.local/)', 'führt in ein Netz, das nur von innen zu erreichen ist.', COPY],
  ['[Amt](https://bit.ly/abc)', 'führt über einen anderen Dienst', COPY],
  [
    '[Amt](https://example.org/?utm_source=a)',
    'verrät anderen, woher die Menschen kommen',
    '„utm_source=…“',
  ],
  [
    '[Amt](https://stadt@example.org/)',
    'führt nicht dorthin, wohin er zu führen scheint',
    'die richtige Seite',
  ],
  [
    '[Amt](https://a--b.netlify.app/x/)',
    'führt zu einer Vorschau, die nicht bleibt.',
    'den Dateinamen der Seite',
  ],
  [
    '[Amt](https://github.com/a/b/blob/main/src/de/kontakt.md)',
    'führt zu der Datei und nicht zu der Seite',
    PAGE,
  ],
  [
    '(Kontakt)[kontakt.md]',
    'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben',
    LINK,
  ],
  ['Siehe kontakt.md', 'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben', LINK],
  [
    '[Ruf](kontakt.md), [Ruf](helfen.md)',
    'Zwei Links heißen „Ruf“',
    'Geben Sie jedem Link einen Text',
  ],
  ['[Anruf](tel:*21)', 'führt zu keiner Telefonnummer', 'Schreiben Sie die ganze Nummer'],
  // Pictures.
  [
    '![](bilder/breit.jpg)',
    'fehlt der Alternativtext.',
    'Beschreiben Sie das Bild in den eckigen Klammern',
  ],
  [
    '![Ein Haus](bilder/fehlt.jpg)',
    'Das Bild „fehlt.jpg“ gibt es im Ordner src/bilder nicht.',
    'Laden Sie die Datei',
  ],
  [
    '![IMG_1234](bilder/breit.jpg)',
    'Der Alternativtext „IMG_1234“ beschreibt das Bild nicht.',
    SEEN,
  ],
  ['![Bild](bilder/breit.jpg)', 'Der Alternativtext „Bild“ beschreibt das Bild nicht.', SEEN],
  [
    '![Ein Haus] (bilder/breit.jpg)',
    'Hier soll ein Bild stehen',
    'ohne Leerzeichen zwischen den Klammern',
  ],
  [
    '![Ein Haus](data:image/png;base64,AAAA)',
    'Hier steht der Inhalt eines Bildes',
    'Speichern Sie das Bild als Datei',
  ],
  [
    '![{{amt}}](bilder/breit.jpg)',
    'Im Alternativtext oder Bildnachweis steht',
    'Schreiben Sie den Wert aus.',
  ],
  // Pasted from Word, Excel, a mail, another program.
  ['•\tBeratung', LIST, POINT],
  ['o\tBeratung', LIST, POINT],
  ['1.Schritt\n2.Schritt', LIST, POINT],
  ['\uf0b7\tBeratung', 'Hier steht ein Zeichen, das man nicht sieht (U+F0B7)', ANEW],
  ['Rat\u200bhaus', 'Hier steht ein Zeichen, das man nicht sieht (U+200B)', ANEW],
  ['fÃ¼r', 'Hier sind Buchstaben durcheinandergeraten', 'Tippen Sie'],
  ['Text<o:p></o:p>', 'HTML-Befehle wie „<o:p>“ haben keine Wirkung', HTML],
  [
    '<p class="MsoNormal">Text',
    'HTML-Befehle wie „<p class="MsoNormal">“ haben keine Wirkung',
    HTML,
  ],
  ['Tag\tZeit\nMo\t9', 'Hier soll eine Tabelle stehen', 'Schreiben Sie „| Tag | Zeit |“'],
  [
    'Fehler! Verweisquelle konnte nicht gefunden werden.',
    'kommt aus einem anderen Programm',
    DELETE,
  ],
  ['Von: Amt\nGesendet: Montag\nAn: alle', 'kommt aus einem anderen Programm', DELETE],
  ['Danke :smile:', '„:smile:“ kommt aus einem anderen Programm', DELETE],
  ['f\\u00fcr', '„\\u00fc“ erscheint so auf der Seite.', SIGN],
  // Marks.
  ['##Titel', HEADING, HASHES],
  ['##\u00a0Titel', HEADING, HASHES],
  [
    '#### Titel',
    'Vor dieser Überschrift fehlt eine der Stufe 3.',
    'Schreiben Sie sie mit ### statt mit ####.',
  ],
  [
    '# Titel',
    'Eine Überschrift mit einem einzigen „#“ gibt es im Text nicht.',
    'Schreiben Sie „##“.',
  ],
  ['** wichtig **', 'erscheint so auf der Seite', 'Fett schreiben Sie so'],
  ['| a | b |\n| c | d |', 'Hier soll eine Tabelle stehen', 'Schreiben Sie „| Tag | Zeit |“'],
  ['Text <br> Text', 'HTML-Befehle wie „<br>“ haben keine Wirkung', HTML],
  ['[TOC]', '„[TOC]“ kommt aus einem anderen Programm', DELETE],
  ['TODO', '„TODO“ ist ein Platzhalter.', VALUE],
  ['Am [Datum einfügen]', 'ist ein Platzhalter.', VALUE],
  [
    '<!-- Mehr -->',
    'Diese Zeile sieht wie eine Marke aus, ist aber keine.',
    'Marken sind <!-- mehr -->',
  ],
  ['<<<<<<< HEAD', 'zwei Fassungen des Textes', 'Lassen Sie die richtige stehen'],
  // Dates and facts.
  ['<!-- bis 2019-12-31 -->\nText', 'fehlt das Ende.', 'in der nur <!-- ende --> steht.'],
  [
    '<!-- bis 2019-13-31 -->\nText\n<!-- ende -->',
    'steht kein Tag, den es gibt.',
    'in der Form <!-- bis',
  ],
  ['<!-- wenn nie -->\nText\n<!-- ende -->', 'ist die Angabe „nie“ unbekannt.', NAMES],
  ['Amt: 0631 365-2222', `„0631 365-2222“ im Text. ${ONCE}`, ENTER],
  ['amt (at) example.org', `„amt (at) example.org“ im Text. ${ONCE}`, ENTER],
  ['Mainzer Straße 12', `Anschrift „Mainzer Straße 12“ im Text. ${ONCE}`, ENTER],
];
