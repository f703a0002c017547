import type { Token } from 'markdown-it';
import { isYearName } from '../facts/amount-year.ts';
import { phoneOfLink } from '../markdown/phone-link.ts';
import { isTermMark, writtenMark } from '../markdown/term.ts';
import { numbersIn } from './numbers.ts';
import { isOutside, listStart, targetOf } from './tokens.ts';

/** Something that must be the same in every language: a reference, a link, a number. */
export interface Value {
  /** Canonical form for comparison: `50000`. */
  readonly key: string;
  /** As written: `50.000`. */
  readonly written: string;
  /** Line of the file. */
  readonly line: number;
  /**
   * Values of one group have a fixed order. Grammar may move a year, a date or an amount within a sentence, so each
   * kind is a group.
   */
  readonly group: string;
  /** Whether it is a page or a picture of the site. */
  readonly internal: boolean;
}

/**
 * The values of a token and of the running text in it.
 *
 * @param line the token's line of the file.
 */
export function valuesIn(token: Token, line: number): Value[] {
  if (isTermMark(token)) return [termValue(token, line)];
  const values: Value[] = [];
  let prose = listStart(token);
  let breaks = 0;
  for (const child of token.children ?? [token]) {
    const target = targetOf(child);
    if (target !== null) values.push(linkValue(target, line + breaks));
    if (child.type === 'reference') {
      values.push(referenceValue(child.content, line + breaks));
      prose += '|';
    } else if (child.type === 'softbreak' || child.type === 'hardbreak') {
      breaks += 1;
      prose += '\n';
    } else prose += child.content;
    const title = child.attrGet('title');
    if (title !== null) prose += `|${title}|`;
  }
  return [...values, ...numberValues(prose, line)];
}

/** A mark with its day: both languages change on the same day. */
function termValue(token: Token, line: number): Value {
  const written = writtenMark(token);
  return { key: written, written, line, group: 'term', internal: false };
}

function linkValue(target: string, line: number): Value {
  const phone = phoneOfLink(target);
  const address = phone && 'href' in phone ? phone.href : target;
  const key = URL.canParse(address) ? new URL(address).href : address;
  return { key, written: target, line, group: 'link', internal: !isOutside(target) };
}

function referenceValue(name: string, line: number): Value {
  const key = `{{${name}}}`;
  const kind = isYearName(name) ? 'year' : /^[^.]+(?=\.)/.exec(name)?.[0];
  return { key, written: key, line, group: kind ?? 'link', internal: false };
}

/**
 * The numbers of a text.
 *
 * @param firstLine line of the file on which the text starts.
 */
export function numberValues(text: string, firstLine: number): Value[] {
  return numbersIn(text).map(({ key, written, line }) => ({
    key,
    written,
    line: firstLine + line,
    group: /^(?:19|20)\d\d$/.test(key) ? 'year' : 'number',
    internal: false,
  }));
}
