import { plainNumber } from './phone.ts';

/** A telephone number, mail address or postal address that a text writes out. */
export interface Literal {
  readonly kind: 'phone' | 'mail' | 'address';
  readonly written: string;
}

/** Between two groups of digits: 0631/365, 0631 – 365, (0631) 365. */
const JOINT = '[ \\u00a0\\u202f()/‐-―-]{0,3}';
/** What begins the word for a number that somebody can call: Servicenummer. */
const OF_PHONE =
  '(?:[Aa]uskunfts|[Bb]eratungs|[Bb]ereitschafts|[Bb]üro|[Dd]ienst|[Ff]ax|[Ff]estnetz|[Ff]on|[Hh]andy|[Hh]ilfe|[Hh]otline|[Ii]nfo|[Kk]ontakt|[Mm]obil|[Nn]otfall|[Pp]rivat|[Rr]uf|[Ss]ammel|[Ss]ervice|[Ss]orgen|[Tt]el|[Ww]hats[Aa]pp|[Zz]entral)';
/** What stands in front of a number that nobody can call: any other word for a number, as Kursnummer or Meeting-ID. */
const NO_PHONE = `(?:AGS|Charge|IMG|ISBN|ISSN|Konto|PZN|Az\\.|Gz\\.|Vorgang|Artikel|\\p{L}(?<!${OF_PHONE})(?:nummern?|-?[Nn]r\\.|zahlen|zeichen|ziffer|code|schlüssel|-ID)|Schlüssel):? `;
/**
 * A telephone number with an area code or a country code. The area code's zero may be a mistyped letter. An area
 * code has two digits at least, so months do not match. A number behind other digits (IBAN, ISBN) or with a year
 * (document number) does not match either.
 */
const PHONE = new RegExp(
  [
    '(?<![\\d\\p{L}]|\\d[ \\u00a0\\u202f/.,:‐-―-]|NO_PHONE)',
    // From one post code or page to another: no number goes on with a zero.
    '(?!0\\d{2,4} ?[‐-―-] ?0\\d\\d)',
    '(?:(?:(?:\\+|\\(?00) ?[1-9]\\d{0,2}',
    `|\\(?[0Oo][1-9]\\d{1,4}(?!\\d*/(?:19|20)\\d\\d(?!\\d))\\.?)(?:${JOINT}\\d){4,12}(?!\\d)`,
    '|\\(?0[1-9] \\d\\d\\)?[ /-]{1,3}\\d(?:[ -]?\\d){4,9}(?!\\d)',
    '|\\(?0 \\d\\d ?\\d\\d?\\)? ?/ ?\\d(?:[ -]?\\d){2,9}(?!\\d)',
    '|(?:\\+49|0[1-9]\\d{2,3})(?:[._·|]\\d{2,}){2,})',
    '|(?<!\\p{L})(?:Durchwahl|Nebenstelle|Apparat|App\\.|DW):?\\s?[‐-―-]?\\s?\\d{2,}',
    `|(?<!\\p{L})(?:Tel[.:]?|Telefon(?:nummer)?|Rufnummer|Fon|(?:Tele)?[Ff]ax|Mobil|Handy|Hotline):?\\s?(?:(?!116|20\\d\\d[/–-](?:20)?\\d\\d(?!\\d))[1-9](?:${JOINT}\\d){4,9}|[‐-―-]\\d{3,5})(?!\\d)`,
  ]
    .join('')
    .replace('NO_PHONE', NO_PHONE),
  'gu',
);
/** A mail address, also one that is obfuscated against programs: `name [at] example [dot] org`, `name at example.org`. */
const MAIL = new RegExp(
  [
    '(?<![\\p{L}\\d_.+@-])[\\p{L}\\d_.+-]+',
    '(?:(?:@{1,2}|＠|&#64;|_at_|[([{<](?:at|ät)[)\\]}>])[\\p{L}\\d_-]+(?:[.,]{1,2}[\\p{L}\\d_-]+|DOT)*',
    '|\\s?(?:@|[([{]\\s?(?:at|ät|a|@)\\s?[)\\]}])\\s?[\\p{L}\\d_-]+(?:[.,][\\p{L}\\d_-]+|DOT)+',
    '| (?:at|ät) [\\p{L}\\d-]+(?:\\.| (?:dot|punkt) )(?:de|com|org|net|eu|info)(?!\\p{L}))',
  ]
    .join('')
    .replaceAll('DOT', '\\s?[([{]\\s?(?:dot|punkt)\\s?[)\\]}]\\s?[\\p{L}\\d_-]+'),
  'giu',
);

