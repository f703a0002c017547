import { phoneHref } from '../facts/format.ts';

const END = '[^\\s)\\]>„“”»]*[^\\s)\\]>„“”».,;:!?]';
/** A web address with or without its scheme; without both scheme and `www.` only under these domains. */
export const WEB = new RegExp(
  `(?:https?:\\/\\/|www\\.)${END}|(?<![\\w@.-])(?:[a-z\\d][a-z\\d-]*\\.)+(?:de|com|org|net|eu|info)(?![\\w-])(?:\\/${END})?`,
  'gi',
);
export const MAIL = /[\p{L}\d_.+-]+@[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+/gu;

/** What may stand between the groups of digits of a telephone number. */
const JOINT = '(?:[ \\u00a0\\u202f]?[/()][ \\u00a0\\u202f]?|\\) ?[-–]?|[ \\u00a0\\u202f‐‑–-])?';
/** A telephone number with its area or country code. */
export const PHONE = new RegExp(
  `(?<![\\d\\p{L}])(?:\\+ ?|\\(?(?=0))\\d(?:${JOINT}\\d){6,14}(?!\\d)`,
  'gu',
);

/** A telephone number in one form, however it is divided: `tel:+496313652381`. */
export function phoneKey(written: string): string {
  const dialled = written.replace(/\(0\)/, '').replace(/^\(?00/, '+');
  return phoneHref(dialled.replace(/^\(/, ''));
}

/** A web address in the form that RFC 3986 calls normal: host in small letters, no empty path. */
export function webKey(written: string): string {
  const address = /^[a-z]+:/i.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? new URL(address).href : written;
}

/** The target of a link out of the site in one form; a reference stays as it is. */
export function linkKey(target: string): string {
  if (/^tel:/i.test(target)) return phoneKey(decoded(target.slice('tel:'.length)));
  if (/^mailto:/i.test(target)) {
    const [address = '', query] = target.split('?', 2);
    return address.toLowerCase() + (query === undefined ? '' : `?${query}`);
  }
  return /^https?:/i.test(target) ? webKey(target) : target;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
