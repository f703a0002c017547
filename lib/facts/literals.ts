/** An address that is written out in a text. */
export interface Literal {
  readonly kind: 'phone' | 'mail' | 'address';
  readonly written: string;
}

/** Between two groups of digits: 0631/365, 0631 – 365, (0631) 365. */
const JOINT = '[ \\u00a0\\u202f()/‐-―-]{0,3}';
/**
 * A telephone number with its area code, whose zero may be a mistyped letter, or with a country code. An
 * area code has two digits at least, which no month has; what follows other digits is an IBAN or an ISBN, and
 * a number with a year is the number of a document.
 */
const PHONE = new RegExp(
  [
    '(?<![\\d\\p{L}]|\\d[ \\u00a0\\u202f/.,:‐-―-]|ISBN:? )',
    '(?:(?:\\+|\\(?00) ?[1-9]\\d{0,2}',
    `|\\(?[0Oo][1-9]\\d{1,4}(?!\\d*/(?:19|20)\\d\\d(?!\\d))\\.?)(?:${JOINT}\\d){4,12}(?!\\d)`,
    '|(?<!\\p{L})Durchwahl:?\\s?[‐-―-]?\\s?\\d{2,}',
  ].join(''),
  'gu',
);
/** A mail address, also one that is written so that programs shall not find it. */
const MAIL =
  /[\p{L}\d_.+-]+(?:@|\s?[([{]\s?(?:at|ät|@)\s?[)\]}]\s?)[\p{L}\d_-]+(?:(?:[.,]|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\p{L}\d_-]+)+/giu;

/** Words like a street's name that are none. */
const NO_STREET =
  '(?:Arbeits|Ausbildungs|Kita|Liege|Park|Praktikums|Schlaf|Schul|Sitz|Spiel|Sport|Steh|Stell|Studien|Tabellen|Zelt)platz|(?:Flucht|Fuß|Heim|Lösungs|Rad|Rechts|Rettungs|Rund|Schul|Um|Wander)weg|(?:Bundes|Kreis|Land|Landes|Staats)straße';
const STREET = '(?:[Ss]traße|[Ss]tr\\.|[Pp]latz|[Gg]asse|[Ww]eg|[Aa]llee|[Rr]ing|[Uu]fer)';
/** A word with an ending of its own in front of it: Mainzer Straße. */
const OF_PLACE = '(?!Dieser|Jeder|Jener|Unserer|Ihrer|Einer|Welcher)\\p{Lu}\\p{L}{2,}er ';
/** No house has a number of four digits, as a year has; a noun or a measure behind the number is counted. */
const HOUSE =
  '[1-9]\\d{0,2}(?: ?[a-z](?!\\p{L}))?(?!\\d|[.,:]\\d|[ \\u00a0](?:\\p{Lu}|(?:k?m|cm|mal|bis \\d+ \\p{Lu})(?!\\p{L})|[%€])|[%€])';
/** Cities that the region's addresses name; any other counts behind a house number. */
const CITY =
  'Kaiserslautern|Mainz|Ludwigshafen|Koblenz|Trier|Worms|Pirmasens|Zweibrücken|Landau|Landstuhl|Kusel|Neustadt|Speyer|Bad|Saarbrücken|Mannheim|Heidelberg|Karlsruhe|Frankfurt|Stuttgart|Wiesbaden|Bonn|Köln|Düsseldorf|Essen|Dortmund|Berlin|Hamburg|Bremen|Hannover|Leipzig|Dresden|München|Nürnberg';
const ADDRESS = new RegExp(
  [
    `(?<![\\p{L}-])(?:${OF_PLACE}|(?!(?:${NO_STREET}) )\\p{Lu}[\\p{L}.-]*)${STREET} ${HOUSE}`,
    `(?<!\\d)\\d{5} (?:${CITY})(?!\\p{L})`,
    '(?<=(?<!\\d)\\d{1,3}[a-z]?,? )\\d{5} \\p{Lu}\\p{Ll}+',
  ].join('|'),
  'gu',
);
/** Addresses of the web, whose digits are none of a telephone. */
const WEB = /(?:https?:\/\/|www\.)[^\s)>]+/gi;

/** Telephone numbers, mail addresses and postal addresses in a line of German text. */
export function literalsIn(line: string): Literal[] {
  const text = line.replace(WEB, (address) => ' '.repeat(address.length));
  const found = (kind: Literal['kind'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([written]) => ({ kind, written: written.trim() }));
  return [...found('phone', PHONE), ...found('mail', MAIL), ...found('address', ADDRESS)];
}