/** Words that only look like a street's name: a place on a list, or somebody who runs or sells. */
const NO_STREET =
  '(?:Arbeits|Ausbildungs|Betreuungs|Hort|Kindergarten|Kita|Krippen|Liege|(?:Landes|Rang|Weltrang)?[Ll]isten|Park|Praktikums|Schlaf|Schul|Sende|Sitz|Speicher|Spiel|Sport|Start|Steh|Stell|Studien|Tabellen|Therapie|Zelt)platz|\\p{L}{0,30}äufer|(?:Flucht|Fuß|Heim|Lösungs|Rad|Rechts|Rettungs|Rund|Schul|Um|Wander)weg|(?:Bundes|Kreis|Land|Landes|Staats)straße';
const STREET =
  '(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Pp]latz|[Pp]l\\.|[Gg]asse|[Ww]eg|[Aa]llee|[Rr]ing|[Uu]fer)';
/** A place name in front of the street: Mainzer Straße. */
const OF_PLACE = '(?!Dieser|Jeder|Jener|Unserer|Ihrer|Einer|Welcher)\\p{Lu}\\p{L}{2,}er ';
/**
 * A house number has up to three digits; four would be a year. A noun or a unit behind the number means that it
 * counts something, and an hour behind it that both are the time of an event.
 */
const HOUSE =
  '[1-9]\\d{0,2}(?: ?[a-z](?!\\p{L}))?(?!\\d|[.,:]\\d|\\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|[ \\u00a0](?:\\p{Lu}|(?:k?m|cm|mal|bis \\d+ \\p{Lu})(?!\\p{L})|[%€])|[%€]| ?[‐-―-] ?\\d{1,2}(?:[.:]\\d\\d)? (?:Uhr|h)(?!\\p{L}))';
/** Cities in addresses of the region; any other city counts only behind a house number. */
const CITY =
  'Kaiserslautern|Mainz|Ludwigshafen|Koblenz|Trier|Worms|Pirmasens|Zweibrücken|Landau|Landstuhl|Kusel|Neustadt|Speyer|Bad|Saarbrücken|Mannheim|Heidelberg|Karlsruhe|Frankfurt|Stuttgart|Wiesbaden|Bonn|Köln|Düsseldorf|Essen|Dortmund|Berlin|Hamburg|Bremen|Hannover|Leipzig|Dresden|München|Nürnberg';
const ADDRESS = new RegExp(
  [
    `(?<![\\p{L}-])(?:${OF_PLACE}|(?!(?:${NO_STREET}) )\\p{Lu}[\\p{L}.-]{0,60})${STREET} ${HOUSE}TOWN`,
    'Postfach \\d{2,6}TOWN',
    // Five digits in front of meals are their number.
    `(?<!\\d)(?!(?!45)\\d{5} Essen)\\d{5} (?:${CITY})(?!\\p{L})`,
    '(?<=(?<!\\d)\\d{1,3}[a-z]?,? )\\d{5} \\p{Lu}\\p{Ll}+',
  ]
    .join('|')
    .replaceAll('TOWN', '(?:,? \\d{5} \\p{Lu}\\p{Ll}+)?'),
  'gu',
);
/** What has an at sign as a name has, or in the place of a letter: `Treffen@Rathaus`, `kre@tiv`, `amig@s`. */
const NO_MAIL = /^(?:\p{Lu}[^.,]*|[^.,]*@\p{L}{1,4})$/u;
/** Web addresses; their digits are no telephone number. */
const WEB = /(?:https?:\/\/|www\.)[^\s)>]+/gi;

/** Telephone numbers, mail addresses and postal addresses in a line of German text. */
export function literalsIn(line: string): Literal[] {
  const text = line.replace(WEB, (address) => ' '.repeat(address.length));
  const found = (kind: Literal['kind'], pattern: RegExp, within = text) =>
    [...within.matchAll(pattern)].map(([written]) => ({
      kind,
      written: written.trim().replace(/^\((?!.*\))/, ''),
    }));
  return [
    ...found('phone', PHONE, plainNumber(text)),
    ...found('mail', MAIL).filter(({ written }) => !NO_MAIL.test(written)),
    ...found('address', ADDRESS),
  ];
}
