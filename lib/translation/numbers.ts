import { visible } from './tokens.ts';

/**
 * A number: groups of three digits are one (50.000, 50,000, 50 000). Other runs of digits are separate, so 8.30 and
 * 8:30 are the same two. Superscripts and fractions (², ½) are numbers too.
 */
const NUMBER =
  /(?<!\p{Nd})\p{Nd}{1,3}(?<separator>[.,'’\u066c \u00a0\u2009\u202f])\p{Nd}{3}(?:\k<separator>\p{Nd}{3})*(?!\p{Nd})|\p{Nd}+|\p{No}/gu;
/** Minutes and cents that many languages omit: 8:00, 50,00. */
const NOTHING = /(?<=\p{Nd}[.,:h\u066b])\p{Nd}{2}$/u;
/** What NOTHING looks at before the number: a sign and a digit of up to two code units. */
const BEFORE = 3;

/** A number in a text. */
export interface WrittenNumber {
  /** Its Latin digits without separators and leading zeros: `50000`. */
  readonly key: string;
  readonly written: string;
  /** Number of lines in the text above it. */
  readonly line: number;
}

/** The numbers of a text in their order, with the digits of any script. */
export function numbersIn(text: string): WrittenNumber[] {
  // Most texts have no number.
  if (!/\p{N}/u.test(text)) return [];
  const plain = visible(text);
  let line = 0;
  let seen = 0;
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    line += plain.slice(seen, index).split('\n').length - 1;
    seen = index;
    const key = latinDigits(written)
      .replace(/[^\d\u2044]/g, '')
      .replace(/^0+(?=\d)/, '');
    const before = plain.slice(Math.max(0, index - BEFORE), index);
    if (key === '0' && NOTHING.test(before + written)) return [];
    return [{ key, written, line }];
  });
}

/** Replaces the digits of every script by Latin ones; Unicode lists those of a script from zero upwards. */
function latinDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
