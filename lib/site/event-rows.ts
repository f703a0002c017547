import type { Language } from '../base/languages.ts';
import { isMailAddress } from '../base/web-address.ts';
import { type EventFacts, whenText } from '../facts/event.ts';
import { factText, mailHref } from '../facts/format.ts';
import { languageList } from '../facts/language-list.ts';
import type { Office } from '../facts/office.ts';
import { phoneHref, phoneText } from '../facts/phone.ts';
import type { Strings } from './strings.ts';

/** Something that is known of an event, in the reader's language. */
export interface EventRow {
  readonly label: string;
  readonly text: string;
  /** Set where the text is German in every language. */
  readonly german?: true;
  /** Where one registers, in the place of the text. */
  readonly links?: readonly EventLink[];
}

/** An address to register at. */
export interface EventLink {
  readonly text: string;
  readonly href: string;
}

/** What is known of an event, in the order in which people ask. */
export function eventRows(
  event: EventFacts,
  language: Language,
  strings: Strings,
  office: Office,
): EventRow[] {
  const { place, cost, languages } = event;
  const { dates, facts, help } = strings;
  const euros = (value: number) => factText({ kind: 'euro', value }, language, facts);
  return [
    { label: dates.time, text: eventTime(event, language, strings) },
    ...(place ? [{ label: dates.place, text: place, german: true as const }] : []),
    ...(cost === undefined
      ? []
      : [{ label: dates.cost, text: cost === 0 ? help.free : euros(cost) }]),
    ...(languages
      ? [{ label: strings.languages.label, text: languageList(languages, language) }]
      : []),
    ...registrationRow(event, language, strings, office),
  ];
}

/** When an event is, in the reader's language. */
export function eventTime(
  event: EventFacts,
  language: Language,
  { dates, facts }: Pick<Strings, 'dates' | 'facts'>,
): string {
  return whenText(event, language, { when: dates.when, hours: facts.hours });
}

function registrationRow(
  { registration }: EventFacts,
  language: Language,
  { dates }: Strings,
  { phone, email }: Office,
): EventRow[] {
  if (registration === undefined) return [];
  const label = dates.registration;
  if (registration === 'none') return [{ label, text: dates.noRegistration }];
  const addresses = registration === 'office' ? [phone, email] : [registration];
  const links = addresses.map((address) => linkTo(address, language));
  return [{ label, text: links.map(({ text }) => text).join(', '), links }];
}

function linkTo(address: string, language: Language): EventLink {
  if (isMailAddress(address)) return { text: address, href: mailHref(address) };
  if (address.startsWith('https:')) return { text: address, href: address };
  return { text: phoneText(address, language), href: phoneHref(address) };
}
