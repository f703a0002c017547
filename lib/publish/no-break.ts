import { languageOf } from '../base/languages.ts';
import { memoize } from '../base/memoize.ts';

const NO_BREAK_SPACE = '\u00a0';
const NARROW = '\u202f';
const KEPT = '<span class="whole">$&</span>';
/** The tag of Leichte Sprache. */
const EASY = languageOf('leicht').tag;

/** Words of a language that stay with a number, as parts of a pattern. */
interface Words {
  /** In front of it: article, section, at … o'clock. */
  readonly before: string;
  /** Behind it: euros, o'clock. */
  readonly after: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  de: {
    before: 'Art\\.|Artikeln?|Abs\\.|Absatz|Nr\\.|Nummer|Satz',
    after: 'Uhr|Euro|Cent|Grad|Prozent',
  },
  en: {
    before: 'Art\\.|[Aa]rticles?|[Ss]ections?|[Pp]aragraphs?|[Nn]o\\.',
    after: "[Ee]uros?|degrees|per cent|[ap]\\.m\\.|o[’']clock",
  },
  fr: {
    before: '[Aa]rt\\.|[Aa]rticles?|paragraphes?|alinéas?|numéros?|n[o°]|h',
    after: 'euros?|h|degrés?',
  },
  uk: {
    before: 'ст\\.|статт\\p{L}{1,3}|частин\\p{L}{1,3}|пункт\\p{L}{0,3}',
    after: 'євро|годин\\p{L}?|р\\.|рік|року|році|градус\\p{L}{0,3}',
  },
  ru: {
    before: 'ст\\.|стать\\p{L}{1,3}|част\\p{L}{1,3}|пункт\\p{L}{0,3}',
    after: 'евро|час(?:а|ов)?|г\\.|год\\p{L}{0,2}|градус\\p{L}{0,3}',
  },
  tr: {
    before: 'madde|fıkra|numara|saat',
    after: 'madde\\p{L}{0,6}|fıkra\\p{L}{0,6}|[Aa]vro|[Ee]uro|derece',
  },
  ro: {
    before: 'art\\.|articol\\p{L}{2,6}|alin\\.|alineat\\p{L}{2,6}|nr\\.|număr\\p{L}{2,4}|ora',
    after: '(?:de )?euro|(?:de )?grade',
  },
  ar: { before: 'المادة|الفقرة|البند|رقم|الرقم|الساعة|عام', after: 'يورو|درج\\p{L}{1,3}' },
  fa: { before: 'ماده(?:ٔ|\u200cهای)?|بند|شماره(?:ٔ)?|ساعت|سال', after: 'یورو|درجه|درصد' },
};

/** Spaces at which no line may break, besides those of `WORDS`: § 5, BITV 2.0, Artikel 28 DSGVO, 116 117, 36 %. */
const NUMBERS =
  '(?<=§|(?<!\\p{L})\\p{Lu}{2,8})[ \\n](?=\\d)|(?<=\\d)[ \\n](?=\\p{Lu}{2}|\\d|[%€°])';
/** A German address, whatever language it stands in: Willy-Brandt-Platz 1, Königstr. 93, 67657 Kaiserslautern. */
const ADDRESS =
  '(?<=(?<!\\p{L})(?!During )[A-ZÄÖÜ][\\p{L}-]{0,60}(?:[Ss]traße|[Ss]tr\\.|[Pp]latz|gasse|weg|allee|ring|ufer)|(?<!\\p{L})(?:Platz|Straße|Weg))[ \\n](?=\\d)|(?<=(?<!\\d)\\d{5})[ \\n](?=[A-ZÄÖÜ]\\p{L})';

/** Spaces that a language's own signs want: French before `;:!?»`, Ukrainian and Russian before a dash. */
const SIGNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/ (?=[;!?](?![\p{L}\d]))/gu, NARROW],
    [/ (?=[:»])|(?<=«) /g, NO_BREAK_SPACE],
  ],
  uk: [[/ (?=—)/g, NO_BREAK_SPACE]],
  ru: [[/ (?=—)/g, NO_BREAK_SPACE]],
};

const spaces = memoize((code: string): RegExp => {
  const words = WORDS[code];
  const own = words && [
    `(?<=(?<!\\p{L})(?:${words.before}))[ \\n](?=\\d)`,
    `(?<=\\d\\.?)[ \\n](?=(?:${words.after})(?!\\p{L}))`,
  ];
  return new RegExp([NUMBERS, ADDRESS, ...(own ?? [])].join('|'), 'gu');
});

/** What breaks at hyphens and dashes too: Willy-Brandt-Platz 1, 9–19 Uhr, 9:00–17:00. */
const WHOLE =
  /(?<![\p{L}\d.–-])(?:[\p{L}-]{1,40}-[\p{L}.]{1,20}\u00a0\d{1,4}(?!\d)|\d[\d:.]{0,5}–\d[\d:.]{0,5}\d?(?:\u00a0(?:\p{L}{1,5}|%))?)(?![\p{L}\d])/gu;

/** Short words with a hyphen, which Leichte Sprache never parts at the end of a line: E-Mail, IP-Adresse. */
const SHORT_WORD = /(?<![\p{L}\d·-])\p{L}{1,4}-\p{L}{1,9}(?![\p{L}\d·-])/gu;

/**
 * Keeps names and amounts on one line: no-break spaces between a number and what it belongs to, and a span around what
 * has a hyphen or a dash.
 *
 * @param html text of an element, escaped.
 * @param language its BCP 47 tag.
 */
export function withoutBreaks(html: string, language: string): string {
  const [code = ''] = language.toLowerCase().split('-', 1);
  let text = html;
  for (const [pattern, space] of SIGNS[code] ?? []) text = text.replace(pattern, space);
  if (language === EASY) text = text.replace(SHORT_WORD, KEPT);
  if (!/\d/.test(text)) return text;
  return text.replace(spaces(code), NO_BREAK_SPACE).replace(WHOLE, KEPT);
}
