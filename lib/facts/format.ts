import { intlLocale, type Language } from '../base/languages.ts';
import { memoize, memoizeByObject } from '../base/memoize.ts';
import { formatMessage } from '../base/message.ts';
import { formatHours, type HoursStrings } from './hours.ts';
import { phoneHref, phoneText } from './phone.ts';
import type { Fact } from './types.ts';

/** Words for values in the reader's language. */
export interface ValueStrings {
  /** `{date}` is the year, e.g. "Anfang 2015". */
  readonly early: string;
  /** `{from}` and `{until}` are years, e.g. "2015–2017". */
  readonly range: string;
  readonly hours: HoursStrings;
}

/** Words for facts and for references to citations, in the reader's language. */
export interface FactStrings extends ValueStrings {
  /** `{label}` is the citation or its number in the list, e.g. "Quelle: bamf.de" or "Quelle: 1". */
  readonly source: string;
  /** Behind a value that is over; `{date}` is its last day, e.g. "galt bis 31. März 2026". */
  readonly over: string;
  /** Behind a value that the city has not confirmed, e.g. "noch nicht bestätigt". */
  readonly unconfirmed: string;
}

/** `mailto:` address; the subject is percent-encoded (RFC 6068). */
export function mailHref(address: string, subject?: string): string {
  return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}

/** The address that a fact links to; null for facts without an address. */
export function factHref(fact: Fact): string | null {
  if (fact.kind === 'phone') return phoneHref(fact.value);
  if (fact.kind === 'email') return mailHref(fact.value, fact.subject);
  if (fact.kind === 'url') return fact.value;
  return null;
}

/** The fact as text in the reader's language. */
export function factText(fact: Fact, language: Language, strings: ValueStrings): string {
  const { number, percent, euro } = numberFormats(language);
  switch (fact.kind) {
    case 'date':
      return dateText(fact, language, strings);
    case 'number':
      return number.format(fact.value);
    case 'percent':
      return percent(fact.value);
    case 'euro':
      return euro.format(fact.value);
    case 'phone':
      return phoneText(fact.value, language);
    case 'hours':
      return typeof fact.value === 'string'
        ? strings.hours[fact.value]
        : formatHours(fact.value, language, strings.hours).join(' · ');
    default:
      return fact.value;
  }
}

function dateText(
  fact: Extract<Fact, { kind: 'date' }>,
  language: Language,
  strings: ValueStrings,
): string {
  if (fact.until) return formatMessage(strings.range, { from: fact.value, until: fact.until });
  if (fact.early) return formatMessage(strings.early, { date: fact.value });
  const parts = fact.value.split('-').length;
  if (parts === 1) return fact.value;
  // `format` would replace a narrow no-break space by a plain one.
  const words = dateFormat(intlLocale(language), parts).formatToParts(new Date(fact.value));
  return words.map(({ value }) => value).join('');
}

/** A day with its weekday in the reader's language: "Samstag, 5. Dezember 2026". */
export function weekdayAndDate(day: string, language: Language): string {
  const words = dateFormat(intlLocale(language), 4).formatToParts(new Date(day));
  return words.map(({ value }) => value).join('');
}

/** Number formats of a language; making one takes longer than all else on a page. */
const numberFormats = memoizeByObject((language: Language) => {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(intlLocale(language), options);
  return {
    number: format({}),
    percent: percentFormat(language, format),
    euro: format({
      style: 'currency',
      currency: 'EUR',
      currencyDisplay: 'name',
      // 13,90 and 50.000, never 14 or 50.000,00.
      trailingZeroDisplay: 'stripIfInteger',
    }),
  };
});

/** Persian prose has the word for percent; a Latin sign would turn around beside the number. */
function percentFormat(
  { code }: Language,
  format: (options: Intl.NumberFormatOptions) => Intl.NumberFormat,
): (value: number) => string {
  if (code === 'fa') {
    const word = format({ style: 'unit', unit: 'percent', unitDisplay: 'long' });
    return (value) => word.format(value);
  }
  const sign = format({ style: 'percent', maximumFractionDigits: 3 });
  return (value) => sign.format(value / 100);
}

/** @param parts 4 for a day with its weekday, 3 for a day, 2 for a month. */
const dateFormat = memoize(
  (locale: string, parts: number) =>
    new Intl.DateTimeFormat(locale, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      ...(parts > 2 ? { day: 'numeric' } : {}),
      ...(parts > 3 ? { weekday: 'long' } : {}),
    }),
);
