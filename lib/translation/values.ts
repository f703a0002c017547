import type { Token } from 'markdown-it';
import { markdown } from '../markdown/markdown.ts';
import { linkOf } from './link.ts';

/** Something that must be the same in every language. */
export interface Value {
  /** A form that can be compared, however a language writes it: `50000`. */
  readonly key: string;
  /** As it stands in the text: `50.000`. */
  readonly written: string;
}

/** Zero of each script whose digits a translation may hold, in Unicode order. */
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0xff10];

/** Writing direction and hyphenation, which may stand within a number: LRM, soft hyphen, word joiner. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g;

/** A day in digits: day, month and year, in this order. */
export const NUMERIC_DATE = /(?<!\d)(\d{1,2})[./-](0?[1-9]|1[0-2])[./-](\d{4})(?!\d)/g;
/** A day as ISO 8601 writes it: year, month and day. */
export const ISO_DATE = /(?<!\d)(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?!\d)/g;
const URL = /(?:https?:\/\/|www\.)[^\s)\]>„“”»]*[^\s)\]>„“”».,;:!?]/gi;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Groups of three after a dot, a comma, an apostrophe or any kind of space: 50.000, 50,000, 50 000. */
const GROUPED = /(?<!\d)\d{1,3}([.,'’\u066c\u00a0\u202f\u2009 ])\d{3}(?:\1\d{3})*(?!\d)/g;
/** A fraction or a time of day, in any language's way: 3,5 or 3.5 and 8.30, 8:30 or 8 h 30. */
const DIVIDED = /\d+(?:[.,:\u066b]\d+|[ \u00a0\u202f]?h[ \u00a0\u202f]?\d\d(?!\d))/gi;

/**
 * Everything in a piece of markdown that a translation must keep: references, links out of the site,
 * e-mail addresses, web addresses, and numbers, however a language writes them. The month of a date is
 * no number; see months.ts.
 *
 * @returns the values in any order, each as often as it stands there.
 */
export function valuesOf(source: string): Value[] {
  const values: Value[] = [];
  const same = (written: string) => values.push({ key: written, written });
  const original = proseOf(source, same);
  let text = latinDigits(original);
  const take = (pattern: RegExp, keyOf: (match: string) => string) => {
    text = text.replace(pattern, (match, ...rest) => {
      const at: number = rest.find((one) => typeof one === 'number') ?? 0;
      values.push({ key: keyOf(match), written: original.slice(at, at + match.length) });
      // As long as what it replaces, so that places stay the same; no number goes on behind it.
      return '\n'.repeat(match.length);
    });
  };
  take(URL, (url) => url);
  take(MAIL, (address) => address.toLowerCase());
  text = divideDates(text);
  take(GROUPED, (number) => number.replace(/\D/g, ''));
  take(DIVIDED, (number) => plainNumber(number.replace(/\D+/, '.')));
  take(/\d+/g, plainNumber);
  return values;
}

/** The pages and pictures of the site that a piece of markdown leads to, as they are written. */
export function placesOf(source: string): Value[] {
  return markdown
    .parse(source, {})
    .flatMap(({ children }) => children ?? [])
    .map(linkOf)
    .flatMap((link) => (link && !link.outside ? [{ key: link.target, written: link.target }] : []));
}

/** Text with the digits of every script as Latin ones; each character keeps its place. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Running text without markup; references and links out of the site are handed over on the way. */
export function proseOf(source: string, keep: (written: string) => void = () => {}): string {
  let text = '';
  for (const token of markdown.parse(source, {})) {
    text += listStart(token);
    for (const child of token.children ?? [token]) {
      const link = linkOf(child);
      if (link?.outside) keep(link.target);
      if (child.type === 'reference') keep(`{{${child.content}}}`);
      // A number never goes on behind a line break or a reference.
      const ends = /^(softbreak|hardbreak|reference)$/.test(child.type);
      text += ends ? '\n' : child.content;
    }
    text += '\n';
  }
  return text.replace(INVISIBLE, '');
}

/**
 * What a list starts to count with, unless it is one: then a line of text began with a number, which is a
 * list to markdown, as in `11. Mai`.
 */
export function listStart(token: Token): string {
  const start = token.attrGet('start');
  return start === null || String(start) === '1' ? '' : `${start}. `;
}

/** Days in digits as day and year, in the order of day, month, year or of ISO 8601. */
function divideDates(text: string): string {
  return text
    .replace(NUMERIC_DATE, (_, day: string, month: string, year: string) =>
      [day, '\n'.repeat(month.length), year].join('\n'),
    )
    .replace(ISO_DATE, (_, year: string, month: string, day: string) =>
      [year, '\n'.repeat(month.length), day].join('\n'),
    );
}

function plainNumber(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
