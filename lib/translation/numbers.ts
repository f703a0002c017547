import { visible } from './tokens.ts';

/**
 * A number: groups of three are one (50.000, 50,000, 50 000), other runs of digits stand alone, so that
 * 8.30 and 8:30 are the same two. Superscripts and fractions (², ½) are numbers too.
 */
const NUMBER =
  /(?<!\p{Nd})\p{Nd}{1,3}(?<mark>[.,'’\u066c \u00a0\u2009\u202f])\p{Nd}{3}(?:\k<mark>\p{Nd}{3})*(?!\p{Nd})|\p{Nd}+|\p{No}/gu;
/** Minutes and cents that many languages leave out: 8:00, 50,00. */
const NOTHING = /(?<=\p{Nd}[.,:h\u066b])\p{Nd}{2}$/u;

/** A number as it stands in a text. */
export interface WrittenNumber {
  /** Its digits as Latin ones, without separators and leading zeros: `50000`. */
  readonly key: string;
  readonly written: string;
  /** Line breaks of the text before it. */
  readonly line: number;
}

/** The numbers of a text in their order, in the digits of any script. */
export function numbersIn(text: string): WrittenNumber[] {
  // Most texts hold no number.
  if (!/\p{N}/u.test(text)) return [];
  const plain = visible(text);
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const key = latinDigits(written)
      .replace(/[^\d\u2044]/g, '')
      .replace(/^0+(?=\d)/, '');
    const before = plain.slice(0, index);
    if (key === '0' && NOTHING.test(before + written)) return [];
    return [{ key, written, line: before.split('\n').length - 1 }];
  });
}

/** Text with the digits of every script as Latin ones; the digits of a script follow each other from its zero. */
function latinDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
