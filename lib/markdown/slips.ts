import type { Citations, Facts } from '../facts/types.ts';
import { MISSPELT_FOLD } from './fold.ts';
import { OBJECT } from './typed.ts';

/** Where a typed text stands. */
export interface Place {
  readonly file: string;
  readonly facts: Facts;
  readonly citations: Citations;
  /** Whether it is a paragraph, also one of a list; cells and headings are none. */
  readonly isParagraph: boolean;
  /** Whether it is a paragraph in no list, and not below a quotation. */
  readonly isPlain: boolean;
  /** Whether a star behind a word stands for a footnote somewhere in the text. */
  readonly hasNotes: boolean;
}

/** A mistake that is seen in typed text, see typed.ts. Every pattern is linear. */
export interface Slip {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly fix: string;
  /** Whether texts of links are left out. */
  readonly outsideLinks?: true;
  /** Whether a match is the mistake; by default it is. Such a pattern is global. */
  readonly isMeant?: (match: RegExpMatchArray, at: Place) => boolean;
}

/** Elements of HTML that people type or paste; `<Name>` is none. */
const ELEMENTS =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|button|canvas|center|cite|code|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr';
const HTML = new RegExp(
  [
    '<[?%]|<\\s?/?\\s?br(?![\\w-])(?:\\s?/?>)?',
    `</[a-z][\\w:-]{0,30}\\s?>`,
    `</?(?:(?:${ELEMENTS})(?![\\w-])|[a-z]\\w{0,20}:[a-z]\\w{0,20})(?:\\s*/?>|\\s[^<>=]*=[^<>]*>)`,
  ].join('|'),
  'i',
);
/** A character in the code of HTML (twice or without its end), of an address or of a mail; one that got lost: `f?r`. */
const ENTITY =
  /%[2-7][\da-f](?=\p{L})|%[cd][\da-f]%[89ab]|(?:=[\dA-F]{2}){2}|\\(?:u00[\da-f]{2}|x[\da-f]{2})|\p{L}\?\p{Ll}|&(?:#x?[\da-f]{2,8}|(?:nbsp|shy|[aou]uml|szlig|(?:amp|lt|gt|quot|apos|[nm]dash|[lrb][ds]?quo|hellip|euro|middot|bull|copy|sect|deg|zwnj|thinsp|[aeiou](?:acute|grave|circ)|ccedil)(?![\p{L}\d])));?/iu;

const IMAGE =
  /!\[[^[\]]*\](?: ?\(|\[)|^!\[[^[\]\n]*\]$|(?<![\w./-])bilder\/[\w-]+\.\w|^(?:(?:Bild|Foto): )?[\w-]+\.(?:jpe?g|png|webp|avif|heic)$/im;
/** What is quoted of a link: up to its last bracket. */
const TARGET = '[^)\\]\\n]{0,80}[)\\]]?';
const LINK = new RegExp(
  [
    // `[text] (url)`, an address with a space, `[text][name]`.
    `(?<!!)\\[[^[\\]]+\\](?:(?: \\((?=[\\w-]+\\.md|https:|mailto:|tel:|#|/|${OBJECT}|$)|\\((?=https:|mailto:|tel:|$))${TARGET}|\\[(?=[^[\\]\\p{L}]*\\p{L})[^[\\]]+\\])`,
    // One of the brackets, `(text)[url]`, `[[text]]`, the file of a page.
    `(?:\\]\\(|\\)\\[(?=[\\w-]+\\.md|https?:|mailto:|tel:|www\\.|${OBJECT}))${TARGET}`,
    '\\[\\[[\\p{L}_][^[\\]\\n]*\\]\\]|(?<![\\w./@-])[\\w-]+\\.md(?![\\w.])',
  ].join('|'),
  'u',
);

const NAME = '\\s?([\\p{L}\\d][\\p{L}\\d.-]*)\\s?';
const NAMED = new RegExp(
  `(?:\\(\\(|\\[{1,2}|<{1,2}|[%$])${NAME}(?:\\)\\)|\\]{1,2}|>{1,2}|[%$])`,
  'gu',
);
/** A name with a point that is written without its braces: `betrag.kindergeld`. */
const BARE = /(?<![\p{L}\d./@{-])[a-z]+\.[a-z\d]+(?:[.-][a-z\d]+){0,6}(?![\p{L}\d/@-]|\.\p{L})/gu;
const BRACES = new RegExp(
  `\\{\\{|\\}\\}|[｛｝]|\\{(?!.\\})[#.]?${NAME}\\}|\\{${OBJECT}|${OBJECT}\\}|\\{[%#]|\\{: ?[.#]`,
  'u',
);
/** An address with its scheme, with `www`, or with a path. */
const WEB = new RegExp(
  [
    '(?<![\\p{L}\\d@./-])(?:(?:(?:h[tps]{3,5}|ftp)(?: ?:/{1,2}|//)|w{3,5} ?[.,]|www\\. (?=[a-z\\d-]{1,63}\\.(?:de|com|org|eu|net|info)(?![\\p{L}\\d])))[\\p{L}\\d]REST',
    '|(?:[a-z\\d-]{1,63}\\.){1,5}(?:de|com|org|eu|net|info)/[\\p{L}\\d]REST)',
  ]
    .join('')
    // Without the punctuation behind it.
    .replaceAll('REST', '(?:[^\\s<>„“”]*[\\p{L}\\d/])?'),
  'iu',
);

/** HTML, pictures, links and references that are none, in the order in which one is the cause of others. */
export const INLINE_SLIPS: readonly Slip[] = [
  {
    pattern:
      /<\s?!|<-+\s*mehr|^[<[](?:mehr|(?:bis|ab) [\d.-]{4,10}|wenn [a-z\d.-]{1,60}|danach|vorher|sonst|ende)[\]>]$|^-+\s*mehr\s*-+>/im,
    message: () => MISSPELT_FOLD.message,
    fix: MISSPELT_FOLD.fix,
  },
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
    pattern: BARE,
    message: (found) => `„${found}“ ist kein Verweis.`,
    fix: 'Ein Verweis hat die Form {{telefon}}: zwei geschweifte Klammern auf, der Name, zwei Klammern zu.',
    isMeant: ([name], { facts, citations }) =>
      Object.hasOwn(facts, name) ||
      (name.startsWith('quelle.') && Object.hasOwn(citations, name.slice('quelle.'.length))),
  },
  {
    pattern: LINK,
    message: (found) =>
      `Hier soll ein Link stehen, doch er ist nicht richtig geschrieben: „${found}“.`,
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
    message: (found) =>
      `Hier steht eine geschweifte Klammer, die zu keinem Verweis gehört: „${found}“.`,
    fix: 'Ein Verweis hat die Form {{telefon}}: zwei Klammern auf, der Name, zwei Klammern zu.',
  },
  {
    pattern: ENTITY,
    message: (found) => `„${found}“ erscheint so auf der Seite.`,
    fix: 'Schreiben Sie das Zeichen selbst, das gemeint ist, zum Beispiel ä, – oder &.',
  },
];
