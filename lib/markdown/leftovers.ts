import type { Slip } from './slips.ts';

/** What a placeholder stands for. */
const NOUN =
  '(?:Vorname|Nachname|Anrede|Bild|Foto|Datum|Uhrzeit|Zeiten|Ort|Name|Straße|Adresse|Anschrift|E-Mail|Telefon(?:nummer)?|Link|Text|Titel)';
/** What stands in brackets: `Zeiten einfügen`, `Name der Stelle`. */
const MISSING = `(?:[^[\\]<>\\n]{1,60} )?(?:einfügen|ergänzen|eintragen|einsetzen|ausfüllen|nachtragen|klären|prüfen|folgt)[!.…]*|${NOUN}(?: (?:der|des|von) [^[\\]<>\\n]{1,60})?`;

/** What was left in a draft. */
export const PLACEHOLDER = new RegExp(
  [
    '(?<![\\p{L}\\d-])(?:TODO|FIXME|TBD|[Tt]o[- ]?[Dd]o(?=:)|tbd|(?<!(?:Kapitel|Kap\\.|Band|Bd\\.|Teil|Heft|Buch|Psalm|Artikel|Nr\\.) )X{3,}(?!\\. )|x{3,}|[Xx]{2}(?= (?:Uhr|Euro|€|%|Prozent|Personen|Menschen|Kinder|Teilnehm|Plätze|Jahre|Stunden|Minuten|Kilometer))|[Xx]{2}:[Xx]{2}|HH:MM|hh:mm)(?![\\p{L}\\d-])',
    '(?:^|[:([] ?)\\?{3,}|(?<= )\\?{2,}(?= Uhr| Euro| €)|(?<=(?:[Aa]m|[Uu]m|[Vv]om|[Bb]is|[Aa]b|[Zz]um|[Zz]ur) )\\?{2,}',
    '[Ll]orem ipsum|dolor sit amet|consectetur adipi|Muster(?:mann|frau|straße)|[Kk]licken (?:oder tippen )?Sie hier, um (?:Text|ein Datum) einzugeben|^Wählen Sie ein Element aus\\.?$|^(?:Blindtext|Testtext|Mustertext|Platzhalter)[.!]?$',
    `[[<](?:${MISSING})[\\]>]|^(?:Hier |Bitte )?${NOUN} (?:hier )?(?:einfügen|eingeben|folgt(?: noch| in Kürze)?)[.!…]*$`,
    `\\((?:(?:[Hh]ier |[Bb]itte )?${NOUN} (?:einfügen|einsetzen|ergänzen|folgt(?: noch)?)|wird noch (?:ergänzt|nachgereicht|eingefügt))\\)|^Hier (?:(?:kommt|steht) noch (?:der |ein )?Text|fehlt noch (?:der |die |das |ein )?${NOUN}[.!…]*$)|\\[(?:Quelle|${NOUN})\\?\\]|\\[(?:[xX]{2,3}|[yY]{2})\\]|[Bb]itte noch (?:prüfen|klären|ergänzen|gegenlesen)[!.]*$`,
    '(?<![\\p{L}\\d.])(?:[xX]{2}\\.[xX]{2}|TT\\.MM|00\\.00)\\.',
  ].join('|'),
  'mu',
);

/** Every field of a head that stands at the margin. */
const FIELD =
  '(?:layout|title|navTitle|description|menu|parent|order|updated|teaser|sections|publish|expires|draft|hero|start|end|place|cost|languages|registration|heroAlt|translation|reviewer|reviewed|source|exceptions)';
/** A second head: fields that are no words of a sentence, others by their values, and two of any kind. */
const HEAD = new RegExp(
  [
    '^(?:layout|title|navTitle|description|updated|teaser|heroAlt|translation): ',
    '^draft: (?=(?:true|false)$)|^menu: (?=(?:main|legal)$)|^order: (?=-?\\d+$)|^hero:$',
    '^(?:publish|expires|start|end|reviewed): (?=["\']?20\\d\\d-)|^(?:sections|languages|source): (?=\\[)',
    `^${FIELD}:(?=[^\\n]*\\n${FIELD}:)`,
  ].join('|'),
  'm',
);

/** Words for emphasis without effect. */
export const EMPHASIS = {
  message: (found: string) =>
    `„${found}“ erscheint so auf der Seite: Die Auszeichnung hat keine Wirkung.`,
  fix: 'Fett schreiben Sie so: **wichtig**, innen ohne und außen mit Leerzeichen. Andere Zeichen löschen Sie.',
} as const;

