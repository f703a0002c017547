import { markdown } from '../markdown/markdown.ts';

/** Zero of each script whose digits a translation may hold, in Unicode order. */
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0xff10];

/** Groups of three after a dot, a comma, an apostrophe or any kind of space: 50.000, 50,000, 50 000. */
const GROUPED = /\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*(?!\d)/gu;
const DECIMAL = /\d+[.,]\d+/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL = /(?:https?:\/\/|www\.)[^\s)\]>„“”»]*[^\s)\]>„“”».,;:!?]/g;

/**
 * Everything in a piece of markdown that must be the same in every language: references, link targets,
 * e-mail addresses, web addresses, and numbers, however a language writes them.
 *
 * @returns the values in a form that can be compared, in any order, each as often as it stands there.
 */
export function valuesOf(source: string): string[] {
  const values: string[] = [];
  let text = '';
  for (const token of markdown.parse(source, {})) {
    for (const child of token.children ?? [token]) {
      if (child.type === 'reference') values.push(`{{${child.content}}}`);
      else if (child.type === 'link_open') values.push(String(child.attrGet('href')));
      else if (child.type === 'image') values.push(String(child.attrGet('src')));
      text += child.type === 'softbreak' || child.type === 'reference' ? ' ' : child.content;
    }
    text += '\n';
  }
  const take = (pattern: RegExp, plain: (match: string) => string) => {
    text = text.replace(pattern, (match) => {
      values.push(plain(match));
      return ' ';
    });
  };
  text = latinDigits(text);
  take(URL, (url) => url);
  take(MAIL, (address) => address.toLowerCase());
  take(GROUPED, (number) => number.replace(/\D/g, ''));
  take(DECIMAL, (number) => number.replace(',', '.'));
  take(/\d+/g, (number) => number.replace(/^0+(?=\d)/, ''));
  return values;
}

/** Digits of other scripts as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
