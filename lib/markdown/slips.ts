import type { Facts } from '../facts/types.ts';
import { MISSPELT_FOLD } from './fold.ts';
import { OBJECT } from './typed.ts';

/** Where a typed text stands. */
export interface Place {
  readonly file: string;
  readonly facts: Facts;
  /** The typed text above. */
  readonly above: string;
}

/** A mistake that is seen in typed text, see typed.ts. Every pattern is linear. */
export interface Slip {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly fix: string;
  /** Whether texts of links are left out. */
  readonly outsideLinks?: true;
  /** Whether a match is the mistake; by default it is. */
  readonly isMeant?: (match: RegExpMatchArray, at: Place) => boolean;
}

/** Elements of HTML that people type or paste; `<Name>` is none. */
const ELEMENTS =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|center|cite|code|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr';
const HTML = new RegExp(
  `<\\?xml|</?(?:(?:${ELEMENTS})(?![\\w-])|[a-z]\\w{0,20}:[a-z]\\w{0,20})(?:\\s*/?>|\\s[^<>=]*=[^<>]*>)`,
  'i',
);
const ENTITY =
  /&(?:#x?[\da-f]{1,8};|(?:nbsp|[aou]uml|szlig|(?:shy|amp|lt|gt|quot|apos|[nm]dash|[lrb][ds]?quo|hellip|euro|middot|bull|copy|sect|deg|zwnj|thinsp|[aeiou](?:acute|grave|circ)|ccedil)(?![\p{L}\d])))/iu;

const IMAGE = /!\[[^[\]]*\](?: ?\(|\[)/;
/** `[text] (url)`, an address with a space, `[text][name]` without a definition. */
const SPACED_LINK =
  /(?<!!)\[[^[\]]+\](?: \((?=[\w-]+\.md|https:|mailto:|tel:|#|\/|\{\{|￼|$)|\((?=https:|mailto:|tel:|$)|\[(?=[^[\]\p{L}]*\p{L})[^[\]]+\])/u;
/** `(text)[url]`, `[[text]]`, one bracket of a link, the file of a page. */
const LINK = new RegExp(
  `${SPACED_LINK.source}|\\]\\(|\\)\\[(?=[\\w-]+\\.md|https?:|mailto:|tel:|www\\.|${OBJECT})|\\[\\[\\p{L}[^[\\]\\n]*\\]\\]|(?<![\\w./@-])[\\w-]+\\.md(?![\\w.])`,
  'u',
);

const NAME = '\\s?([\\p{L}\\d][\\p{L}\\d.-]*)\\s?';
const NAMED = new RegExp(`(?:\\(\\(|\\[\\[|<<|%)${NAME}(?:\\)\\)|\\]\\]|>>|%)`, 'gu');
const BRACES = new RegExp(
  `\\{\\{|\\}\\}|[｛｝]|\\{[#.]?${NAME}\\}|\\{${OBJECT}|${OBJECT}\\}|\\{%`,
  'u',
);
const WEB = /(?<![\p{L}\d@./-])(?:(?:https?|ftp):\/\/|www\.)[\p{L}\d][^\s<>„“”]*/iu;

const BLANK = '[\\u00a0\\u2000-\\u200d\\u202f\\ufeff\\t]';
const START = '(?<![\\s\\S])';

const LIST = {
  message: () => 'Hier soll eine Liste stehen, doch sie ist nicht richtig geschrieben.',
  fix: 'Schreiben Sie „- Punkt“ oder „1. Schritt“ an den Anfang der Zeile, mit einem Leerzeichen dahinter. Sieht sie schon so aus, tippen Sie die Zeile neu.',
};

/** The mistakes in the order in which one is the cause of others. */
export const MARK_SLIPS: readonly Slip[] = [
  { pattern: /<!|<-+\s*mehr/i, message: () => MISSPELT_FOLD.message, fix: MISSPELT_FOLD.fix },
  {
    pattern: HTML,
    message: (found) => `HTML-Befehle wie „${found}“ haben keine Wirkung: Sie erscheinen als Text.`,
    fix: 'Löschen Sie den Befehl. Einen Absatz trennt eine leere Zeile, fett wird **wichtig**.',
  },
  {
    pattern: IMAGE,
    message: () => 'Hier soll ein Bild stehen, doch es ist nicht richtig geschrieben.',
    fix: 'Schreiben Sie ![Was ist zu sehen?](bilder/name.jpg), ohne Leerzeichen zwischen den Klammern und im Namen der Datei.',
  },
  {
    pattern: NAMED,
    message: (found) => `„${found}“ ist kein Verweis.`,
    fix: 'Ein Verweis hat die Form {{telefon}}: zwei geschweifte Klammern auf, der Name, zwei Klammern zu.',
    isMeant: ([, name = ''], { facts }) => Object.hasOwn(facts, name),
  },
  {
    pattern: LINK,
    message: () => 'Hier soll ein Link stehen, doch er ist nicht richtig geschrieben.',
    fix: 'Schreiben Sie [Kontakt](kontakt.md), ohne Leerzeichen zwischen den Klammern und in der Adresse.',
  },
  {
    pattern: WEB,
    message: (found) => `Die Adresse „${found}“ steht im Text und ist kein Link.`,
    fix: 'Schreiben Sie [Name der Website](https://www.example.org/): in die eckigen Klammern, wohin der Link führt.',
    outsideLinks: true,
  },
  {
    pattern: BRACES,
    message: () => 'Hier steht eine geschweifte Klammer, die zu keinem Verweis gehört.',
    fix: 'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.',
  },
  {
    pattern: ENTITY,
    message: (found) => `„${found}“ erscheint so auf der Seite.`,
    fix: 'Schreiben Sie das Zeichen selbst, das gemeint ist, zum Beispiel ä, – oder &.',
  },
  {
    pattern: new RegExp(`#{2,}|^[^\\S\\n]*\\p{Cf}[^\\S\\n]*#\\s|^[^\\S\\n]*#${BLANK}`, 'mu'),
    message: () => 'Hier soll eine Überschrift stehen, doch sie ist nicht richtig geschrieben.',
    fix: 'Schreiben Sie „## Überschrift“ an den Anfang einer Zeile, mit einem Leerzeichen hinter ##. Sieht sie schon so aus, tippen Sie die Zeile neu.',
  },
  {
    pattern: new RegExp(
      [
        `^\\p{Cf}?(?:[•●○▪▫■□◦‣⁃∙·➢❖][^\\S\\n]*[^\\s•●○▪▫■□◦‣⁃∙·➢❖]|[-–*+]${BLANK}|[-*+] |-(?=[\\p{Lu}\\p{Lo}]))`,
        '[\\uf000-\\uf0ff]',
        '^[–—] [^\\n]*\\n[–—] ',
        '^\\d{1,2}[.)][\\u00a0\\p{L}][^\\n]*\\n\\d{1,2}[.)][\\u00a0\\p{L}]',
        `(?:${START}|(?<=:\\n))o[ \\t\\u00a0]+(?=\\p{Lu})`,
      ].join('|'),
      'mu',
    ),
    ...LIST,
  },
  {
    // In German, a dialogue has no dashes; below a quotation, a dash names whom it is of.
    pattern: new RegExp(`${START}[–—][^\\S\\n]+\\p{L}`, 'gu'),
    ...LIST,
    isMeant: (_match, { file, above }) =>
      /^src\/(?:de|leicht)\//.test(file) && !/[“”«»‘’"]$/.test(above),
  },
  {
    pattern:
      /^[^\S\n]*\||^[^|\n]+\|[^\n]*\n[^|\n]+\||[^\t\n]\t+[^\t\n]+\t+[^\t\n]|[^\t\n]\t[^\n]*\n[^\t\n]+\t+[^\t\n]/m,
    message: () => 'Hier soll eine Tabelle stehen, doch sie ist nicht richtig geschrieben.',
    fix: 'Schreiben Sie „| Tag | Zeit |“, darunter „|---|---|“, darunter die Zeilen: überall gleich viele Zellen, mit | dazwischen.',
  },
  {
    pattern: /^={3,}$/m,
    message: (found) => `„${found}“ erscheint so auf der Seite.`,
    fix: 'Eine Überschrift schreiben Sie so: ## Überschrift. Sonst löschen Sie die Zeile.',
  },
  {
    pattern: /(?<!\*)\*\*(?!\*)|\*{3}(?=[\p{L}\p{N}])|(?<!_)__(?!_)|~~|==(?=\p{L})|`/u,
    message: (found) =>
      `„${found}“ erscheint so auf der Seite: Die Auszeichnung hat keine Wirkung.`,
    fix: 'Fett schreiben Sie so: **wichtig**, innen ohne und außen mit Leerzeichen. Andere Zeichen löschen Sie.',
  },
];