/** Words behind a part of a word that ends with a hyphen: „Haus- und Gartenarbeit“, „pre- and post-war“. */
const JOINED =
  'und|oder|bzw|beziehungsweise|sowie|bis|noch|als|wie|statt|anstatt|aber|nicht|sondern|plus|mit|ohne|gegen|durch|vor|inkl|inklusive|samt|nebst|je|ist|sind|wird|werden|wurde|vs|versus|resp|respektive|zu|zur|zum|auf|in|an|u|o|and|or|to|through|than|as|nor|but|not|rather|et|ou|à|ni|și|sau|ori|la|ve|veya|ya|ile|и|или|а|до|либо|но|і|й|та|або|чи';
/** A word that a line of another document ended within. */
const DIVIDED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!(?:[Ss]ilben?|Präfix(?:e|en|es)?|Stamm|Wortteil) )\\p{L}{1,40}\\p{Ll}-[ \\n](?!(?:${JOINED})(?!\\p{L}))\\p{Ll}{2,40}`,
  'u',
);

/** Whether two stars stand for a second footnote: behind a word, or in front of its text. */
function isNote({ 0: found, index, input }: RegExpMatchArray): boolean {
  const [before = '\n', behind = '\n'] = [input?.[(index ?? 0) - 1], input?.[(index ?? 0) + 2]];
  return found === '**' && /[\s.,;:)]/.test(behind) && (before === '\n' || /\S/.test(before));
}

/** Emphasis without effect, commands of other programs, and what was left in a draft. */
export const LEFTOVER_SLIPS: readonly Slip[] = [
  {
    // A pair of stars in a sentence, with two words on one side. Elsewhere a star is a footnote or parts a list.
    pattern:
      / \*(?<=^[^*\n]{0,500} \*) \p{Ll}[^*\n]{0,60}\p{L} \*(?= [^*\n]*\p{L}[.!?]$)(?:(?<=^\p{L}+ \p{L}[^*]*\*[^*]*\*)|(?= \p{L}+ \p{L}))/mu,
    ...EMPHASIS,
  },
  {
    // Two stars with a blank between them: `* * wichtig * *`.
    pattern: /(?<![*\d] ?)\* \*(?! ?[*\d])/,
    ...EMPHASIS,
  },
  {
    // A blank inside of a single star or line. A star behind a word is a footnote, as in „Felder mit *“.
    pattern:
      /(?<![*\p{L}\p{N}])\*\p{L}[^*\n]{0,60}(?<! mit) \*(?![*\p{L}\p{N}])|^_{1,2} \p{L}[^_:\n]{0,60} _{1,2}$|(?<![_\p{L}\p{N}])_ ?\p{Ll}[^_:\n]{0,60} _(?![_\p{L}\p{N}])/mu,
    ...EMPHASIS,
  },
  {
    pattern: HEAD,
    message: (found) => `Die Zeile „${found}…“ gehört in den Kopf der Seite, nicht in den Text.`,
    fix: 'Jede Seite hat einen Kopf, zwischen zwei Zeilen aus drei Strichen. Löschen Sie den zweiten.',
  },
  {
    pattern:
      /(?<!\*)\*\*(?!\*)(?<!\(\*\*(?=\)))|\*{3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*{3}(?=[\p{L}\p{N}])|(?<![_.])__(?=\p{L})|(?<=\p{L})__(?![_.\p{L}])|~~|(?<![\p{L}\p{N}~/])~\p{L}[^~\n]{0,60}\p{L}~(?![\p{L}\p{N}~])|==(?=\p{L})|'{2,}(?=\p{L})|(?<![:/\p{L}\d])\/\/(?=\p{L})(?=[^/\n]{1,60}\/\/(?![\p{L}/]))|\+\+(?=\p{L})|`/gu,
    ...EMPHASIS,
    isMeant: (match, { hasNotes }) => !hasNotes || !isNote(match),
  },
  {
    pattern: new RegExp(
      [
        '\\[(?:toc|caption)\\]|\\[[\\p{L}\\d_-]{2,20}(?: [^\\]\\n=]*\\w)?=["”„]?\\w[^\\]\\n]*\\]',
        '\\[/[\\p{L}\\d_-]{1,30}\\]|(?<![\\p{L}\\d:]):[a-z][a-z\\d_+-]{1,30}:(?![\\p{L}\\d:])',
        '(?<![\\s\\S])-?\\[(?:[ \\u00a0]\\]|x\\](?=[\\s\\p{L}]|$))|\\[\\^[^\\]\\s]{1,30}\\]|^:::|^\\[!\\p{L}+\\]',
        '/\\*(?!\\))|%%|(?<=\\p{L})~\\d{1,9}~|\\^\\d{1,9}\\^|\\\\(?:newpage|pagebreak)|\\$\\$|\\$[a-z\\\\][^$\\n]{0,60}\\$(?!\\d)',
        '^\\.\\. \\w{1,20}::|^!!! \\w|^@@ -|^\\+\\+\\+ [ab]/',
        // Word, Excel, mail and messenger.
        '(?:Kommentar|Kommentiert|Commented) ?\\[\\p{L}{1,4}\\d{1,4}\\]|<image\\d{1,4}\\.\\w{3,4}>|^Betreff: (?:AW|WG|Re|Fwd?): |^Diese E-Mail (?:kann|könnte|enthält) vertrauliche ',
        'Fehler! (?:Textmarke|Verweisquelle|Hyperlink)|Error! (?:Bookmark|Reference|Hyperlink)|^Formular(?:beginn|ende)$|^=[A-Z]{2,20}\\(|(?<![\\d,.])\\d[,.]\\d{1,15}E[+-]\\d\\d(?!\\d)|#(?:BEZUG!|REF!|WERT!|VALUE!|NAME\\?|DIV/0!|N/A|ZAHL!|NUM!)',
        '(?<!-)-{3,} ?(?:Urspr|Original|Weitergeleitet)|^Von: [^\\n]*\\n(?:Gesendet|Sent): |^Von: [^\\n@]*@[^\\n]*\\n(?:Datum|Date): |^Von meinem [^\\n]{1,40} gesendet|^Sent from my |^Gesendet (?:von|mit) (?:[^\\n]{0,20} )?(?:Outlook|Mail|App)(?!\\p{L})|^Get Outlook for ',
        '^Am [^\\n]{6,60}\\d:\\d\\d(?: Uhr)? schrieb [^\\n]{1,80}:$|^On [^\\n]{6,60}\\d:\\d\\d [^\\n]{1,80} wrote:$',
        '^\\[\\d\\d?:\\d\\d, \\d\\d?\\.\\d\\d?\\.\\d{2,4}\\] (?=[^\\n:]{1,40}:)|^\\[?\\d\\d?\\.\\d\\d?\\.\\d{2,4}, \\d\\d?:\\d\\d(?::\\d\\d)?(?:\\] | - (?=[^\\d\\s][^:\\n]{0,40}:))|<(?:Medien ausgeschlossen|Media omitted)>|\\[(?:Bild|Video|Sticker|Audio) weggelassen\\]',
        // Numbers of pages, and a table of contents.
        '(?<![\\s\\S])(?:Seite|Page) \\d{1,4} ?(?:von|of|/) ?\\d{1,4}(?![\\s\\S])|(?<![\\s\\S])[–—-] ?\\d{1,4} ?[–—-](?![\\s\\S])|(?<![\\s\\S])\\d{1,4} -(?![\\s\\S])|(?<=\\p{L}) ?(?:\\.{5,60}|…{2,60}) ?\\d{1,3}$',
      ].join('|'),
      'imu',
    ),
    message: (found) => `„${found}“ kommt aus einem anderen Programm und erscheint als Text.`,
    fix: 'Löschen Sie die Stelle. Was die Website kennt, steht in docs/redaktion.md.',
  },
  {
    pattern: DIVIDED,
    message: (found) =>
      `In „${found.replace('\n', ' ')}“ steht hinter dem Trennstrich ein Leerzeichen.`,
    fix: 'Schreiben Sie das Wort zusammen. Ist ein Gedankenstrich gemeint, schreiben Sie „–“, mit einem Leerzeichen davor und dahinter.',
  },
  {
    // A number of a footnote at the end of a sentence, as PDFs have them.
    pattern: /(?<=\p{Ll}{5})(?<!nr)[.!?]\d{1,2}(?= \p{Lu}\p{Ll}|$)/mu,
    message: (found) => `Hinter dem Satz steht die Nummer einer Fußnote: „${found}“.`,
    fix: 'Löschen Sie die Nummer, und schreiben Sie die Anmerkung in Klammern in den Satz. Eine Quelle hat einen Verweis wie {{quelle.name}}.',
  },
  {
    pattern: PLACEHOLDER,
    message: (found) => `„${found}“ ist ein Platzhalter.`,
    fix: 'Schreiben Sie die Angabe an seine Stelle, oder löschen Sie den Satz.',
  },
];
