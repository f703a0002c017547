/** Letters that people exchange, and that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ۀ: 'ه',
  ة: 'ه',
  ھ: 'ه',
};

/** The Arabic article, also behind one-letter words that are written together with it. */
const ARTICLE = /^(?:[وبفك]?ال|لل)(?=\p{L}{3})/u;

/**
 * Words of a text as search compares them: without case, accents, vowel signs and articles, `ä` like `ae` and `a`,
 * double letters once.
 *
 * @returns the words in their order.
 */
export function foldedWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    // Turkish capital İ decomposes to I and a dot, which is a mark.
    .toLowerCase()
    .replace(/[\p{Mn}\u0640\u200c\u00ad'’ʼ·]/gu, '')
    .replace(/[ßıøłæœґکیىۀةھ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit);
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(ARTICLE, '')
        .replace(/([aou])e/g, '$1')
        .replace(/(\p{L})\1+/gu, '$1'),
    );
}

/** Arabic and Persian digits as Latin ones. */
function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return code >= 0x660 && code <= 0x669 ? String(code - 0x660) : sign;
}
