import type { Language } from '../base/languages.ts';
import { pageUrl } from '../base/url.ts';
import type { HelpNumber } from '../facts/help-number.ts';
import type { Office } from '../facts/office.ts';
import { dialled } from '../facts/phone.ts';
import { postalAddress } from '../facts/postal-address.ts';
import type { Place } from '../facts/types.ts';
import { contentLines, escapeValue } from './content-line.ts';

/**
 * The office as a vCard for phones and mail programs.
 *
 * @returns vCard 3.0 (RFC 2426), which old address books read too; lines end with CRLF.
 */
export function vcard(office: Office, siteUrl: string): string {
  const address = [
    '',
    office.building,
    office.street,
    office.locality,
    office.region,
    office.postalCode,
    'Deutschland',
  ];
  const { lat, lon } = office.position;
  return card(office.name, [
    `ORG:${escapeValue(office.city)};${escapeValue(office.name)}`,
    `ADR;TYPE=WORK:${address.map(escapeValue).join(';')}`,
    `TEL;TYPE=WORK,VOICE:${dialled(office.phone)}`,
    `EMAIL;TYPE=INTERNET:${escapeValue(office.email)}`,
    `URL:${siteUrl}/`,
    `GEO:${lat};${lon}`,
  ]);
}

/** Path of a place's file. */
export function placeVcardUrl({ id }: Place): string {
  return `/orte/${id}.vcf`;
}

/**
 * A place as a vCard. Its hours are left out, because they would grow old there unseen.
 *
 * @returns vCard 3.0 (RFC 2426); lines end with CRLF.
 */
export function placeVcard(
  { name, address, phone, email, url }: Place,
  office: Office,
  siteUrl: string,
): string {
  const { street, postalCode, locality } = postalAddress(address ?? '', office.locality);
  return card(name, [
    ...(address
      ? [
          `ADR;TYPE=WORK:;;${escapeValue(street)};${escapeValue(locality)};;${postalCode};Deutschland`,
        ]
      : []),
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${dialled(phone)}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${escapeValue(email)}`] : []),
    `URL:${escapeValue(url ?? `${siteUrl}/`)}`,
  ]);
}

/** Path of the file of all help numbers in a language. */
export function helpVcardUrl({ prefix }: Language): string {
  return `${prefix}hilfe.vcf`;
}

/**
 * The help numbers as a file of vCards for a phone, one for each entry. Hours are left out, because they would grow old
 * there unseen; the address of the page is in each.
 *
 * @param names what the entries are called in the language.
 * @returns vCards 3.0 (RFC 2426); lines end with CRLF.
 */
export function helpVcards(
  helpNumbers: readonly HelpNumber[],
  names: Readonly<Record<HelpNumber['id'], string>>,
  language: Language,
  siteUrl: string,
): string {
  const url = siteUrl + pageUrl(language, 'hilfe');
  return helpNumbers
    .map(({ id, numbers }) =>
      card(names[id], [
        ...numbers.map((number) => `TEL;TYPE=VOICE:${dialled(number)}`),
        `URL:${url}`,
      ]),
    )
    .join('');
}

function card(name: string, properties: readonly string[]): string {
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeValue(name)}`,
    `N:${escapeValue(name)};;;;`,
    ...properties,
    'END:VCARD',
  ]);
}
