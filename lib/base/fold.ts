/** Letters that people exchange, and that Unicode does not decompose; Russian ones stand for Ukrainian ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe' },
  ...{ ґ: 'г', і: 'и', ы: 'и', є: 'е', э: 'е', ь: '', ъ: '' },
  ...{ ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ء: '' },
};
const EXCHANGED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The Arabic article, also behind one-letter words that are written together with it. */
const ARTICLE = /^(?:[وبفك]?ال|لل)(?=\p{L}{3})/u;

/** Endings of Arabic and Persian words: plural, gender, "my"; after the light stemmer of Larkey and others (2002). */
const ENDING = /(?<=\p{sc=Arab}{3})(?:هاي|ات|ها|تي|ني|ون|ين|يه|ه|ت|ي)$/u;

/** Letters that most endings leave alone. */
const STEM = 6;

/**
 * Words of a text as search compares them: without case, accents, vowel signs and articles, `ä` like `ae` and `a`,
 * double letters once.
 *
 * @returns the words in their order.
 */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      // Turkish capital İ decomposes to I and a dot, which is a mark.
      .toLowerCase()
      .replace(/[\p{Mn}\u0640\u200c\u00ad'’ʼ·]/gu, '')
      .replace(EXCHANGED, (letter) => LETTERS[letter] ?? '')
      .replace(/\p{Nd}/gu, digit)
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) =>
        word
          .replace(ARTICLE, '')
          .replace(ENDING, '')
          .replace(/([aou])e/g, '$1')
          .replace(/(\p{L})\1+/gu, '$1'),
      )
      .filter((word) => word !== '')
  );
}

/** The beginning of a folded word, which is the same in most of its forms. */
export function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** Arabic and Persian digits as Latin ones. */
function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return code >= 0x660 && code <= 0x669 ? String(code - 0x660) : sign;
}
