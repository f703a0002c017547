import { brief } from '../base/brief.ts';
import { compatible } from '../base/compatible.ts';
import type { Language } from '../base/languages.ts';

/** A telephone number as phones dial it and as pages show it. */
export interface Phone {
  /** `tel:` address (RFC 3966). */
  readonly href: string;
  /** In Latin digits, with plain spaces and hyphens, grouped as it was written. */
  readonly shown: string;
}

/** Why a text is no number: a German clause such as `die Vorwahl fehlt`. */
export interface PhoneFault {
  readonly reason: string;
}

const GERMANY = '49';
/** A country code of one digit that is none: those of one are 1 and 7 (E.164). */
const CUT_COUNTRY = /^[([]?\+ ?[2-689]\D/;
/** Countries whose numbers keep the zero behind the country code: Italy, San Marino. */
const KEEPS_ZERO = /^(?:39|378)/;
/** Digits of a German number behind the zero: area code and subscriber. E.164 allows 15 with the country code. */
const NATIONAL = /^[1-9]\d{4,12}$/;
/** Numbers without an area code: three digits from 110 to 119, 116 117 and its neighbours, directory enquiries. */
const SHORT = /^11(?:\d|6\d{3}|8\d{2,3})$/;
const ABROAD = /^[1-9]\d{6,14}$/;
/** Digits of the longest area code, without its zero; abroad with the country code. */
const AREA_CODE = { national: 5, abroad: 8 };

/**
 * Reads a German or international number as people write and paste it: `+49 (0)631 365-0`, `0049 631/3650`, with
 * unseen direction marks, hyphens and spaces of any kind, full-width or Arabic digits.
 *
 * @returns the number, or why it cannot be dialled from everywhere in Germany.
 */
export function parsePhone(written: string): Phone | PhoneFault {
  const shown = plainNumber(written);
  const reason = faultOfSigns(shown);
  if (reason !== null) return { reason };
  // T is a zero in brackets, which is dialled within the country only.
  const compact = shown.replace(/[([] ?0 ?[)\]]/, 'T').replace(/[ ()[\].-]/g, '');
  const number = numberOf(compact);
  return typeof number === 'string' ? { href: `tel:${number}`, shown } : number;
}

/**
 * The `tel:` address of a number of `src/angaben`.
 *
 * @throws Error for a text that is no number; the check of the content has named it before.
 */
export function phoneHref(written: string): string {
  return known(written).href;
}

/** What is dialled, for files that hold no address: `+4963112345`, `112`. */
export function dialled(number: string): string {
  return phoneHref(number).slice('tel:'.length);
}

/** How pages show a number of `src/angaben`; throws as `phoneHref` does. Leichte Sprache groups digits by spaces alone. */
export function phoneText(written: string, { easy }: Pick<Language, 'easy'>): string {
  const { shown } = known(written);
  return easy ? shown.replace(/[-/]/g, ' ') : shown;
}

function known(written: string): Phone {
  const phone = parsePhone(written);
  if ('reason' in phone) throw new Error(`No telephone number: "${written}" (${phone.reason})`);
  return phone;
}

/** A text with its numbers in Latin digits and plain signs, without unseen characters. Superscripts are no digits. */
export function plainNumber(written: string): string {
  return written
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\P{No}+/gu, compatible)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

function faultOfSigns(shown: string): string | null {
  if (/[*#]/.test(shown)) return 'Zeichen wie * und # stellen das Telefon um';
  const [other] = /\p{L}+|[^\d ()[\]/.+-]/u.exec(shown) ?? [];
  if (other) return `„${brief(other)}“ gehört nicht in eine Telefonnummer`;
  if (!/\d/.test(shown)) return 'die Ziffern fehlen';
  if (CUT_COUNTRY.test(shown)) return 'hinter dem „+“ fehlt ein Teil der Ländervorwahl';
  if (shown.lastIndexOf('+') > 0 && !/^[([] ?\+[^+]*$/.test(shown))
    return 'ein „+“ gehört nur an den Anfang';
  return /[\d)\]]$/.test(shown) ? null : 'hinter der letzten Ziffer fehlt etwas';
}

/** @param compact digits, `/`, T, and `+` at the start. */
function numberOf(compact: string): string | PhoneFault {
  const [, german] = /^(?:\+|00)\/?49\/?T?0?\/?(.*)$/.exec(compact) ?? [];
  if (german !== undefined)
    return checked(german, AREA_CODE.national, `+${GERMANY}`, NATIONAL, SHORT);
  const [, abroad] = /^(?:\+|00)\/?(.*)$/.exec(compact) ?? [];
  if (abroad !== undefined) {
    const digits = abroad.replace('T', KEEPS_ZERO.test(abroad) ? '0' : '');
    return checked(digits, AREA_CODE.abroad, '+', ABROAD);
  }
  const [, national] = /^[0T]\/?(.*)$/.exec(compact) ?? [];
  if (national === undefined)
    return SHORT.test(compact) ? compact : { reason: 'die Vorwahl fehlt' };
  // Numbers with 0800 are free, and work inside the country only.
  const start = national.startsWith('800') ? '0' : `+${GERMANY}`;
  return checked(national, AREA_CODE.national, start, NATIONAL);
}

/** The digits behind `start`, where they have one of the forms; otherwise why not. */
function checked(
  digits: string,
  areaCode: number,
  start: string,
  ...forms: readonly RegExp[]
): string | PhoneFault {
  if (digits.includes('T')) return { reason: 'eine „0“ in Klammern gehört vor die Vorwahl' };
  if (digits.startsWith('0')) return { reason: 'am Anfang steht eine „0“ zu viel' };
  const first = digits.slice(0, Math.max(0, digits.lastIndexOf('/'))).replaceAll('/', '');
  if (first.length > areaCode) return { reason: 'hinter dem „/“ beginnt eine zweite Nummer' };
  const number = digits.replaceAll('/', '');
  if (forms.some((form) => form.test(number))) return start + number;
  const isLong = number.length > 9;
  return { reason: isLong ? 'sie ist zu lang, es sind wohl zwei Nummern' : 'sie ist zu kurz' };
}
